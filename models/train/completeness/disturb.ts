import type { Disturbance, Example } from './Example.ts';
import type { Language } from './Language.ts';
import { shareOf } from './makeExamples.ts';
import type { PauseRates } from './pauseRates.ts';
import { pick } from './random.ts';

/** Shares of the examples that get a disturbed copy, by what happens to the copy. */
const shares = { fillerInside: 0.06, fillerLast: 0.06, repeated: 0.05, missing: 0.05, changed: 0.02, brokenWord: 0.02, figures: 0.5 } as const satisfies Record<Disturbance, number>;

/**
 * What a live transcriber makes of speech: fillers, repairs, a last word that is late or heard wrong, a
 * word broken off, figures spelt out. Gives copies; the originals stay.
 */
export function disturb(examples: readonly Example[], language: Language, rates: PauseRates, random: () => number): readonly Example[] {
  const copies: Example[] = [];
  const vocabulary = examples.map((example) => example.text.slice(example.text.lastIndexOf(' ') + 1));
  for (const example of examples) {
    const words = example.text.split(' ');
    const last = words.length - 1;
    const share = shareOf(example.source);
    const copy = (disturbance: Disturbance, changed: readonly string[], change: Partial<Example> = {}): void => {
      if (random() < shares[disturbance] && changed.length > 0) copies.push({ ...example, ...change, disturbance, text: changed.join(' ') });
    };
    const inside = Math.max(0, last - Math.floor(random() * 5));
    const filler = pick(language.fillers, random);
    copy('fillerInside', words.toSpliced(inside, 0, filler));
    // A filler keeps the turn, also after words that could have ended it.
    copy('fillerLast', [...words, filler], { complete: 0, boundary: 'filler', settled: true, weight: share * rates.filler });
    copy('repeated', words.toSpliced(inside, 0, ...words.slice(Math.max(0, inside - 1), inside + 1)));
    copy('missing', words.slice(0, -1));
    copy('changed', [...words.slice(0, -1), pick(vocabulary, random)]);
    const half = words[last]!.slice(0, 1 + Math.floor(random() * (words[last]!.length - 2)));
    if (words[last]!.length > 3) copy('brokenWord', [...words.slice(0, -1), half], { complete: 0, boundary: 'broken', settled: true, weight: (share * rates.broken) / 2 });
    if (/\d/.test(example.text)) copy('figures', words.map((word) => spellFigures(word, language, random)));
  }
  return copies;
}

/** `408` as `four oh eight`, digit by digit. */
export function spellFigures(word: string, language: Language, random: () => number): string {
  return word.replace(/\d/g, (digit) => ` ${pick(language.digits[Number(digit)]!, random)} `).replace(/[-.:$]/g, ' ').replace(/\s+/g, ' ').trim();
}
