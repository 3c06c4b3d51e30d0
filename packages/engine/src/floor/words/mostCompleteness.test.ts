import { describe, expect, it } from 'vitest';
import { createCompleteness, loadCompletenessModel } from '../completeness/index.ts';
import { unseenTurns } from '../completeness/unseenTurns.fixture.ts';
import { patienceIn } from '../endpoint/endpointWait.ts';
import { planWait } from '../endpoint/planWait.ts';
import { mostCompleteness } from './mostCompleteness.ts';

const begun = [
  ['en', 'You missed three dates in March, and in April you'],
  ['en', 'It was three in March and in April'],
  ['en', 'I spoke to them about it and they'],
  ['de', 'Es waren drei im März und im April'],
  ['de', 'Das lag an der'],
  ['fr', 'C’était trois en mars et en avril vous'],
  ['es', 'Eran tres en marzo y en abril'],
] as const;

const whole = [
  ['en', 'I said it to you'],
  ['en', 'and so do I'],
  ['en', 'I am sorry and I want to help you'],
  ['de', 'Was denkst du'],
  ['de', 'und das weiß ich'],
  ['fr', "Qu'en penses-tu"],
  ['es', 'y eso es todo'],
] as const;

describe('the most that words can be complete', () => {
  it.each(begun)('is little where a clause has only begun (%s: %s)', (locale, text) => {
    expect(mostCompleteness(text, locale)).toBeLessThanOrEqual(0.3);
  });

  it.each(whole)('is everything elsewhere (%s: %s)', (locale, text) => {
    expect(mostCompleteness(text, locale)).toBe(1);
  });

  it('takes nothing from whole turns that nobody wrote for it', () => {
    for (const [locale, turns] of Object.entries(unseenTurns)) for (const [, text] of turns) expect([text, mostCompleteness(text, locale)]).toEqual([text, 1]);
  });

  it('holds a pause of 1.1 s that the fitted score would have taken for an end', async () => {
    const judge = createCompleteness(await loadCompletenessModel(['en']));
    for (const text of ['You missed three dates in March, and in April you', 'It was three in March and in April']) {
      const fitted = judge(text, 'en');
      const waitAt = (completeness: number): number => planWait({ words: { completeness, count: 10, unreadSeconds: 0 }, turnSeconds: 4, runSeconds: 4, pauses: [] }, 0, patienceIn('high', 'en')).wait;
      expect(waitAt(Math.min(fitted, mostCompleteness(text, 'en')))).toBeGreaterThan(2000);
      expect(waitAt(fitted)).toBeLessThan(2000);
    }
  });
});
