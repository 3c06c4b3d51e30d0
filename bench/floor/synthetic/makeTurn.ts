import { addRoom } from './addRoom.ts';
import { drawPause } from './drawPause.ts';
import { lengthenEnd } from './lengthenEnd.ts';
import { rate, speakStretch } from './speakStretch.ts';
import type { Speaker } from './speakers.ts';
import type { PauseKind, SyntheticText } from './SyntheticText.ts';

interface TimedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface SpokenTurn {
  readonly samples: Float32Array;
  /** A row of `turns.jsonl` but for its audio; seconds. */
  readonly row: {
    readonly id: string;
    readonly text: string;
    readonly language: string;
    readonly speaker: string;
    readonly held_out_with: string;
    readonly ask: 'yes-no' | 'open' | 'none';
    readonly silence_spans: readonly { readonly start: number; readonly end: number }[];
    readonly hold_kinds: readonly PauseKind[];
    readonly words: readonly TimedWord[];
  };
}

const asks = { closed: 'yes-no', open: 'open', statement: 'none' } as const;

/** Silence after the turn, seconds. */
const after = 3;

/** Has a text spoken, with pauses drawn from people's and the room around it. */
export function makeTurn(text: SyntheticText, speaker: Speaker, random: () => number, scratch: string): SpokenTurn {
  const pieces: Float32Array[] = [];
  const spans: { start: number; end: number }[] = [];
  const kinds: PauseKind[] = [];
  const words: TimedWord[] = [];
  const breaths: number[] = [];
  let now = 0;
  const silence = (seconds: number): void => {
    spans.push({ start: now, end: rounded(now + seconds) });
    pieces.push(new Float32Array(Math.round(seconds * rate)));
    now = rounded(now + seconds);
  };
  for (const { said, kind } of stretchesOf(text)) {
    const spoken = speakStretch(forSynthesizer(said, kind), speaker, scratch);
    // People draw out the end of a stretch, whether they go on or not (Wightman et al. 1992).
    const sound = lengthenEnd(spoken, 0.3, 1 + 0.35 * random());
    const start = now;
    pieces.push(sound);
    now = rounded(now + sound.length / rate);
    words.push(...wordTimes(said, start, now));
    if (!kind) break;
    kinds.push(kind);
    const seconds = rounded(drawPause(random()));
    silence(seconds);
    if (seconds > 0.4 && random() < 0.6) breaths.push(now - 0.02);
  }
  silence(after);
  const dry = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  pieces.reduce((at, piece) => (dry.set(piece, at), at + piece.length), 0);
  return {
    samples: addRoom(dry, breaths, 18 + 17 * random(), random),
    row: {
      id: `${text.id}-${speaker.id}`,
      text: text.id,
      language: speaker.language,
      speaker: speaker.id,
      held_out_with: speaker.id,
      ask: asks[text.askKind],
      silence_spans: spans,
      hold_kinds: kinds,
      words,
    },
  };
}

/** What is said between two pauses; the last stretch has none after it. */
function stretchesOf({ parts, pauses }: SyntheticText): readonly { said: string; kind?: PauseKind }[] {
  const stretches: { said: string; kind?: PauseKind }[] = [];
  let said = '';
  parts.forEach((part, index) => {
    said = said ? `${said} ${part}` : part;
    const kind = pauses.find((pause) => pause.after === index)?.kind;
    if (!kind && index < parts.length - 1) return;
    stretches.push({ said, kind });
    said = '';
  });
  return stretches;
}

/** Without the marks inside, at which synthesizers pause on their own; with one at the end, for the melody. */
function forSynthesizer(said: string, kind: PauseKind | undefined): string {
  const mark = kind ? (kind === 'clauseComplete' ? '.' : ',') : said.trimEnd().endsWith('?') ? '?' : '.';
  return `${plainWords(said).join(' ')}${mark}`;
}

/** The words as a live transcriber gives them: no marks. */
function plainWords(said: string): readonly string[] {
  return said.split(/[\s–—…]+/u).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}']+$/gu, '')).filter(Boolean);
}

/** Synthesizers say when a stretch begins and ends; the words share it by their letters, the last one drawn out. */
function wordTimes(said: string, start: number, end: number): readonly TimedWord[] {
  const plain = plainWords(said);
  const shares = plain.map((word, index) => (word.length + 2) * (index === plain.length - 1 ? 1.25 : 1));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let passed = 0;
  return plain.map((word, index) => {
    const from = passed;
    passed += shares[index]!;
    return { text: word.toLowerCase(), start: rounded(start + ((end - start) * from) / whole), end: rounded(start + ((end - start) * passed) / whole) };
  });
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;
