import { soundsOf } from './soundsOf.ts';

const vowel = /^[aeiou]/;
/** German prefixes with a full vowel that leave the stress to the stem, and endings that take it from the stem. */
const unstressedPrefix = /^(ver|zer|er|ent|emp)(?=[^aeiouäöü]+[aeiouäöü])/;
const stressedEnding = /(ion(en)?|ier(e|en|t|te|ten)|tät(en)?)$/;

/**
 * Which of a word's `sounds` is the vowel that bears its stress, as the spelling tells it: an index,
 * or undefined where no rule does, as in English, and for a word without a vowel.
 */
export function stressedVowel(word: string, locale: string, sounds: readonly string[]): number | undefined {
  const vowels = sounds.flatMap((phone, index) => (vowel.test(phone) ? [index] : []));
  const letters = word.normalize('NFC').toLowerCase().replace(/[^\p{L}]+/gu, '');
  switch (locale.slice(0, 2).toLowerCase()) {
    case 'es':
      return vowels[inSpanish(letters, vowels.length)];
    case 'de':
      return inGerman(letters, vowels.filter((index) => sounds[index] !== 'ax')) ?? vowels[0];
    case 'fr':
      return vowels.findLast((index) => sounds[index] !== 'ax') ?? vowels.at(-1);
    default:
      return undefined;
  }
}

/** The accent that is written; without one the last vowel but one before a vowel, n or s, else the last. */
function inSpanish(letters: string, count: number): number {
  const accent = letters.search(/[áéíóú]/);
  if (accent >= 0) return soundsOf(letters.slice(0, accent + 1), 'es').filter((phone) => vowel.test(phone)).length - 1;
  return Math.max(0, count - (/[aeiouns]$/.test(letters) ? 2 : 1));
}

/** The first of the `full` vowels, or the second where a prefix has the first; some endings have it themselves. */
function inGerman(letters: string, full: readonly number[]): number | undefined {
  if (stressedEnding.test(letters)) return full.at(-1);
  return (unstressedPrefix.test(letters) ? full[1] : undefined) ?? full[0];
}
