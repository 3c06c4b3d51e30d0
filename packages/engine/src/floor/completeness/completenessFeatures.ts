import { wordClasses } from './wordClasses.ts';
import { combineHashes, wordHash } from './wordHash.ts';

/** Raised whenever the same words give other features: weights fit one version only. */
export const featureVersion = 1;

/** What stands before the first word. */
const start = 1;
/** No distance is told further than this many words. */
const furthest = 8;

/**
 * What the end of a turn looks like: the last words and their endings, the classes they belong to, how
 * the turn began, how far back the last subject, auxiliary and conjunction are, repeats and numbers.
 * About 80 hashes of 32 bits; no text is kept.
 *
 * @param words from `turnWords`
 * @param classOf classes of a word by its hash, 0 for an open-class word
 */
export function completenessFeatures(words: readonly string[], classOf: (hash: number) => number): readonly number[] {
  const count = words.length;
  const hashes: number[] = [];
  const add = (template: number, ...parts: readonly number[]): void => {
    hashes.push(parts.reduce(combineHashes, template));
  };

  const identities = words.map((word) => wordHash(word));
  const classes = words.map((word, index) => (word.startsWith('#') ? wordClasses.number : classOf(identities[index]!)));
  /** Position counted from the end, 1 being the last word. */
  const wordAt = (back: number): number => identities[count - back] ?? start;
  const classAt = (back: number): number => (back > count ? 0xffff : classes[count - back]!);
  const endingAt = (back: number, length: number): number => {
    const word = words[count - back];
    return word === undefined ? start : wordHash(word, Math.max(0, word.length - length));
  };
  const backTo = (mask: number): number => {
    for (let back = 1; back <= Math.min(count, furthest); back += 1) if ((classAt(back) & mask) !== 0) return back;
    return 0;
  };

  const length = lengthStep(count);
  const [last, before] = [classAt(1), classAt(2)];
  const conjunction = backTo(wordClasses.conjunction | wordClasses.question);
  const subject = backTo(wordClasses.subject);
  const auxiliary = backTo(wordClasses.auxiliary);
  const numbers = trailing(classes, wordClasses.number);
  const digits = Math.min(16, words.slice(count - numbers).reduce((sum, word) => sum + (word.startsWith('#') ? Number(word.slice(1)) : 1), 0));
  const repeats = wordAt(1) === wordAt(2) ? 1 : wordAt(1) === wordAt(3) && wordAt(2) === wordAt(4) ? 2 : 0;

  let chain = 100;
  for (let back = 1; back <= 6; back += 1) add(100 + back, (chain = combineHashes(chain, classAt(back))));
  add(110, length);
  add(111, last, length);
  add(112, last, before, length);
  add(113, subject);
  add(114, auxiliary);
  add(115, subject, auxiliary);
  add(116, conjunction, subject, auxiliary);
  add(117, conjunction, last);
  add(118, backTo(wordClasses.question), last);
  add(119, backTo(wordClasses.determiner), backTo(wordClasses.preposition));
  add(120, backTo(wordClasses.filler));
  add(121, repeats, last);
  add(122, numbers);
  add(123, digits, numbers > 0 ? 1 : 0);
  add(124, numbers, length);
  add(125, Math.min(12, words.at(-1)?.length ?? 0), last === 0 ? 0 : 1);
  add(126, classes[0] ?? 0xffff, last, Math.min(length, 5));
  add(127, classes[0] ?? 0xffff, classes[1] ?? 0xffff, subject, auxiliary);

  const onlyAnswers = count <= 4 && classes.every((mask) => (mask & wordClasses.answer) !== 0);
  add(128, onlyAnswers ? count : 0);

  let phrase = 200;
  let mixed = 210;
  for (let back = 1; back <= 5; back += 1) {
    if (back <= 4) add(200 + back, (phrase = combineHashes(phrase, wordAt(back))));
    // Closed-class words as they are, open ones by their ending: the shape of the phrase.
    mixed = combineHashes(mixed, classAt(back) === 0 ? endingAt(back, 2) : wordAt(back));
    add(210 + back, mixed);
  }
  add(220, wordAt(2));
  add(221, wordAt(3));
  add(222, wordAt(1), wordAt(3));
  add(223, endingAt(1, 2));
  add(224, endingAt(1, 3));
  add(225, endingAt(1, 4));
  add(226, endingAt(2, 3), endingAt(1, 3));
  add(227, wordAt(2), endingAt(1, 2));
  add(228, wordAt(1), length);
  add(229, wordAt(1), before);
  const [first, second] = [identities[0] ?? start, identities[1] ?? start];
  add(230, first);
  add(231, first, last);
  add(232, first, second);
  add(233, first, second, last);
  add(234, first, length);
  const joint = wordAt(conjunction || 99);
  add(240, joint, conjunction);
  add(241, joint, auxiliary !== 0 && auxiliary < conjunction ? 1 : 0, Math.min(conjunction, 4));
  const verb = wordAt(auxiliary || 99);
  add(242, verb, auxiliary);
  add(243, verb, last);
  add(244, verb, endingAt(1, 2), wordHash(words.at(-1) ?? '', 0, 2));
  const who = wordAt(subject || 99);
  add(245, who, subject, last);
  add(246, who, verb, Math.min(auxiliary, 4));
  add(247, numbers, wordAt(numbers + 1), numbers > 0 ? 1 : 0);
  for (let back = 2; back <= 7; back += 1) add(250, wordAt(back));
  return hashes;
}

/** 0 to 9, finer for short turns. */
function lengthStep(count: number): number {
  const steps = [1, 2, 3, 4, 5, 6, 8, 11, 16];
  const step = steps.findIndex((most) => count <= most);
  return step < 0 ? steps.length : step;
}

function trailing(classes: readonly number[], mask: number): number {
  let run = 0;
  while (run < classes.length && (classes[classes.length - 1 - run]! & mask) !== 0) run += 1;
  return Math.min(run, 14);
}
