import type { Lexicon } from '../lexicons/Lexicon.ts';
import { findPhrase, type Phrase, type PhraseHit, type Tokens } from '../lexicons/phrases.ts';

/** A turn's words and the lexicon they are read by. */
export interface Search {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly openers: ReadonlySet<string>;
}

/** The first place that one of the phrases is found at and that is accepted. */
export function firstHit(search: Search, phrases: readonly Phrase[], accept: (hit: PhraseHit) => boolean = () => true): PhraseHit | undefined {
  for (const phrase of phrases) {
    for (const hit of placesOf(search, phrase)) if (accept(hit)) return hit;
  }
  return undefined;
}

/** Every place that one of the phrases is found at. */
export function allHits(search: Search, phrases: readonly Phrase[]): readonly PhraseHit[] {
  return phrases.flatMap((phrase) => [...placesOf(search, phrase)]);
}

/** True where two places share a word. */
export function overlap(one: PhraseHit, other: PhraseHit): boolean {
  return one.from < other.to && other.from < one.to;
}

function* placesOf({ tokens, lexicon, openers }: Search, phrase: Phrase): Generator<PhraseHit> {
  let hit = findPhrase(tokens, phrase, openers, 0, lexicon.classes);
  while (hit) {
    yield hit;
    hit = findPhrase(tokens, phrase, openers, hit.from + 1, lexicon.classes);
  }
}
