import { daysIn } from './dayIn.ts';
import { movesOf } from './movesOf.ts';

/** What offers begin with, by language. In German only where the ending goes with `haben Sie gesagt`. */
const articles: Readonly<Record<string, RegExp>> = { en: /^(a|an)$/i, de: /^(einen|eine|ein)$/i };

/** After these a German noun is bent. */
const bending = new Set(['mit', 'bei', 'von', 'nach', 'seit', 'in', 'an', 'auf', 'zu', 'vor', 'aus']);

const empty = new Set([
  'hour', 'minute', 'moment', 'week', 'month', 'year', 'day', 'time', 'bit', 'lot', 'few', 'thing', 'way', 'couple', 'while', 'chance', 'good', 'little', 'word', 'idea', 'date', 'note', 'list', 'talk', 'look', 'line', 'page', 'question', 'plan', 'kind', 'sort', 'half',
  'halbe', 'halben', 'paar', 'bisschen', 'stunde', 'minute', 'moment', 'woche', 'monat', 'jahr', 'tag', 'mal', 'sache', 'wort', 'datum', 'notiz', 'liste', 'seite', 'frage', 'plan', 'entscheidung', 'idee', 'art', 'weile', 'gute', 'guten',
]);

/** Where a phrase ends for certain. */
const boundary = /^([.,;:!?]|in|on|at|by|for|with|from|to|of|and|or|that|which|so|when|if|before|after|into|as|who|tonight|today|tomorrow|together|afterwards|und|oder|bis|für|mit|von|am|im|ab|um|auf|zu|zur|zum|aus|als|wie|die|der|das|den|dann|heute|morgen|zusammen|machen|schreiben|anfangen)$/i;

/**
 * What a learner proposes or offers, as it can be said back alone: `a second reviewer`, `eine saubere Fassung`. Only
 * out of sentences that do propose, and only an article with one or two plain words up to a clear boundary.
 */
export function offersIn(text: string, language: string): readonly string[] {
  const article = articles[language];
  if (!article) return [];
  return proposingIn(text, language).flatMap((sentence) => {
    const words = sentence.normalize('NFC').match(/[\p{L}\p{N}'’]+|[.,;:!?]/gu) ?? [];
    return words.flatMap((word, at) => (article.test(word) && !bending.has(words[at - 1]?.toLowerCase() ?? '') ? (phraseAt(words, at, language) ?? []) : []));
  });
}

/** The weekdays for which something is proposed or offered: `Friday` in `let us meet on Friday`, not in `the call on Friday was bad`. */
export function dueDaysIn(text: string, language: string): readonly string[] {
  return proposingIn(text, language).flatMap((sentence) => daysIn(sentence, language));
}

function proposingIn(text: string, language: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => movesOf(sentence, language).some((move) => move === 'proposes-next-step' || move === 'offers-support'));
}

function phraseAt(words: readonly string[], at: number, language: string): string | undefined {
  let end = at + 1;
  while (end < words.length && end <= at + 2 && !boundary.test(words[end]!)) end += 1;
  const own = words.slice(at + 1, end);
  const bounded = end === words.length || boundary.test(words[end]!);
  const plain = own.length > 0 && own.every((word) => /^\p{L}{3,17}$/u.test(word) && !empty.has(word.toLowerCase()) && !/(ly|ing)$/.test(word));
  const noun = language === 'de' ? /^\p{Lu}/u.test(own.at(-1) ?? '') : true;
  return bounded && plain && noun ? [words[at]!.toLowerCase(), ...own].join(' ') : undefined;
}
