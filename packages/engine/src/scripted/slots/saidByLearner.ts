import { mentions, tokenise } from '../../reasoning/lexicons/phrases.ts';
import type { LanguageRequest } from '../../ports/LanguagePort.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { movesOf } from './movesOf.ts';

/** Topics of every talk after which nothing of the turn is said back. */
const unquotable = ['instructions', 'hostility', 'distress', 'stop-practice', 'machine', 'other-language', 'called-lazy'];

/** Moves after which nothing of the turn is said back: a verdict is answered, not quoted. */
const hurtful = new Set(['blames', 'dismisses', 'threatens']);

type Said = Pick<LanguageRequest, 'history' | 'learnerText' | 'situation'>;

/** The learner's words that may be said back, none at all once somebody tried to steer the persona: this turn's, and those two turns back and more. */
export function saidByLearner(vocabulary: Scenario['vocabulary'], language: string, { history, learnerText, situation }: Said): { readonly now: readonly string[]; readonly earlier: readonly string[]; readonly any: readonly string[] } {
  const told = history.filter(({ who }) => who === 'learner').map(({ text }) => text);
  const before = told.at(-1) === learnerText ? told.slice(0, -1) : told;
  const all = [...before, learnerText];
  const topics = vocabulary[language] ?? {};
  const steered = (situation.played['instructions'] ?? 0) > 0 || all.some((text) => mentions(tokenise(text), topics['instructions'] ?? []));
  if (steered) return { now: [], earlier: [], any: [] };
  const quotable = (text: string): boolean => {
    const tokens = tokenise(text);
    return !unquotable.some((topic) => mentions(tokens, topics[topic] ?? [])) && !movesOf(text, language).some((move) => hurtful.has(move));
  };
  // In a silence the last thing said is one turn back, not this one.
  const spoke = learnerText !== '';
  return { any: all.filter(quotable), now: spoke ? [learnerText].filter(quotable) : [], earlier: (spoke ? before.slice(0, -1) : before).filter(quotable) };
}
