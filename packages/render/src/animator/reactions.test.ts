import type { Cue } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { coefficientIndex as at } from '../coefficients/coefficientNames.ts';
import type { FaceFrame } from '../coefficients/FaceFrame.ts';
import { createAnimator } from './createAnimator.ts';

const rate = 120;

/** Frames at 120 a second with some cues, each in milliseconds, and what they add to the same face without them. */
function added(cues: readonly (readonly [at: number, cue: Cue])[], to: number, of: (frame: FaceFrame) => number, seed = 3): { readonly at: number; readonly by: number }[] {
  const [plain, cued] = [createAnimator({ seed }), createAnimator({ seed })];
  for (const [when, cue] of cues) cued.cue(cue, when);
  return Array.from({ length: Math.ceil((to * rate) / 1000) }, (_, i) => {
    const when = (i * 1000) / rate;
    const [without, with_] = [plain.frame(when), cued.frame(when)];
    return { at: when, by: of(with_) - of(without) };
  });
}

const first = (changes: readonly { readonly at: number; readonly by: number }[], least: number) => changes.find(({ by }) => by > least)?.at ?? Infinity;
const largest = (changes: readonly { readonly by: number }[]) => Math.max(...changes.map(({ by }) => by));
const express = (expression: 'interest' | 'skeptical' | 'happy' | 'anger' | 'concern', strength = 0.5): Cue => ({ kind: 'express', expression, strength });

describe('an answer', () => {
  it.each([1, 2, 3, 4])('is prepared within 200 ms of the learner’s end: breath, lips and eyes (seed %i)', (seed) => {
    const end: readonly [number, Cue][] = [[2000, { kind: 'attitude', attitude: 'thinking' }]];
    expect(first(added(end, 2600, ({ weights }) => weights[at.jawOpen]!, seed), 0.03)).toBeLessThanOrEqual(2200);
    expect(first(added(end, 2600, ({ breath }) => breath, seed), 0.02)).toBeLessThanOrEqual(2200);
    expect(first(added(end, 2600, ({ gaze }) => Math.hypot(gaze.yaw, gaze.pitch), seed), 5)).toBeLessThanOrEqual(2200);
  });
});

describe('the eyes of who is about to answer', () => {
  const places = (seed: number, cues: readonly (readonly [number, Cue])[], to: number) => {
    const animator = createAnimator({ seed });
    animator.cue({ kind: 'attitude', attitude: 'attending' }, 0);
    for (const [when, cue] of cues) animator.cue(cue, when);
    return Array.from({ length: to / 10 }, (_, i) => animator.frame(i * 10).gaze);
  };
  const far = ({ yaw, pitch }: { yaw: number; pitch: number }) => Math.hypot(yaw, pitch);
  const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
  const [ready, thinks]: [Cue, Cue] = [{ kind: 'prepareToSpeak' }, { kind: 'attitude', attitude: 'thinking' }];
  /** Seeds whose eyes would stay on the learner's face about the time when they are told. */
  const looking = seeds.filter((seed) => places(seed, [], 5100).slice(380).every((place) => far(place) < 1.5));

  it('move at once, within a look at the learner, and come back where the answer is not wanted after all', () => {
    expect(looking.length).toBeGreaterThan(6);
    for (const seed of looking) {
      const gaze = places(seed, [[4000, ready]], 5100);
      const before = gaze[399]!;
      expect(Math.hypot(gaze[405]!.yaw - before.yaw, gaze[405]!.pitch - before.pitch)).toBeGreaterThan(2);
      expect(Math.max(...gaze.map(far).slice(400))).toBeLessThanOrEqual(5);
      expect(far(gaze.at(-1)!)).toBeLessThan(1.5);
    }
  });

  it('go on to the side to which they began, and do so too where listening begins again in the same moment', () => {
    for (const seed of looking) {
      const gaze = places(seed, [[3900, { kind: 'attitude', attitude: 'holdingBack' }], [4000, ready], [4000, { kind: 'attitude', attitude: 'attending' }], [4040, thinks]], 4400);
      const [small, large] = [gaze[404]!, gaze[420]!];
      expect(far(small)).toBeGreaterThan(2);
      expect(small.yaw * large.yaw + small.pitch * large.pitch).toBeGreaterThan(0);
    }
  });
});

describe('a smile of the learner', () => {
  const smile: Cue = { kind: 'answerSmile', left: 0.8, right: 0.2 };
  const left = ({ weights }: FaceFrame) => weights[at.mouthSmileLeft]!;
  const right = ({ weights }: FaceFrame) => weights[at.mouthSmileRight]!;

  it('is seen while the persona speaks, too', () => {
    const speaks: readonly [number, Cue] = [500, { kind: 'attitude', attitude: 'speaking' }];
    const plain = added([speaks], 4000, right);
    const answer = added([speaks, [1000, smile]], 4000, right).map(({ at: when, by }, i) => ({ at: when, by: by - plain[i]!.by }));
    expect(largest(answer)).toBeGreaterThan(0.15);
  });

  it.each([1, 2, 3, 4, 5, 6])('is answered 300 to 800 ms later, at 30 to 60 %%, on the same side of the screen (seed %i)', (seed) => {
    const answer = added([[1000, smile]], 4000, right, seed);
    expect(first(answer, 0.005)).toBeGreaterThanOrEqual(1300);
    expect(first(answer, 0.005)).toBeLessThanOrEqual(1900);
    expect(largest(answer) / 0.8).toBeGreaterThan(0.25);
    expect(largest(answer) / 0.8).toBeLessThanOrEqual(0.6);
    expect(largest(added([[1000, smile]], 4000, left, seed))).toBeLessThan(largest(answer) / 2);
  });

  it('fades, and a second one soon after is let pass', () => {
    const answer = added([[1000, smile], [3200, smile]], 9000, right);
    const ends = answer.findLast(({ by }) => by > 0.02)!.at;
    expect(ends).toBeLessThan(6000);
  });
});

describe('a shift of the stance', () => {
  const rolled = ({ weights }: FaceFrame) => weights[at.mouthRollLower]!;

  it.each([1, 2, 3, 4, 5])('leaks as a tightened lip for 200 to 500 ms before the face is minded (seed %i)', (seed) => {
    const leak = added([[500, express('interest', 0.3)], [3000, express('skeptical')]], 6000, rolled, seed).filter(({ at: when }) => when > 2900);
    const seen = leak.filter(({ by }) => by > 0.01);
    expect(largest(leak)).toBeGreaterThan(0.12);
    expect(largest(leak)).toBeLessThan(0.32);
    expect(seen[0]!.at).toBeGreaterThan(3000);
    expect(seen.at(-1)!.at - seen[0]!.at).toBeGreaterThan(150);
    expect(seen.at(-1)!.at - seen[0]!.at).toBeLessThan(500);
  });

  it('leaks no second time within five seconds, and again after them', () => {
    const shifts: readonly [number, Cue][] = [[500, express('interest', 0.3)], [2000, express('skeptical')], [3500, express('interest')], [5000, express('skeptical')]];
    expect(largest(added(shifts, 6500, rolled).filter(({ at: when }) => when > 3000))).toBeLessThan(0.02);
    const later = shifts.map(([when, cue]) => [when > 4000 ? when + 5000 : when, cue] as const);
    expect(largest(added(later, 11_500, rolled).filter(({ at: when }) => when > 9000))).toBeGreaterThan(0.12);
  });

  it.each([1, 2, 3])('leaks about the eyes where a polite answer begins at once (seed %i)', (seed) => {
    const mouth = { utterance: 'u', words: [], phones: Array.from({ length: 30 }, (_, i) => ({ phone: i % 2 ? 'ah' : 't', start: i * 90, end: i * 90 + 90 })) };
    const squint = (moves: boolean) => {
      const animator = createAnimator({ seed });
      animator.mouth(mouth);
      animator.cue(express('interest', 0.3), 500);
      if (moves) animator.cue(express('skeptical'), 3000);
      return Array.from({ length: 80 }, (_, i) => animator.frame(2400 + i * 20, i * 20 > 620 ? { utterance: 'u', ms: i * 20 - 620, playing: true } : undefined).weights[at.eyeSquintRight]!);
    };
    const [shifted, calm] = [squint(true), squint(false)];
    const more = shifted.map((value, i) => value - calm[i]!);
    expect(Math.max(...more.slice(30, 50))).toBeGreaterThan(0.1);
  });

  it('leaks nothing where little moves', () => {
    expect(largest(added([[2000, express('skeptical', 0.1)]], 4000, rolled))).toBeLessThan(0.02);
  });
});

describe('a look of concern', () => {
  it('is seen when it is asked for: inner brows up, lips together, the head a little aside', () => {
    const asked: readonly [number, Cue][] = [[1000, { kind: 'express', expression: 'concern', strength: 0.5, forMs: 2500 }]];
    expect(largest(added(asked, 3200, ({ weights }) => weights[at.browInnerUp]!))).toBeGreaterThan(0.3);
    expect(largest(added(asked, 3200, ({ weights }) => weights[at.mouthPressLeft]!))).toBeGreaterThan(0.1);
    expect(largest(added(asked, 3200, ({ head }) => head.roll))).toBeGreaterThan(2);
    expect(added(asked, 7000, ({ weights }) => weights[at.browInnerUp]!).at(-1)!.by).toBeLessThan(0.05);
  });
});

describe('a persona that is cut off', () => {
  it.each([1, 2, 3])('starts a little: brows up, head back, eyes on the learner (seed %i)', (seed) => {
    const cut: readonly [number, Cue][] = [[500, { kind: 'attitude', attitude: 'speaking' }], [3000, { kind: 'attitude', attitude: 'yielding' }]];
    const spoken: readonly [number, Cue][] = [cut[0]!];
    const since = (of: (frame: FaceFrame) => number) => {
      const [stopped, speaking] = [added(cut, 4200, of, seed), added(spoken, 4200, of, seed)];
      return stopped.map(({ at: when, by }, i) => ({ at: when - 3000, by: by - speaking[i]!.by })).filter(({ at: when }) => when > 0);
    };
    expect(first(since(({ weights }) => weights[at.browOuterUpLeft]!), 0.4)).toBeLessThan(350);
    expect(largest(since(({ head }) => -head.z))).toBeGreaterThan(0.3);
    const animator = createAnimator({ seed });
    for (const [when, cue] of cut) animator.cue(cue, when);
    const looks = Array.from({ length: 4000 / 20 }, (_, i) => animator.frame(i * 20)).filter(({ at: when }) => when > 3150);
    for (const { gaze } of looks) expect(Math.hypot(gaze.yaw, gaze.pitch)).toBeLessThan(5);
  });
});

describe('taking leave', () => {
  it('is a smile and one slow nod', () => {
    const leave: readonly [number, Cue][] = [[1000, { kind: 'attitude', attitude: 'wrappingUp' }]];
    expect(largest(added(leave, 4000, ({ head }) => -head.pitch))).toBeGreaterThan(6);
    expect(largest(added(leave, 4000, ({ weights }) => weights[at.mouthSmileLeft]!))).toBeGreaterThan(0.15);
  });
});

describe('a talk that ends', () => {
  // As it goes: the end is decided, the goodbye begins 4 ms later, and with its last sound the talk is over.
  const [decided, over] = [2000, 5700];
  const animator = createAnimator({ seed: 3 });
  animator.mouth({ utterance: 'u', words: [], phones: Array.from({ length: 40 }, (_, i) => ({ phone: i % 2 ? 'ah' : 't', start: i * 90, end: i * 90 + 90 })) });
  for (const [when, attitude] of [[500, 'waiting'], [decided, 'wrappingUp'], [decided + 4, 'speaking'], [over, 'wrappingUp'], [over, 'absent']] as const) {
    animator.cue({ kind: 'attitude', attitude }, when);
  }
  const frames = Array.from({ length: 10_000 / 20 }, (_, i) => {
    const when = i * 20;
    const ms = when - decided - 4;
    return animator.frame(when, ms >= 0 && ms < 3600 ? { utterance: 'u', ms, playing: true } : undefined);
  });
  const at52 = (when: number) => frames[when / 20]!;
  const cheeks = (when: number) => at52(when).weights[at.cheekSquintLeft]!;

  it('has a goodbye with a kind face, then a smile and a bow, and then nobody', () => {
    expect(cheeks(1900)).toBeLessThan(0.05);
    expect(cheeks(4500)).toBeGreaterThan(0.15);
    expect(at52(7200).weights[at.mouthSmileLeft]).toBeGreaterThan(0.4);
    const pitches = frames.slice(over / 20, (over + 2500) / 20).map(({ head }) => head.pitch);
    expect(Math.max(...pitches) - Math.min(...pitches)).toBeGreaterThan(6);
    expect(at52(9980).weights[at.mouthSmileLeft]).toBeLessThan(0.05);
  });

  it('nods at the end of the goodbye, and bows deeper when all is said', () => {
    const lowest = (from: number, to: number) => Math.min(...frames.slice(from / 20, to / 20).map(({ head }) => head.pitch));
    expect(lowest(over - 600, over + 800)).toBeLessThan(lowest(decided, decided + 2500) - 1.5);
    expect(lowest(over + 900, over + 2500)).toBeLessThan(lowest(over - 600, over + 800) - 2);
  });
});

describe('a nod', () => {
  it('turns about the neck: the face sinks and comes closer with it', () => {
    const nod: readonly [number, Cue][] = [[1000, { kind: 'nod', depth: 'full' }]];
    expect(largest(added(nod, 2000, ({ head }) => -head.y))).toBeGreaterThan(0.06);
    expect(largest(added(nod, 2000, ({ head }) => head.z))).toBeGreaterThan(0.06);
  });
});

describe('eyes and head', () => {
  const frames = (cue: Cue) => {
    const animator = createAnimator({ seed: 4 });
    animator.cue(cue, 1000);
    return Array.from({ length: 3 * rate }, (_, i) => animator.frame((i * 1000) / rate));
  };

  it('jump as long as the main sequence says: about 50 to 75 ms for 13 to 18°', () => {
    const yaw = frames({ kind: 'avertGaze', direction: 'left', forMs: 900 }).map(({ gaze }) => gaze.yaw).slice(rate, Math.round(1.3 * rate));
    const end = yaw.at(-1)!;
    const moving = yaw.filter((value, i) => i > 0 && Math.abs(value - yaw[i - 1]!) > 0.2 && value > end - 0.1).length;
    expect((moving * 1000) / rate).toBeGreaterThan(30);
    expect((moving * 1000) / rate).toBeLessThan(90);
  });

  it('move together in looks beyond 15°: the head takes a part, later than the eyes', () => {
    const away: readonly [number, Cue][] = [[1000, { kind: 'attitude', attitude: 'thinking' }]];
    const turned = (of: (frame: FaceFrame) => number) => added(away, 2500, of, 1).map(({ at: when, by }) => ({ at: when, by: Math.abs(by) }));
    const eyes = turned(({ gaze }) => Math.hypot(gaze.yaw, gaze.pitch));
    const head = turned(({ head: { yaw, pitch } }) => yaw + pitch);
    expect(largest(head)).toBeGreaterThan(2);
    expect(largest(head)).toBeLessThan(largest(eyes) * 0.75);
    expect(first(head, 1)).toBeGreaterThan(first(eyes, 5) + 15);
  });
});
