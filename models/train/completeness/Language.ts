import { wordListsOf } from '../../../packages/engine/src/floor/words/WordLists.ts';
import { wordSet } from '../../../packages/engine/src/floor/words/wordSet.ts';
import { wordClasses, type WordClass } from '../../../packages/engine/src/floor/completeness/wordClasses.ts';
import { wordHash } from '../../../packages/engine/src/floor/completeness/wordHash.ts';
import { turnWords } from '../../../packages/engine/src/floor/completeness/turnWords.ts';

/** What the training must be told of a language; the rest it learns from texts. */
export interface Language {
  readonly id: string;
  /** Words for 0 to 9, in order, each with its spoken variants. */
  readonly digits: readonly (readonly string[])[];
  /** Further number words: teens, tens, hundred. */
  readonly numbers: readonly string[];
  /** What people say while they search. */
  readonly fillers: readonly string[];
  /** Words that join clauses: a comma or a pause may stand before them. */
  readonly joiners: readonly string[];
  /** Short answers that are whole turns. */
  readonly replies: readonly string[];
  /** What stands before a list of figures, as in `my number is`. */
  readonly numberLeads: readonly string[];
}

/** Classes of the closed-class words by hash: the engine's word lists and the numbers. */
export function classesOf(language: Language): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  const mark = (words: Iterable<string>, kind: WordClass): void => {
    for (const word of words) {
      if (word.includes(' ')) continue;
      // Clitics carry their apostrophe in the model's words and none in the lists.
      for (const form of language.id === 'fr' && /^([cdjlmnst]|qu|jusqu|lorsqu|puisqu)$/.test(word) ? [word, `${word}'`] : [word]) {
        const hash = wordHash(turnWords(form, language.id)[0] ?? form);
        classes.set(hash, (classes.get(hash) ?? 0) | wordClasses[kind]);
      }
    }
  };
  const lists = wordListsOf(language.id);
  if (lists) {
    mark(wordSet(lists.conjunctions), 'conjunction');
    mark(wordSet(lists.determiners), 'determiner');
    mark(wordSet(lists.prepositions), 'preposition');
    mark(wordSet(lists.auxiliaries), 'auxiliary');
    mark(wordSet(lists.subjects), 'subject');
    mark(wordSet(lists.questionWords), 'question');
    mark(wordSet(lists.answers), 'answer');
    mark(wordSet(lists.fillers), 'filler');
  }
  if (language.id === 'fr') {
    mark(["c'", "qu'", "jusqu'"].map((word) => word.slice(0, -1)), 'conjunction');
    mark(['c', 'j'], 'subject');
  }
  mark(language.fillers, 'filler');
  mark([...language.digits.flat(), ...language.numbers], 'number');
  return classes;
}
