/**
 * Words that end in a full stop inside a sentence, lower case and without it. From the titles,
 * Latin forms and units of the Unicode CLDR English sentence-break suppressions, cut to what turns
 * up in conversation.
 */
export const abbreviations: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'sr', 'jr', 'rev', 'gen', 'col', 'sgt', 'capt', 'hon',
  'e.g', 'i.e', 'eg', 'ie', 'cf', 'vs', 'viz', 'al', 'approx', 'ca', 'no', 'nos', 'vol', 'fig', 'pp',
  'dept', 'inc', 'ltd', 'co', 'corp', 'est', 'min', 'max', 'avg', 'u.s', 'u.k', 'p.s',
  'jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec', 'z.b', 'd.h', 'bzw', 'ca', 'nr',
]);

/** Abbreviations that are also words: they count as one only before a figure. */
export const beforeFigures: ReadonlySet<string> = new Set(['no', 'nos', 'nr', 'fig', 'vol', 'pp', 'min', 'max', 'co', 'est', 'al', 'dec', 'st']);
