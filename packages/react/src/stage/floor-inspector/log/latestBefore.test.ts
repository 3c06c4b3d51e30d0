import { expect, it } from 'vitest';
import { latestBefore } from './latestBefore.ts';

it.each([
  [-1, -1],
  [0, 0],
  [9, 0],
  [10, 2],
  [25, 3],
  [Infinity, 3],
])('of 0, 10, 10 and 20 the newest at %d is number %d', (ms, index) => {
  expect(latestBefore([0, 10, 10, 20], ms)).toBe(index);
});
