import type { ClockPort, TranscriberPort, TranscriptPart } from '@parley/engine';
import { NEVER, Subject } from 'rxjs';

export interface SimulatedWords extends TranscriberPort {
  /** Delivers what is said from now on. @returns session time of its last word's end, ms */
  say(text: string): number;
}

/** How long the learner takes for a word, ms: a base, a share for each letter, and a breath behind a sentence. */
const perWord = 110;
const perLetter = 42;
const breath = 140;

/** So many words come at once, as a recogniser's partial results do. */
const inOnePart = 12;

/**
 * Words of a learner without sound, as a good recogniser without word times has them: a segment a sentence,
 * partial results every few words, all of them `lagMs` late.
 */
export function createSimulatedWords(lagMs: number): SimulatedWords {
  const parts = new Subject<TranscriptPart>();
  const timers = new Set<unknown>();
  let clock: ClockPort | undefined;
  let segments = 0;

  function later(at: number, part: TranscriptPart): void {
    const timer = clock!.setTimeout(() => {
      timers.delete(timer);
      parts.next(part);
    }, at + lagMs - clock!.now());
    timers.add(timer);
  }

  return {
    version: 1,
    capabilities: { kind: 'recorded', partials: true, wordTimes: false, lagMs, sendsAudio: false },
    parts,
    faults: NEVER,
    async start(context) {
      ({ clock } = context);
    },
    async stop() {
      for (const timer of timers) clock?.clearTimeout(timer);
      timers.clear();
      clock = undefined;
    },
    say(text) {
      let at = clock!.now();
      for (const sentence of text.split(/(?<=[.!?…])\s+/)) {
        const segment = `said-${(segments += 1)}`;
        const words = sentence.split(/\s+/).filter(Boolean);
        for (const [index, word] of words.entries()) {
          at += perWord + perLetter * word.length;
          const isLast = index === words.length - 1;
          if (isLast || (index + 1) % inOnePart === 0) later(at, { type: isLast ? 'words.final' : 'words.partial', segment, text: words.slice(0, index + 1).join(' ') });
        }
        at += breath;
      }
      return at - breath;
    },
  };
}
