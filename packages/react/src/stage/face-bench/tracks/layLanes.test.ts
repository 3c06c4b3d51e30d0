import { expect, it } from 'vitest';
import { layLanes } from './layLanes.ts';

const marks = [0, 10, 20, 2000].map((at) => ({ at, label: 'a nod' }));

it('puts labels that would cover each other in lanes of their own, and leaves out what has no room', () => {
  expect(layLanes(marks, 2, 0.1).map(({ lane }) => lane)).toEqual([0, 1, undefined, 0]);
  expect(layLanes(marks, 3, 0.1).map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
  expect(layLanes(marks, 1, 10).map(({ lane }) => lane)).toEqual([0, 0, 0, 0]);
});
