import { completenessOf, isFiller } from '@parley/engine';
import { noTalk, withTurn, type HeardWords, type TalkHistory, type TurnEndCues } from '../../models/train/floor/predictor.ts';
import type { Pause } from './pausesOf.ts';
import type { TimedWord, Turn } from './readTurns.ts';

export interface CueOptions {
  /** A word can be read this long after its end, seconds. */
  readonly wordLag: number;
  /** Withholds the words. */
  readonly withoutWords?: boolean;
  /** How complete the words so far are, 0 to 1. @defaultValue the engine's word lists */
  readonly completeness?: (text: string, language: string) => number;
}

const tiny = 1e-6;

/**
 * What is known `silence` seconds into a pause. Nothing in it comes from after that moment: words
 * enter at their end plus the lag, earlier turns when they were over, and of this turn's end nothing.
 */
export function cuesOf(pause: Pause, silence: number, options: CueOptions): TurnEndCues {
  const { turn, index, start } = pause;
  const now = start + silence;
  const over = turn.spans.slice(0, index);
  const pauses = over.map((span) => span.end - span.start);
  return {
    silence,
    turnSeconds: start,
    runSeconds: Math.max(0, start - (over.at(-1)?.end ?? 0)),
    pauses,
    history: historyOf(pause, now),
    words: options.withoutWords || !turn.words ? undefined : heardWords(turn, turn.words, start, now, options),
    ask: turn.ask,
    gaze: gazeAt(turn, now),
  };
}

function heardWords(turn: Turn, all: readonly TimedWord[], start: number, now: number, options: CueOptions): HeardWords {
  const words = all.filter((word) => word.end + options.wordLag <= now + tiny && word.end <= start + tiny);
  const last = words.at(-1);
  const fillers = words.filter((word) => isFiller(word.text, turn.language)).length;
  const before = words.slice(0, -1);
  return {
    count: words.length,
    completeness: judge(words, turn.language, options.completeness ?? completenessOf),
    unreadSeconds: Math.max(0, start - (last?.end ?? 0)),
    lastWord: last && {
      seconds: last.end - last.start,
      letters: last.text.replace(/[^\p{L}\p{N}]/gu, '').length,
      filler: isFiller(last.text, turn.language),
    },
    logWordSeconds: before.length > 1 ? before.reduce((sum, word) => sum + Math.log(word.end - word.start + 0.02), 0) / before.length : undefined,
    fillerShare: words.length > 0 ? fillers / (words.length + 3) : undefined,
  };
}

/** Only the end of the words bears on their completeness; a cache, as every 100 ms ask the same. */
const judged = new WeakMap<object, Map<string, number>>();

function judge(words: readonly TimedWord[], language: string, completeness: (text: string, language: string) => number): number | undefined {
  if (words.length === 0) return undefined;
  // Treebanks and recognisers split at apostrophes and hyphens: "l'" + "école".
  const text = words.slice(-40).map((word) => word.text).join(' ').replaceAll(/(['’]) /g, '$1').replaceAll(/ -(?=\p{L})/gu, '-');
  const known = judged.get(completeness) ?? new Map<string, number>();
  judged.set(completeness, known);
  const key = `${language} ${text}`;
  const value = known.get(key) ?? completeness(text, language);
  known.set(key, value);
  return value;
}

/** Earlier turns of the dialogue that were over by `now`; a turn that ran into the next is known only after its end. */
function historyOf({ turn, earlier }: Pause, now: number): TalkHistory {
  let history = noTalk;
  for (const past of earlier) {
    if (now < -(past.gapToNext ?? 0)) continue;
    history = withTurn(history, {
      by: past.speaker === turn.speaker ? 'learner' : 'other',
      seconds: past.spans.at(-1)!.start,
      pauses: past.spans.slice(0, -1).map((span) => span.end - span.start),
    });
  }
  return history;
}

function gazeAt(turn: Turn, now: number): 'towards' | 'away' | undefined {
  const last = turn.gaze?.findLast(({ at }) => at <= now);
  return last && (last.towards ? 'towards' : 'away');
}
