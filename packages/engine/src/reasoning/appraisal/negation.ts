import type { PhraseHit } from '../lexicons/phrases.ts';
import type { Search } from './search.ts';

/** The phrase follows a denial in the same clause. */
export function denied({ tokens, lexicon }: Search, hit: PhraseHit, denials: readonly PhraseHit[]): boolean {
  return denials.some(({ from, to }) => {
    if (hit.from < from || hit.to <= to) return false;
    const between = tokens.slice(to, hit.from);
    return !between.includes('.') && !lexicon.turns.some((turn) => between.includes(turn));
  });
}

/** A negator inside the phrase's gaps or within the four words before it, in the same clause. */
export function negated({ tokens, lexicon }: Search, hit: PhraseHit): boolean {
  const inside = tokens.slice(hit.from, hit.to);
  const spelled = hit.phrase.split(/[\s|+]/);
  const spelledNegation = spelled.some((word) => lexicon.negators.includes(word) || word === '@not');
  if (!spelledNegation && inside.some((token) => lexicon.negators.includes(token))) return true;
  if (hit.phrase.startsWith('^')) return false;
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 4); at--) {
    const token = tokens[at]!;
    if (token === '.' || lexicon.turns.includes(token)) return false;
    if (lexicon.negators.includes(token)) return true;
  }
  return false;
}
