import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** Small closed word lists of one language; lower case, without apostrophes and hyphens. */
export interface WordLists {
  /** Signals that claim no floor, one or more words each. */
  readonly backchannels: readonly string[];
  readonly fillers: readonly string[];
  /** Words that by themselves answer a question. */
  readonly answers: readonly string[];
  /** Phrases that by themselves answer or acknowledge, two words and up. */
  readonly acknowledgements: readonly string[];
  /** A turn hardly ends on one of these. */
  readonly conjunctions: readonly string[];
  readonly determiners: readonly string[];
  readonly prepositions: readonly string[];
  readonly auxiliaries: readonly string[];
  /** Pronouns that stand before a verb. */
  readonly subjects: readonly string[];
  readonly questionWords: readonly string[];
  /** Ends that announce more, of two words and up. */
  readonly openEnds: readonly string[];
  /** True where a preposition may be the end of a verb, as in German `ich rufe dich an`. */
  readonly prepositionsClose: boolean;
}

const byLanguage: Readonly<Record<string, WordLists>> = { en, de, fr, es };

/** The lists for a language tag, or undefined where there are none. */
export function wordListsOf(locale: string): WordLists | undefined {
  return byLanguage[locale.toLowerCase().split('-')[0] ?? ''];
}
