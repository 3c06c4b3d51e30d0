import { expect, it } from 'vitest';
import { appraise } from './appraise.ts';
import harmless from './labelled/harmless.json' with { type: 'json' };
import { loadLexicon } from './lexicons/loadLexicon.ts';

const hurts = new Set(['blames', 'dismisses', 'threatens', 'over-promises']);

/** Of a hundred harmless turns so many may be misread; a false hurt costs trust that nobody can explain. */
const mostOfHundred = 2;

it.each(Object.entries(harmless))('hardly a harmless turn in %s is taken for a hurt or an empty promise', async (language, turns) => {
  await loadLexicon(language);
  const misread = turns.filter((text) => appraise(text, language).moves.some((move) => hurts.has(move)));
  expect(turns.length).toBeGreaterThan(100);
  expect(misread.slice(Math.floor((mostOfHundred * turns.length) / 100))).toEqual([]);
});
