import { expect, it } from 'vitest';
import { agreedScores } from './agreedScores.fixture.ts';
import { createCompleteness } from './createCompleteness.ts';
import { loadCompletenessModel } from './loadCompletenessModel.ts';

it('gives the same scores in the browser as in Node, to the last digit', async () => {
  const completeness = createCompleteness(await loadCompletenessModel());
  expect(agreedScores.map(([locale, text]) => completeness(text, locale))).toEqual(agreedScores.map(([, , score]) => score));
});
