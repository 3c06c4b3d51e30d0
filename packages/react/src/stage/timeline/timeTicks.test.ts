import { expect, it } from 'vitest';
import { timeTicks } from './timeTicks.ts';

it.each([
  [4000, 8, [0, 1000, 2000, 3000, 4000]],
  [48_000, 8, [0, 10_000, 20_000, 30_000, 40_000]],
  [1_800_000, 8, [0, 300_000, 600_000, 900_000, 1_200_000, 1_500_000, 1_800_000]],
])('labels %d ms with at most %d or so round times', (duration, most, ticks) => {
  expect(timeTicks(duration, most)).toEqual(ticks);
});
