/** Words of at least this many letters can tell what a sentence is about. */
const shortestWord = 4;

/** Letters by which two forms of a word count as one, such as `release` and `released`. */
const stemLetters = 6;

/** Longer words that carry nothing and stand in times of day and dates; in German those that hold a sentence together too. */
const empty = new Set([
  'until', 'before', 'after',
  'hatte', 'hatten', 'haben', 'wurde', 'wurden', 'wird', 'sein', 'seine', 'seiner', 'seinen', 'seinem', 'ihre', 'ihrer', 'ihren', 'ihrem', 'eine', 'einen', 'einer', 'einem', 'eines', 'nicht', 'auch', 'noch', 'oder', 'aber', 'wenn', 'dass', 'diese', 'dieser', 'diesem', 'sind', 'waren', 'nach', 'über', 'unter', 'weil', 'jede', 'jeder', 'jeden', 'alle', 'alles',
]);

/** The words that carry a text, lower case and cut to a stem; short words and what everybody says are left out. */
export function saidWords(text: string): readonly string[] {
  const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= shortestWord || /\d/.test(word)).map((word) => word.slice(0, stemLetters)).filter((word) => !empty.has(word)))];
}
