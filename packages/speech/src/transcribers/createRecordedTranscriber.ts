import type { AudioFrame, ClockPort, TranscriberPort, TranscriptPart, Word } from '@parley/engine';
import { NEVER, Subject, type Observable, type Subscription } from 'rxjs';
import { firstVoice } from './firstVoice.ts';
import { toSegments } from './toSegments.ts';

/** A word of a recording. Times are milliseconds from the recording's first sample. */
export interface RecordedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** When the recording's zero is. */
export type RecordingAnchor =
  /** `offsetMs` after the port's start. @defaultValue 0 */
  | { readonly anchor: 'start'; readonly offsetMs?: number }
  /** So that the first word begins with the first sound above `thresholdDb` (default −45) in `observe`. */
  | { readonly anchor: 'firstVoice'; readonly observe: Observable<AudioFrame>; readonly thresholdDb?: number };

export interface RecordedTranscriberOptions {
  /** In order. @defaultValue none: everything comes through `say` */
  readonly words?: readonly RecordedWord[];
  /** How long after its end a word arrives, milliseconds. @defaultValue 200 */
  readonly lagMs?: number;
  /** A pause this long closes the segment; its final comes `lagMs` after that. @defaultValue 600 */
  readonly segmentGapMs?: number;
  /** @defaultValue `{ anchor: 'start' }` */
  readonly anchor?: RecordingAnchor;
}

export interface RecordedTranscriber extends TranscriberPort {
  /** Adds a recording whose zero is at session time `at`. May be called before the port starts. */
  say(words: readonly RecordedWord[], at: number): void;
}

/** Delivers words that are known beforehand at the times a recogniser would. */
export function createRecordedTranscriber({
  words = [],
  lagMs = 200,
  segmentGapMs = 600,
  anchor = { anchor: 'start' },
}: RecordedTranscriberOptions = {}): RecordedTranscriber {
  const parts = new Subject<TranscriptPart>();
  const timers = new Set<unknown>();
  const early: (() => void)[] = [];
  let clock: ClockPort | undefined;
  let waiting: Subscription | undefined;
  let segments = 0;

  function later(at: number, part: TranscriptPart): void {
    const timer = clock!.setTimeout(
      () => {
        timers.delete(timer);
        parts.next(part);
      },
      Math.max(0, at - clock!.now()),
    );
    timers.add(timer);
  }

  function say(said: readonly RecordedWord[], zero: number): void {
    if (!clock) {
      early.push(() => say(said, zero));
      return;
    }
    for (const own of toSegments(said, segmentGapMs)) {
      const segment = `recorded-${++segments}`;
      const timed: Word[] = own.map(({ text, start, end }) => ({ text, start: zero + start, end: zero + end }));
      const part = (type: TranscriptPart['type'], heard: Word[]): TranscriptPart => ({
        type,
        segment,
        text: heard.map(({ text }) => text).join(' '),
        words: heard,
      });
      timed.forEach((word, index) => later(word.end! + lagMs, part('words.partial', timed.slice(0, index + 1))));
      later(timed.at(-1)!.end! + segmentGapMs + lagMs, part('words.final', timed));
    }
  }

  return {
    version: 1,
    capabilities: { kind: 'recorded', partials: true, wordTimes: true, lagMs, sendsAudio: false },
    parts: parts.asObservable(),
    faults: NEVER,
    say,
    start: async (context) => {
      clock = context.clock;
      for (const run of early.splice(0)) run();
      if (words.length === 0) return;
      if (anchor.anchor === 'start') say(words, clock.now() + (anchor.offsetMs ?? 0));
      else waiting = firstVoice(anchor.observe, anchor.thresholdDb).subscribe((at) => say(words, at - words[0]!.start));
    },
    stop: async () => {
      waiting?.unsubscribe();
      for (const timer of timers) clock?.clearTimeout(timer);
      timers.clear();
      early.length = 0;
      clock = undefined;
    },
  };
}
