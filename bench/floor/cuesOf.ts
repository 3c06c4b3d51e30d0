import { completenessOf, isFiller } from '../../models/train/floor/endpoint.ts';
import { noTalk, withTurn, type HeardWords, type TalkHistory, type TurnEndCues } from '../../models/train/floor/predictor.ts';
import type { Pause } from './pausesOf.ts';
import type { TimedWord, Turn } from './readTurns.ts';

/** How complete the words so far are, 0 to 1; the dialogue they are from, so that a fit on it can be left out. */
export type JudgeWords = (text: string, language: string, dialogue: string | undefined) => number;

export interface CueOptions {
  /** A word can be read this long after its end, seconds. */
  readonly wordLag: number;
  /** Withholds the words. */
  readonly withoutWords?: boolean;
  /** @defaultValue the engine's word lists */
  readonly completeness?: JudgeWords;
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
    words: options.withoutWords || !turn.words ? undefined : heardWords(pause, silence, options),
    ask: turn.ask,
    gaze: gazeAt(turn, now),
  };
}

/** The words of a turn that have been read `silence` seconds into a pause. */
export function readWords({ turn, start }: Pause, silence: number, { wordLag }: CueOptions): { readonly read: readonly TimedWord[]; readonly text: string } {
  const read = (turn.words ?? []).filter((word) => word.end + wordLag <= start + silence + tiny && word.end <= start + tiny);
  // Treebanks and recognisers split at apostrophes and hyphens: "l'" + "école".
  const text = read.slice(-40).map((word) => word.text).join(' ').replaceAll(/(['’]) /g, '$1').replaceAll(/ -(?=\p{L})/gu, '-');
  return { read, text };
}

function heardWords(pause: Pause, silence: number, options: CueOptions): HeardWords {
  const { turn, start } = pause;
  const { read: words, text } = readWords(pause, silence, options);
  const last = words.at(-1);
  const fillers = words.filter((word) => isFiller(word.text, turn.language)).length;
  const before = words.slice(0, -1);
  return {
    count: words.length,
    completeness: judge(text, turn, options.completeness ?? completenessOf),
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

function judge(text: string, { language, dialogue }: Turn, completeness: JudgeWords): number | undefined {
  if (text === '') return undefined;
  const known = judged.get(completeness) ?? new Map<string, number>();
  judged.set(completeness, known);
  const key = `${language} ${dialogue ?? ''} ${text}`;
  const value = known.get(key) ?? completeness(text, language, dialogue);
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
