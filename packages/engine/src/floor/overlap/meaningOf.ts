import { isBackchannel, startsBackchannel } from '../words/index.ts';
import { spokenWords } from '../words/spokenWords.ts';
import { wordListsOf } from '../words/WordLists.ts';

/** Words that ask for the floor wherever they stand, as the lists of telephone agents have them ("stop, no, actually"). */
const claims: Readonly<Record<string, readonly string[]>> = {
  en: ['no', 'nope', 'stop', 'wait', 'hold', 'hang', 'sorry', 'excuse', 'pardon', 'but', 'actually', 'listen', 'look', 'minute', 'second', 'enough'],
  de: ['nein', 'nee', 'stopp', 'stop', 'halt', 'moment', 'sekunde', 'augenblick', 'warte', 'warten', 'entschuldigung', 'aber', 'hör', 'hören', 'schluss'],
  fr: ['non', 'stop', 'attendez', 'attends', 'arrête', 'arrêtez', 'pardon', 'excusez', 'excuse', 'minute', 'seconde', 'moment', 'mais', 'écoute', 'écoutez'],
  es: ['no', 'espera', 'espere', 'para', 'pare', 'basta', 'alto', 'perdón', 'perdona', 'perdone', 'pero', 'momento', 'segundo', 'oye', 'oiga', 'escucha', 'escuche'],
};

/** More words than this are a claim, whatever they are. */
const mostWords = 4;

export type Meaning =
  /** "mm-hm", "yeah, I see", or the start of one. */
  | 'backchannel'
  /** "no, wait", "which Wednesday", a sentence. */
  | 'claim'
  /** A few words that may be either: "makes a difference", "logical". */
  | 'unclear';

/** What the words of a voice over the persona's are for; a text without words is `unclear`. */
export function meaningOf(text: string, locale: string): Meaning {
  if (isBackchannel(text, locale) || startsBackchannel(text, locale)) return 'backchannel';
  const words = spokenWords(text);
  if (words.length > mostWords) return 'claim';
  const lists = wordListsOf(locale);
  // Nothing is known of the language: words are words.
  if (!lists) return words.length > 0 ? 'claim' : 'unclear';
  const claiming = [...(claims[locale.split('-')[0]!] ?? []), ...lists.questionWords];
  return words.some((word) => claiming.includes(word)) ? 'claim' : 'unclear';
}
