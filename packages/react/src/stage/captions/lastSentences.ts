import { splitSentences } from '@parley/engine';

/** Letters that fit under a face, on a phone too. */
const most = 150;

/** The end of a turn in whole sentences, as many as fit; the last one however long it is. */
export function lastSentences(text: string): string {
  const sentences = splitSentences(text);
  let first = sentences.length - 1;
  while (first > 0 && sentences.slice(first - 1).join(' ').length <= most) first -= 1;
  return sentences.slice(first).join(' ');
}
