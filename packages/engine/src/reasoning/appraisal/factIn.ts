import type { Phrase, PhraseHit, Tokens } from '../lexicons/phrases.ts';
import { findPhrase } from '../lexicons/phrases.ts';
import type { Search } from './search.ts';

/**
 * The phrase by which a turn tells what happened: something done, and who saw it, or when or how often
 * it was. Looks at one clause at a time and passes over those that do something else with the event
 * (`taken`): "sorry for Monday" tells no fact.
 */
export function factIn(search: Search, taken: readonly PhraseHit[]): Phrase | undefined {
  for (const { from, to } of clauses(search.tokens, search.lexicon.joins)) {
    if (taken.some((hit) => hit.from < to && from < hit.to)) continue;
    const fact = factOf(search, search.tokens.slice(from, to));
    if (fact !== undefined) return fact;
  }
  return undefined;
}

function factOf({ lexicon, openers }: Search, clause: Tokens): Phrase | undefined {
  const { frames, deeds, witnesses, numbers, dates, plans } = lexicon.facts;
  const found = (phrases: readonly Phrase[]): Phrase | undefined => phrases.find((phrase) => findPhrase(clause, phrase, openers, 0, lexicon.classes));
  const frame = found(frames);
  if (frame !== undefined) return frame;
  if (found(deeds) === undefined || found(plans) !== undefined) return undefined;
  const said = found(witnesses) ?? found(dates) ?? found(numbers);
  return clause.length >= 4 ? said : undefined;
}

function clauses(tokens: Tokens, joins: readonly string[]): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && token !== '.' && !joins.includes(token)) continue;
    if (at > from) found.push({ from, to: at });
    from = at + 1;
  }
  return found;
}
