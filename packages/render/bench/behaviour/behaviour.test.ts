import { beforeAll, describe, expect, it } from 'vitest';
import { velocityLimits } from '../../src/animator/limitVelocity.ts';
import { clusteredP, distance } from './kolmogorov.ts';
import { median, people } from './people.ts';
import { plausibleTalk, thoughtfulTalk } from './schedule.ts';
import { rate, simulate, type Moment } from './simulate.ts';
import { bodyOf, gazeBeside } from './talkStatistics.ts';

const recorded = people();
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

// Three people at the usual temperament talk for ten minutes each.
describe('thirty simulated minutes of talk', { timeout: 60_000 }, () => {
  let faces: Moment[][] = [];
  const stillFor: number[] = [];
  let tooFast = 0;

  beforeAll(() => {
    faces = [1, 2, 3].map((seed) => {
      let before: { readonly weights: Float32Array; readonly pose: readonly number[] } | undefined;
      let still = 0;
      let longest = 0;
      const moments = simulate(seed, plausibleTalk(seed, 10), undefined, ({ weights, head, gaze, breath }) => {
        const pose = [head.yaw, head.pitch, head.roll, gaze.yaw, gaze.pitch, breath * 10];
        if (before) {
          const { weights: old, pose: was } = before;
          const moved = Math.max(...pose.map((value, i) => Math.abs(value - was[i]!)), ...weights.map((value, i) => Math.abs(value - old[i]!) * 20));
          // Degrees in a frame, or a twentieth of it in a coefficient: what adds up to a visible change within the 400 ms.
          still = moved < 0.004 ? still + 1 : 0;
          longest = Math.max(longest, still);
          weights.forEach((value, i) => {
            if (Math.abs(value - old[i]!) > velocityLimits[i]! / rate + 1e-4) tooFast += 1;
          });
        }
        before = { weights, pose };
      });
      stillFor.push((longest * 1000) / rate);
      return moments;
    });
  }, 60_000);

  it('is never still for 400 ms, and no coefficient is faster than its limit', () => {
    expect(Math.max(...stillFor)).toBeLessThan(400);
    expect(tooFast).toBe(0);
  });

  it('looks at the partner as much as people do in video calls: .61 ± .19 speaking, .93 ± .10 listening', () => {
    for (const share of gazeBeside(faces, 'speaking', recorded?.SPEAK).shares) expect(Math.abs(share - 0.61)).toBeLessThan(0.19);
    for (const share of gazeBeside(faces, 'attending', recorded?.LISTEN).shares) expect(Math.abs(share - 0.93)).toBeLessThan(0.07);
  });

  it.skipIf(!recorded).each([['speaking', 'SPEAK'], ['attending', 'LISTEN']] as const)(
    'looks and looks away as long as recorded people while %s (needs the recordings under PARLEY_DATA)',
    (attitude, state) => {
      const { beside } = gazeBeside(faces, attitude, recorded![state]);
      for (const { pooled, p, face, persons } of [beside!.on, beside!.off]) {
        expect(p).toBeGreaterThan(0.05);
        expect(pooled).toBeLessThan(0.2);
        // A simulated face lies nearer to the recorded crowd than the most unusual of the people in it does, and about as near as most.
        expect(face).toBeLessThan(Math.min(persons.highest, persons.median + 0.05));
      }
    },
  );

  it('moves its eyes by small saccades while it listens, and by larger ones while it speaks', () => {
    const [speaking, listening] = [gazeBeside(faces, 'speaking', undefined).saccades, gazeBeside(faces, 'attending', undefined).saccades];
    // Recorded medians are 1.9° and .85°, means 5.7° and 2.1°.
    expect(median(listening)).toBeGreaterThan(0.4);
    expect(median(listening)).toBeLessThan(1.3);
    expect(mean(speaking)).toBeGreaterThan(mean(listening) * 1.8);
    expect(mean(speaking)).toBeGreaterThan(3.5);
    expect(mean(speaking)).toBeLessThan(8);
  });

  it.each([['speaking', 20, 28], ['attending', 14, 20]] as const)('blinks while %s between %i and %i times a minute', (attitude, least, most) => {
    const { blinks } = bodyOf(faces, attitude);
    expect(blinks).toBeGreaterThanOrEqual(least);
    expect(blinks).toBeLessThanOrEqual(most);
  });

  // Thirty minutes of talk hold under three of thought, and some thirty blinks: too few to tell a rate by.
  it('blinks between 8 and 14 times in a minute of thought', () => {
    const { blinks } = bodyOf([simulate(1, thoughtfulTalk(20))], 'thinking');
    expect(blinks).toBeGreaterThanOrEqual(8);
    expect(blinks).toBeLessThanOrEqual(14);
  });

  it('nods 4 to 10 times a minute as a listener, and moves its head least then', () => {
    const [listening, speaking] = [bodyOf(faces, 'attending'), bodyOf(faces, 'speaking')];
    expect(listening.nods).toBeGreaterThanOrEqual(4);
    expect(listening.nods).toBeLessThanOrEqual(10);
    // People's heads: 2 to 4° in speech, about a third of it while listening.
    for (const axis of ['yaw', 'pitch'] as const) {
      expect(speaking.head[axis]).toBeGreaterThan(1.5);
      expect(speaking.head[axis]).toBeLessThan(4.5);
      expect(listening.head[axis]).toBeLessThan(speaking.head[axis] * 0.6);
    }
  });
});

describe('the comparison itself', () => {
  const spread = (from: number) => Array.from({ length: 12 }, (_, person) => Array.from({ length: 30 }, (_, i) => from + i / 30 + person / 40));
  const random = () => {
    let at = 0;
    return () => (at = (at * 1.61803 + 0.37) % 1);
  };

  it('is 0 for the same sample and 1 for samples apart', () => {
    expect(distance([1, 2, 3, 3], [3, 1, 3, 2])).toBeCloseTo(0, 10);
    expect(distance([1, 2], [3, 4])).toBeCloseTo(1, 10);
    expect(distance([1, 2, 3, 4], [3, 4, 5, 6])).toBeCloseTo(0.5, 10);
  });

  it('finds two groups alike that are, and apart that are', () => {
    expect(clusteredP(spread(0), spread(0), random())).toBeGreaterThan(0.5);
    expect(clusteredP(spread(0), spread(0.6), random())).toBeLessThan(0.05);
  });
});
