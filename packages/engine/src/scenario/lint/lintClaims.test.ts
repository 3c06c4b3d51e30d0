import { describe, expect, it } from 'vitest';
import type { Scenario } from '../Scenario.ts';
import { scenarios } from '../scenarios/index.ts';
import { lintClaims } from './lintClaims.ts';

type Script = NonNullable<Scenario['script']>;

/** What the lint says of one beat with these lines. */
function claims(lines: Script['words'][string][string], when?: Script['beats'][number]['when'], language = 'en'): string[] {
  const script = { beats: [{ id: 'money', when }], words: { [language]: { money: lines } } };
  return [...lintClaims({ script })].map(({ path, message }) => `${path.join('.')} ${message.split('"')[1]}`);
}

describe('lines that say something about the talk', () => {
  it.each([
    ['en', "Now we're at money again."],
    ['en', 'You asked me once already, and I said no.'],
    ['en', "That's the second time you've asked."],
    ['en', 'I told you it was harmless.'],
    ['en', 'You keep coming back to her.'],
    ['de', 'Jetzt sind Sie schon wieder beim Geld.'],
    ['de', 'Sie haben schon einmal gefragt, und ich habe nichts gesagt.'],
    ['de', 'Das fragen Sie mich, und Sie fragen es zum zweiten Mal.'],
  ])('are named where nothing makes sure of them, in %s: "%s"', (language, line) => {
    expect(claims([line], undefined, language)).toHaveLength(1);
    expect(claims([line], { moves: { any: ['asks-open'] } }, language)).toHaveLength(1);
  });

  it.each(['Say that again, slowly.', "I've bought something like this before.", "I'd do it again."])('claim nothing: "%s"', (line) => {
    expect(claims([line])).toEqual([]);
  });

  it('are sure by a condition of their own, by that of their beat, or by what the learner said in them', () => {
    expect(claims([{ say: 'You asked me once already.', when: { askedBefore: ['price'] } }, 'You said {number}.'])).toEqual([]);
    expect(claims(['You asked me once already.'], { visited: ['money'] })).toEqual([]);
    expect(claims(['Yes.', 'You asked me once already.'])).toEqual(['script.words.en.money.1 You asked me']);
  });

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('are all sure in %s', (_, scenario) => {
    expect([...lintClaims(scenario)]).toEqual([]);
  });
});
