import type { WordMark } from '@parley/engine';

/** Where a voice is in an estimated timeline, told only when its words begin. */
export interface WordClock {
  /** The voice began to sound at `at`, session milliseconds. */
  begin(at: number): void;
  /** Word `index` began at `at`. A boundary that goes back, or of a word that is not there, is ignored. */
  boundary(index: number, at: number): void;
  /** Milliseconds of the timeline at `at`: what the lips should show. */
  positionAt(at: number): number;
}

/** A correction is worked in with this time constant, milliseconds: the lips hurry, they do not jump. */
const settleMs = 25;
/** How much of a word's measured pace is believed, and how far paces may lie from the estimate. */
const trust = 0.35;
const slowest = 0.5;
const fastest = 2;
/** How far the timeline runs into a word whose boundary has not come. Many voices report late, or not at all. */
const overrunMs = 60;

/**
 * Runs an estimated timeline at the pace the voice turns out to have, and sets it right at each word
 * boundary. Between boundaries it goes on at the pace of the words so far, and waits at the next word.
 */
export function createWordClock(words: readonly WordMark[]): WordClock {
  let pace = 1;
  let anchor = { word: -1, at: 0, ms: words[0]?.start ?? 0 };
  /** What was shown beyond the timeline when the last boundary came. */
  let offBy = 0;
  let begun = false;

  function straight(at: number): number {
    const next = words[anchor.word + 1];
    const free = anchor.ms + (at - anchor.at) * pace;
    return next && anchor.word >= 0 ? Math.min(free, next.start + overrunMs) : free;
  }

  return {
    begin(at) {
      begun = true;
      anchor = { word: -1, at, ms: 0 };
      offBy = 0;
    },
    boundary(index, at) {
      const mark = words[index];
      if (!mark || index <= anchor.word) return;
      const shown = begun ? this.positionAt(at) : mark.start;
      const before = words[anchor.word];
      const took = at - anchor.at;
      if (before && index === anchor.word + 1 && took > 40) {
        const measured = Math.max(slowest, Math.min(fastest, (mark.start - before.start) / took));
        pace += (measured - pace) * trust;
      }
      begun = true;
      offBy = shown - mark.start;
      anchor = { word: index, at, ms: mark.start };
    },
    positionAt(at) {
      if (!begun) return -Infinity;
      return straight(at) + offBy * Math.exp(-Math.max(0, at - anchor.at) / settleMs);
    },
  };
}
