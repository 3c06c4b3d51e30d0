import type { Example } from './Example.ts';
import { spellFigures } from './disturb.ts';
import type { Language } from './Language.ts';
import { pick } from './random.ts';

/** How people group the figures of a telephone, order or card number. */
const groupings = [[3, 3, 4], [3, 4], [2, 2, 2, 2, 2], [4, 3, 3], [3, 2, 2], [4, 4, 4, 4], [5, 5], [3, 3, 3], [4, 4], [5, 6], [1, 3, 3, 4]];
const lists = 160;
/** Treebanks are full of `no, …` and nearly without `no.` after a question, which is what practice is full of: replies are this share of all ends. */
const replyShare = 0.1;
/** A single example counts no more than twenty average ones, so there are several. */
const replyCopies = 5;

/**
 * Number lists and short answers, which no treebank holds: lists are complete when the last group is out.
 *
 * @param ends summed weight of the ends of turns that the texts gave
 */
export function makeLists(language: Language, ends: number, random: () => number): readonly Example[] {
  const examples: Example[] = [];
  const add = (text: string, complete: 0 | 1, weight: number, document: string): void => {
    examples.push({ text, language: language.id, document, source: 'lists', complete, boundary: complete === 1 ? 'turnEnd' : 'inside', settled: true, weight });
  };
  for (let list = 0; list < lists; list += 1) {
    const lead = pick(language.numberLeads, random).toLowerCase();
    const spoken = random() < 0.5;
    const groups = pick(groupings, random).map((size) => {
      const figures = Array.from({ length: size }, () => Math.floor(random() * 10)).join('');
      return spoken ? spellFigures(figures, language, random) : figures;
    });
    groups.forEach((_, index) => {
      const text = [lead, ...groups.slice(0, index + 1)].filter(Boolean).join(' ');
      const complete = index === groups.length - 1 ? 1 : 0;
      add(text, complete, complete === 1 ? 1 : 0.5, `lists/${list}`);
      // A pause inside a group is rare, and never an end.
      if (spoken && random() < 0.3 && text.includes(' ')) add(text.slice(0, text.lastIndexOf(' ')), 0, 0.3, `lists/${list}`);
    });
    if (lead !== '' && random() < 0.3) add(lead, 0, 0.3, `lists/${list}`);
  }
  const replyWeight = (replyShare * ends) / (replyCopies * Math.max(1, language.replies.length));
  for (let copy = 0; copy < replyCopies; copy += 1) {
    language.replies.forEach((reply, index) => add(reply.toLowerCase(), 1, replyWeight, `replies/${index}`));
  }
  return examples;
}
