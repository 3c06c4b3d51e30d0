import { completenessFeatures } from './completenessFeatures.ts';
import type { CompletenessModel } from './CompletenessModel.ts';
import { decodeWeights, type DecodedWeights } from './decodeWeights.ts';
import { turnWords } from './turnWords.ts';

/** Nothing is known about the words. */
const neutral = 0.5;

/**
 * P(a complete turn) of the words so far, 0 to 1, to four decimals. 0.5 means: as likely an end as a
 * pause inside a sentence, or nothing is known (no words, or a language that is not fitted).
 */
export type Completeness = (text: string, locale: string) => number;

/**
 * Reads completeness with fitted weights. Pure, in integers but for the last step, so that Node and
 * browsers agree; its cost does not grow with the turn, as only the last words are read.
 *
 * @throws ParleyError `invalid-document` when weights do not fit this version
 */
export function createCompleteness(model: CompletenessModel): Completeness {
  const decoded = new Map(model.languages.map((weights) => [weights.language, decodeWeights(weights)]));
  return (text, locale) => {
    const language = locale.toLowerCase().split('-')[0] ?? '';
    const weights = decoded.get(language);
    if (!weights) return neutral;
    const words = turnWords(text, language);
    if (words.length === 0) return neutral;
    const logOdds = weights.bias + weights.scale * sumOf(weights, words) + markOdds(text);
    return Math.round(10_000 / (1 + Math.exp(-logOdds))) / 10_000;
  };
}

/** What the features add up to, in units of the table: an integer. */
function sumOf(weights: DecodedWeights, words: readonly string[]): number {
  let sum = 0;
  for (const hash of completenessFeatures(words, (word) => weights.classes.get(word) ?? 0)) sum += weights.table[hash >>> weights.shift]!;
  return sum;
}

/**
 * Log-odds of the last mark, where a transcriber sets marks. By hand: the weights are fitted without
 * marks. A full stop says little, since transcribers put one at every pause.
 */
function markOdds(text: string): number {
  const end = text.trimEnd();
  if (/[?？]$/.test(end)) return 2;
  if (/(\.\.|…|[,;:–—-])$/.test(end)) return -1.5;
  return /[.!。！]$/.test(end) ? 0.5 : 0;
}
