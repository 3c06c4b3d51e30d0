import { expect, it } from 'vitest';
import { restingFrame } from '../coefficients/FaceFrame.ts';
import { HairSway } from './HairSway.ts';

/** The sway across at each 60th of a second while the head turns as told. */
function swung(yawAt: (seconds: number) => number, seconds: number, every = 1 / 60): number[] {
  const sway = new HairSway();
  const seen: number[] = [];
  for (let i = 0; i * every < seconds; i += 1) {
    const frame = restingFrame(i * every * 1000);
    frame.head.yaw = yawAt(i * every);
    sway.apply(frame);
    seen.push(frame.sway!.x);
  }
  return seen;
}
const turn = (seconds: number) => 20 * Math.min(1, seconds / 0.25);

it('hangs still under a still head', () => {
  expect(Math.max(...swung(() => 12, 2).map(Math.abs))).toBe(0);
});

it('trails a turning head, swings past rest and settles, never farther than 0.06', () => {
  const seen = swung(turn, 2.5);
  expect(Math.min(...seen)).toBeLessThan(-0.02);
  expect(Math.max(...seen)).toBeGreaterThan(0.005);
  expect(Math.max(...seen.map(Math.abs))).toBeLessThanOrEqual(0.06);
  expect(Math.abs(seen.at(-1)!)).toBeLessThan(0.002);
});

it('moves alike at any frame rate', () => {
  const slow = swung(turn, 0.5, 1 / 30);
  const fast = swung(turn, 0.5, 1 / 120);
  expect(Math.abs(Math.min(...slow) - Math.min(...fast))).toBeLessThan(0.012);
});

it('does not replay a pause', () => {
  const sway = new HairSway();
  const frame = restingFrame(0);
  sway.apply(frame);
  frame.at = 4000;
  frame.head.yaw = 25;
  sway.apply(frame);
  expect(frame.sway).toEqual({ x: 0, y: 0 });
});
