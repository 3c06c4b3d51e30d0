import { spokenWords } from './spokenWords.ts';
import { wordListsOf } from './WordLists.ts';
import { wordSet } from './wordSet.ts';

interface Unfinished {
  /** No turn ends on one of these, but to quote it: articles, possessives, subject-only pronouns, "and". */
  readonly ends: readonly string[];
  /** Words that begin a new clause behind them. */
  readonly joins: readonly string[];
  /** Prepositions of time and place with which a clause may begin. */
  readonly fronts: readonly string[];
  /** Pronouns that are subjects behind such a beginning ("in April you"). */
  readonly subjects: readonly string[];
}

const byLanguage: Readonly<Record<string, Unfinished>> = {
  en: {
    ends: ['the', 'a', 'an', 'my', 'your', 'our', 'their', 'and', 'because', 'although', 'unless', 'whereas', 'i', 'he', 'she', 'we', 'they', 'into', 'during', 'between', 'per'],
    joins: ['and', 'but', 'or', 'so', 'because', 'then'],
    fronts: ['in', 'on', 'at', 'since', 'during', 'after', 'before', 'until'],
    subjects: ['you', 'it', 'there', 'this', 'that', 'people', 'everyone'],
  },
  de: {
    ends: ['der', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'mein', 'meine', 'meinen', 'meinem', 'dein', 'deine', 'deinen', 'unser', 'unsere', 'und', 'weil', 'dass', 'obwohl', 'für', 'zwischen', 'wegen', 'im', 'am', 'zum', 'zur', 'vom', 'beim'],
    joins: ['und', 'aber', 'oder', 'dann', 'weil'],
    fronts: ['in', 'im', 'am', 'an', 'seit', 'vor', 'nach', 'bis'],
    subjects: ['ich', 'du', 'er', 'wir', 'man', 'sie', 'es', 'ihr', 'das'],
  },
  fr: {
    ends: ['le', 'la', 'les', 'un', 'une', 'des', 'du', 'mon', 'ma', 'mes', 'ton', 'ta', 'tes', 'votre', 'vos', 'notre', 'nos', 'et', 'que', 'parce', 'puisque', 'je', 'j', 'de', 'à', 'au', 'aux', 'chez', 'entre', 'd', 'l', 'qu'],
    joins: ['et', 'mais', 'ou', 'puis', 'alors', 'parce', 'que'],
    fronts: ['en', 'au', 'à', 'depuis', 'avant', 'après', 'pendant', 'dans'],
    subjects: ['vous', 'nous', 'tu', 'il', 'ils', 'on', 'elle', 'elles', 'ça', 'cela'],
  },
  es: {
    ends: ['el', 'la', 'los', 'las', 'un', 'una', 'del', 'al', 'mi', 'mis', 'tu', 'tus', 'su', 'sus', 'nuestro', 'nuestra', 'y', 'porque', 'aunque', 'que', 'de', 'en', 'para', 'con', 'entre', 'por', 'desde'],
    joins: ['y', 'pero', 'o', 'entonces', 'luego', 'porque', 'que'],
    fronts: ['en', 'a', 'desde', 'durante', 'después', 'antes', 'hasta'],
    subjects: ['tú', 'usted', 'ustedes', 'él', 'ella', 'yo', 'nosotros', 'eso'],
  },
};

/** A beginning of a clause has at most so many words behind its preposition. */
const longestFront = 3;

/**
 * The most that the words so far can be complete, 0 to 1: 1 unless their end, or a clause that has only
 * begun ("… and in April", "… and in April you"), says surely that more is to come. Set by hand. A fitted
 * score goes by how often turns of a corpus ended so, and knows few of its own words.
 */
export function mostCompleteness(text: string, locale: string): number {
  const rules = byLanguage[locale.toLowerCase().split('-')[0] ?? ''];
  const lists = wordListsOf(locale);
  const words = spokenWords(text);
  if (!rules || !lists || words.length < 2 || /[?？]\s*$/.test(text)) return 1;
  const last = words.at(-1)!;
  // "So do I" is whole.
  const turned = wordSet(lists.subjects).has(last) && wordSet(lists.auxiliaries).has(words.at(-2)!);
  if (wordSet(rules.ends).has(last) && !turned) return 0.15;
  // A clause that has only begun: behind the last "and", a preposition, a noun and no verb.
  const join = words.findLastIndex((word) => wordSet(rules.joins).has(word));
  const [front, ...rest] = words.slice(join + 1);
  if (join < 0 || front === undefined || !wordSet(rules.fronts).has(front)) return 1;
  const subject = rest.length > 1 && wordSet(rules.subjects).has(last);
  const noun = subject ? rest.slice(0, -1) : rest;
  const plain = noun.length > 0 && noun.length <= longestFront && noun.every((word) => !word.endsWith('ing') && !wordSet(lists.subjects).has(word) && !wordSet(lists.auxiliaries).has(word));
  if (!plain) return 1;
  return subject ? 0.15 : 0.2;
}
