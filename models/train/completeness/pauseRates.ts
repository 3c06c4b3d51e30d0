import { turnWords } from '../../../packages/engine/src/floor/completeness/turnWords.ts';
import type { Boundary, BoundaryWord } from './boundaries.ts';
import { spoken, shortestPause, type RealTurn } from './readPauses.ts';

/** How often a speaker falls silent for 0.2 s or more at each kind of place, 0 to 1. */
export type PauseRates = Readonly<Record<Exclude<Boundary, 'turnEnd'>, number>>;

/** Measured on 20 dialogues of UD_French-Rhapsodie; used where no timed turns are at hand. */
export const measuredRates: PauseRates = { sentenceEnd: 0.45, clauseEnd: 0.15, opened: 0.03, filler: 0.23, broken: 0.35, inside: 0.02 };

/**
 * Aligns the timed words of real turns with the punctuated text of the same conversation and counts
 * where people paused.
 *
 * @param textOf the words of a dialogue's transcript with their boundaries
 */
export function countPauses(turns: readonly RealTurn[], textOf: (dialogue: string) => readonly BoundaryWord[]): Record<string, { places: number; pauses: number }> {
  const counts: Record<string, { places: number; pauses: number }> = {};
  for (const dialogue of new Set(turns.map((turn) => turn.dialogue))) {
    const text = textOf(dialogue).flatMap((word) => {
      const words = turnWords(word.text, 'fr');
      return words.map((form, index) => ({ form, boundary: index === words.length - 1 ? word.boundary : ('inside' as Boundary) }));
    });
    const timed = turns.filter((turn) => turn.dialogue === dialogue).flatMap(timedWords);
    for (const [left, right] of align(text.map((word) => word.form), timed.map((word) => word.form))) {
      const { last, pause } = timed[right]!;
      if (last) continue;
      const count = (counts[text[left]!.boundary] ??= { places: 0, pauses: 0 });
      count.places += 1;
      if (pause >= shortestPause) count.pauses += 1;
    }
  }
  return counts;
}

function timedWords(turn: RealTurn): { form: string; pause: number; last: boolean }[] {
  const words = turn.words.flatMap((word) => {
    const pause = turn.silence_spans.find(({ start }) => Math.abs(start - word.end) < 0.03);
    const forms = turnWords(spoken([word.text]), 'fr');
    return forms.map((form, index) => ({ form, pause: pause && index === forms.length - 1 ? pause.end - pause.start : 0, last: false }));
  });
  const last = words.at(-1);
  if (last) last.last = true;
  return words;
}

/** Pairs of places where two word sequences agree: the longest common subsequence. */
function align(left: readonly string[], right: readonly string[]): readonly (readonly [number, number])[] {
  const width = right.length + 1;
  const best = new Uint16Array((left.length + 1) * width);
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      best[row * width + column] =
        left[row] === right[column] ? best[(row + 1) * width + column + 1]! + 1 : Math.max(best[(row + 1) * width + column]!, best[row * width + column + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < left.length && column < right.length; ) {
    if (left[row] === right[column]) pairs.push([row++, column++]);
    else if (best[(row + 1) * width + column]! >= best[row * width + column + 1]!) row += 1;
    else column += 1;
  }
  return pairs;
}
