import { disturb } from './disturb.ts';
import type { Example } from './Example.ts';
import type { Language } from './Language.ts';
import { makeExamples, turnBoundaries } from './makeExamples.ts';
import { makeLists } from './makeLists.ts';
import { countPauses, measuredRates, type PauseRates } from './pauseRates.ts';
import { createRandom } from './random.ts';
import { pauseExamples, readTurns } from './readPauses.ts';
import { readOwnTurns, readTexts } from './readTexts.ts';

export interface CollectOptions {
  /** Folder with `text/` and, where there is one, `turns/`. */
  readonly directory: string;
  readonly seed: number;
  /** Dialogues that must leave no trace in the weights, such as those of a benchmark. @defaultValue [] */
  readonly exclude?: readonly string[];
}

/** Real pauses are few beside the prefixes of texts, and are what counts. */
const pauseShare = 2;

/** The timed turns are those of a second and more, so that short answers seem to be never ends there: nothing is learnt from their first words. */
const fewestWords = 3;

/** Everything one language is fitted on, in an order that depends on the seed only. */
export function collectExamples(language: Language, { directory, seed, exclude = [] }: CollectOptions): readonly Example[] {
  const random = createRandom(seed);
  const isKept = (document: string): boolean => !exclude.some((dialogue) => document === dialogue || document.endsWith(`/${dialogue}`));
  const turns = [...readTexts(directory, [language.id]), ...readOwnTurns(language.id)].filter(({ document }) => isKept(document));
  const realTurns = language.id === 'fr' ? readTurns(directory).filter(({ dialogue }) => isKept(dialogue)) : [];
  const rates = realTurns.length > 0 ? ratesOf(countPauses(realTurns, wordsOf)) : measuredRates;
  const examples = turns.flatMap((turn) => makeExamples(turn, language, rates, random));
  const endsWeight = examples.reduce((sum, { complete, weight }) => sum + complete * weight, 0);
  const pauses = pauseExamples(realTurns).map(
    ({ text, dialogue, ends }): Example => ({
      text,
      language: language.id,
      document: `fr_spoken/${dialogue}`,
      source: 'fr_rhapsodie',
      complete: ends ? 1 : 0,
      boundary: 'pause',
      settled: true,
      weight: text.split(' ').length < fewestWords ? 0 : ends ? pauseShare : pauseShare / 2,
    }),
  );
  return [...examples, ...disturb(examples, language, rates, random), ...makeLists(language, endsWeight, random), ...pauses];

  function wordsOf(dialogue: string) {
    return turns.filter(({ document }) => document === `fr_spoken/${dialogue}`).flatMap((turn) => turnBoundaries(turn, language));
  }
}

function ratesOf(counts: ReturnType<typeof countPauses>): PauseRates {
  const rate = (boundary: keyof PauseRates): number => {
    const { places = 0, pauses = 0 } = counts[boundary] ?? {};
    // Few places: lean on what was measured on all dialogues.
    return (pauses + 20 * measuredRates[boundary]) / (places + 20);
  };
  return { sentenceEnd: rate('sentenceEnd'), clauseEnd: rate('clauseEnd'), opened: rate('opened'), filler: rate('filler'), broken: rate('broken'), inside: rate('inside') };
}
