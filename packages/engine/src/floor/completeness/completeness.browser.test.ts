import { expect, it } from 'vitest';
import { agreedScores } from './agreedScores.fixture.ts';
import { createCompleteness } from './createCompleteness.ts';
import { loadCompletenessModel } from './loadCompletenessModel.ts';

it('gives the same scores in the browser as in Node, to the last digit', async () => {
  const completeness = createCompleteness(await loadCompletenessModel());
  expect(agreedScores.map(([locale, text]) => completeness(text, locale))).toEqual(agreedScores.map(([, , score]) => score));
});

it('reads a partial transcript in less than a millisecond', async () => {
  const completeness = createCompleteness(await loadCompletenessModel(['en']));
  const partials = Array.from({ length: 40 }, (_, count) => 'so what i wanted to say is that the last three releases were late and '.repeat(3).split(' ').slice(0, count + 1).join(' '));
  for (const partial of partials) completeness(partial, 'en');
  const from = performance.now();
  for (let round = 0; round < 25; round += 1) for (const partial of partials) completeness(partial, 'en');
  expect((performance.now() - from) / (25 * partials.length)).toBeLessThan(1);
});
