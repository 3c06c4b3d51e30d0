import { expect, it } from 'vitest';
import { dearestIn } from './dearestIn.ts';

const node = (id: number, functionName: string, children: readonly number[] = []) => ({ id, callFrame: { functionName, url: '', lineNumber: 0 }, children });

it('adds up what was spent in each function and those it calls, in a stretch of time', () => {
  const profile = { nodes: [node(1, '(root)', [2, 5]), node(2, 'tick', [3, 4]), node(3, 'drawPerson'), node(4, 'step'), node(5, '(idle)')], startTime: 0, samples: [3, 3, 4, 5, 3], timeDeltas: [1000, 2000, 1000, 9000, 5000] };
  const { dearest, drawingShare } = dearestIn(profile, 500, 14_000);
  expect(dearest).toEqual(['tick 4', 'drawPerson 3', 'step 1']);
  expect(drawingShare).toBe(0.75);
});
