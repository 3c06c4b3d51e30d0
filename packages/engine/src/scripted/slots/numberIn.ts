import { movesOf } from './movesOf.ts';

/** Numbers as they are spoken, by language; one and two-figure ones, tens and thousands join. */
const numbers: Readonly<Record<string, RegExp>> = {
  en: /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)$/,
  de: /^(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(drei|vier|fünf|sech|sieb|acht|neun)zehn|(\p{L}+und)?(zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|\p{L}*hundert|\p{L}*tausend)$/u,
};

/** Before a German number these change the ending of what is counted, so that it could not stand alone. */
const bending = new Set(['mit', 'bei', 'von', 'nach', 'seit', 'in', 'an', 'auf', 'zu', 'vor', 'aus', 'den', 'unter', 'über', 'um']);

/** In English so many are counted by a plural; these plurals are no things. */
const uncounted = new Set(['us', 'is', 'was', 'has', 'this', 'yes', 'less', 'plus', 'always', 'times', 'oclock', 'ones', 'others', 'points', 'things', 'years', 'years', 'pounds', 'euros', 'letters']);

/** What a text counts where it tells a fact or its cost, not where it asks or proposes. */
export function countedIn(text: string, language: string): readonly string[] {
  const tells = text.split(/(?<=[.!?])\s+/).filter((sentence) => movesOf(sentence, language).some((move) => move === 'names-fact' || move === 'states-impact'));
  return tells.flatMap((sentence) => numbersIn(sentence, language));
}

/**
 * What a text counts, as it can be said back alone: `three delivery dates`, `zwei Wochenenden`. A count of hours of a
 * clock or of years of age is none. In the order they are named.
 */
export function numbersIn(text: string, language: string): readonly string[] {
  const pattern = numbers[language];
  const words = text.normalize('NFC').match(/[\p{L}\p{N}'’]+|[.,;:!?]/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; pattern && at < words.length; at += 1) {
    if (!pattern.test(words[at]!.toLowerCase()) || /^(of|von)$/i.test(words[at - 1] ?? '')) continue;
    let end = at + 1;
    while (end < words.length && pattern.test(words[end]!.toLowerCase())) end += 1;
    const counted = language === 'de' ? countedDe(words, at, end) : countedEn(words, end);
    if (counted) found.push([...words.slice(at, end), ...counted].join(' ').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));
    at = end;
  }
  return found;
}

/** Up to two plain words of which the last is a plural. */
function countedEn(words: readonly string[], from: number): readonly string[] | undefined {
  for (const length of [1, 2]) {
    const counted = words.slice(from, from + length);
    const last = counted.at(-1) ?? '';
    if (counted.length < length || !counted.every((word) => /^[a-z]{3,14}$/.test(word))) return undefined;
    if (/[^s]s$/.test(last)) return uncounted.has(last) ? undefined : counted;
  }
  return undefined;
}

/** A noun by its capital letter, in a case that can stand alone. */
function countedDe(words: readonly string[], at: number, end: number): readonly string[] | undefined {
  const noun = words[end] ?? '';
  return !bending.has(words[at - 1]?.toLowerCase() ?? '') && /^\p{Lu}\p{Ll}{3,17}$/u.test(noun) && !/^(Uhr|Jahre|Mal)$/.test(noun) ? [noun] : undefined;
}
