import type { Outcome } from '../../recordings/learners/outcomeOf.ts';

/** `over-your-head` as `over your head`. */
export function wordsOf(id: string | undefined): string {
  return id?.replaceAll('-', ' ') ?? 'no end';
}

/** As in `1:05`. */
export function lengthOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What a talk came to, in one sentence. */
export function outcomeText({ ending, seconds, turns, trust, tension }: Outcome): string {
  const spoke = turns === 0 ? 'without a word of the learner' : `after ${turns} ${turns === 1 ? 'turn' : 'turns'} of the learner`;
  return `Ended as “${wordsOf(ending)}” ${spoke}, in ${lengthOf(seconds)}; trust ${trust.toFixed(2)}, tension ${tension.toFixed(2)}.`;
}
