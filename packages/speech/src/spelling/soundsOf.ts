import type { Spelling } from './compileRules.ts';
import { readEnglish } from './english.ts';
import { readFrench } from './french.ts';
import { readGerman } from './german.ts';
import { isSpelledOut, namesOf } from './letterNames.ts';
import { readSpanish } from './spanish.ts';

const readers: Readonly<Record<string, Spelling>> = { en: readEnglish, de: readGerman, fr: readFrench, es: readSpanish };

const digits: Readonly<Record<string, string>> = {
  en: 'zero one two three four five six seven eight nine',
  de: 'null eins zwei drei vier fünf sechs sieben acht neun',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
};

/**
 * The sounds of a word as its letters tell them, in ARPAbet: rules for English, German, French and
 * Spanish; other languages are read like Spanish, letter by letter. Figures are read one by one,
 * and capitals without a vowel by their names.
 */
export function soundsOf(word: string, locale: string): readonly string[] {
  const language = locale.slice(0, 2).toLowerCase();
  const read = readers[language] ?? readSpanish;
  const names = (digits[language] ?? digits['es'])!.split(' ');
  const spelled = word.normalize('NFC').replaceAll('’', "'").replace(/\d/g, (digit) => ` ${names[Number(digit)]} `);
  return spelled.split(/[^\p{L}']+/u).flatMap((piece) => {
    const bare = piece.replace(/^'+|'+$/g, '');
    return isSpelledOut(bare) ? namesOf(bare, language) : read(bare.toLowerCase());
  });
}
