import { expect, it } from 'vitest';
import { stressesOf } from './stressesOf.ts';

it('finds the long words and the drawn ones stressed, and the small ones not', () => {
  const marks = [['I', 90], ['said', 200], ['the', 110], ['delivery', 520], ['was', 140], ['late', 460]] as const;
  let now = 0;
  const words = marks.map(([text, ms]) => ({ text, start: now, end: (now += ms) }));
  const [i, said, the, delivery, was, late] = stressesOf(words);
  for (const small of [i, the, was]) expect(small).toBeLessThan(0.3);
  expect(delivery).toBeGreaterThan(0.45);
  expect(late).toBeGreaterThan(said! + 0.2);
  expect(stressesOf([])).toEqual([]);
});
