import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place in a real turn where the speaker fell silent. */
export interface PauseExample {
  readonly id: string;
  /** Which of the turn's silences. */
  readonly span: number;
  readonly dialogue: string;
  /** The turn's words up to the silence. */
  readonly text: string;
  /** The turn was over, and not because the other party cut in. */
  readonly ends: boolean;
  /** Length of the silence, s. */
  readonly pause: number;
}

export interface RealTurn {
  readonly id: string;
  readonly dialogue: string;
  readonly speaker: string;
  readonly end_kind: 'yielded' | 'cut' | 'unknown';
  readonly silence_spans: readonly { readonly start: number; readonly end: number }[];
  readonly words: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** Pauses shorter than this are articulation, s. */
export const shortestPause = 0.2;
/** A word that ends this long after a silence began still belongs before it, s. */
const tolerance = 0.03;

/** The real turns of one language below `DIR/turns`, none where the file is missing. */
export function readTurns(directory: string): readonly RealTurn[] {
  const path = join(directory, 'turns', 'fr_rhapsodie.jsonl');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as RealTurn);
}

/** Every silence of at least `shortestPause` inside the turns, and their ends that were not cut. */
export function pauseExamples(turns: readonly RealTurn[]): readonly PauseExample[] {
  return turns.flatMap((turn) =>
    turn.silence_spans.flatMap(({ start, end }, span): PauseExample[] => {
      const ends = span === turn.silence_spans.length - 1;
      if (ends ? turn.end_kind !== 'yielded' : end - start < shortestPause) return [];
      const words = turn.words.filter((word) => word.end <= start + tolerance).map((word) => word.text);
      const text = spoken(words);
      return text === '' ? [] : [{ id: turn.id, span, dialogue: turn.dialogue, text, ends, pause: end - start }];
    }),
  );
}

/** Syntactic words of the treebank as people say and transcribers write them: `de le` is `du`. */
export function spoken(words: readonly string[]): string {
  return words
    .filter((word) => !/^[XY]{3}$/.test(word))
    .join(' ')
    .toLowerCase()
    .replace(/ -/g, '-')
    .replace(/~/g, '')
    .replace(/\b(?:de le|le de)(?= )/g, 'du')
    .replace(/\b(?:de les|les de)(?= )/g, 'des')
    .replace(/(?<=^| )(?:à le|le à)(?= )/g, 'au')
    .replace(/(?<=^| )(?:à les|les à)(?= )/g, 'aux')
    .trim();
}
