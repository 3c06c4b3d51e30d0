import { completenessLanguages } from '../../models/train/floor/endpoint.ts';
import type { Turn } from './readTurns.ts';

/** Rows that are named before the rest is only counted. */
const mostNamed = 3;

/**
 * What rows hold that can be scored and is likely not meant, a line for each kind. Real corpora have a few of each, so
 * nothing is refused for it.
 */
export function doubtsOf(turns: readonly Turn[]): readonly string[] {
  const ids = (those: readonly Turn[]): string => `${those.slice(0, mostNamed).map(({ id }) => id).join(', ')}${those.length > mostNamed ? ` and ${those.length - mostNamed} more` : ''}`;
  const odd = turns.filter(({ spans }) => spans.some(({ start }, index) => start < (index === 0 ? 0 : spans[index - 1]!.end)));
  const slipped = turns.filter(({ backwards }) => backwards !== undefined);
  const slips = slipped.reduce((sum, { backwards }) => sum + backwards!.length, 0);
  const unread = turns.filter(({ words, language }) => words !== undefined && !completenessLanguages.includes(language.toLowerCase().split('-')[0]!));
  const languages = [...new Set(unread.map(({ language }) => language))].join(', ');
  return [
    ...(odd.length > 0 ? [`Silences that overlap or start before their turn, scored as they stand: ${ids(odd)}.`] : []),
    ...(slips > 0 ? [`${slips} ${slips === 1 ? 'word that ends before it starts is' : 'words that end before they start are'} left out: in ${ids(slipped)}. Mend their times to have them read.`] : []),
    ...(unread.length > 0 ? [`No fitted words for ${languages} (there are ${completenessLanguages.join(', ')}): in ${ids(unread)} silence and timing decide.`] : []),
  ];
}
