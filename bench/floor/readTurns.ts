import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Seconds from the start of the turn. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TimedWord extends Span {
  readonly text: string;
}

const endKinds = ['yielded', 'cut', 'unknown'] as const;
export type EndKind = (typeof endKinds)[number];

/** One row of `turns.jsonl`: a whole turn with every silence of at least 100 ms in it. */
export interface Turn {
  readonly id: string;
  readonly language: string;
  /** Path of a 16 kHz mono WAV file, or null where there is no sound. */
  readonly audio: string | null;
  readonly spans: readonly Span[];
  /** By start. */
  readonly words?: readonly TimedWord[];
  /** Words of the row that end before they start and are left out, by their place in it. */
  readonly backwards?: readonly number[];
  readonly gaze?: readonly { readonly at: number; readonly towards: boolean }[];
  readonly ask?: 'yes-no' | 'choice' | 'open' | 'none';
  /** Why it ended; only `yielded` ends, and those of rows that do not say, count as ends. */
  readonly endKind?: EndKind;
  readonly speaker?: string;
  /** What is resampled and held out as a whole: the dialogue, else the text, else the turn. */
  readonly group: string;
  readonly dialogue?: string;
  /** Groups with the same name here go into the same fold, as the texts that one speaker speaks. */
  readonly heldOutWith?: string;
  /** Seconds to the next speaker's start; negative in overlap. */
  readonly gapToNext?: number;
}

export interface TurnSet {
  readonly file: string;
  readonly sha256: string;
  readonly turns: readonly Turn[];
}

/** The share of a set's words that may end before they start; treebanks have a few, above all in overlaps. */
const mostBackwards = 0.01;

/** Reads `DIR/turns.jsonl`, the only `.jsonl` file of DIR, or the file itself. Throws one line naming file and line. */
export function readTurns(path: string): TurnSet {
  const file = fileIn(path);
  // Some editors put a mark before the first line.
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const seen = new Set<string>();
  let firstBackwards: string | undefined;
  const turns = text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      const turn = parseTurn(line, dirname(file));
      if (seen.has(turn.id)) throw new Error(`the id "${turn.id}" is already taken by an earlier row`);
      seen.add(turn.id);
      if (turn.backwards) firstBackwards ??= `${basename(file)}:${index + 1}: words[${turn.backwards[0]}] ends before it starts`;
      if (turn.audio !== null && !existsSync(turn.audio)) throw new Error(`there is no sound file ${turn.audio}: name it from the folder of ${basename(file)}, or give "audio": null where there is none`);
      return [turn];
    } catch (error) {
      throw new Error(`${basename(file)}:${index + 1}: ${(error as Error).message}`, { cause: error });
    }
  });
  if (turns.length === 0) throw new Error(`${basename(file)} has no rows.`);
  const left = turns.reduce((sum, { backwards }) => sum + (backwards?.length ?? 0), 0);
  const all = left + turns.reduce((sum, { words }) => sum + (words?.length ?? 0), 0);
  if (left > all * mostBackwards) {
    throw new Error(`${firstBackwards}, as ${left} of ${all} words do: more than the slips of a corpus, so start and end may be exchanged, or one of them be a length. Write both as seconds from the start of the turn, or leave words out.`);
  }
  return { file, sha256: createHash('sha256').update(text).digest('hex'), turns };
}

function fileIn(path: string): string {
  if (!existsSync(path)) throw new Error(`There is no ${path}: --data takes a folder with turns.jsonl.`);
  if (!statSync(path).isDirectory()) return path;
  const names = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  const name = names.includes('turns.jsonl') ? 'turns.jsonl' : names.length === 1 ? names[0] : undefined;
  if (!name) throw new Error(`${path} has no turns.jsonl.`);
  return join(path, name);
}

/** One row, checked. Throws what is wrong with it. */
export function parseTurn(line: string, folder: string): Turn {
  let row: Record<string, unknown>;
  try {
    row = JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new Error('not JSON: every line is one object such as { "id": "1", "language": "en", "audio": null, "silence_spans": [{ "start": 1.2, "end": 1.9 }, …] }');
  }
  if (row === null || typeof row !== 'object' || Array.isArray(row)) throw new Error('not an object');
  const id = text(row, 'id');
  const spans = list(row, 'silence_spans').map((span, index) => spanOf(span, `silence_spans[${index}]`));
  if (spans.length === 0) throw new Error('silence_spans is empty: the last one is the end of the turn');
  spans.forEach((span, index) => {
    if (span.end <= span.start) throw new Error(`silence_spans[${index}] ends before it starts`);
  });
  checkOrder(spans);
  const audio = row.audio === undefined || row.audio === null ? null : join(folder, text(row, 'audio'));
  const dialogue = optionalText(row, 'dialogue');
  return {
    id,
    language: text(row, 'language'),
    audio,
    spans,
    ...(row.words !== undefined && row.words !== null && wordsOf(row)),
    gaze: row.gaze === undefined || row.gaze === null ? undefined : list(row, 'gaze').map(gazeOf),
    ask: askOf(row),
    endKind: endKindOf(row),
    speaker: optionalText(row, 'speaker'),
    dialogue,
    heldOutWith: optionalText(row, 'held_out_with'),
    group: dialogue ?? optionalText(row, 'text') ?? id,
    gapToNext: typeof row.gap_to_next === 'number' ? row.gap_to_next : undefined,
  };
}

function wordsOf(row: Record<string, unknown>): Pick<Turn, 'words' | 'backwards'> {
  const words = list(row, 'words').map((item, index) => {
    const span = timesOf(item, index);
    const { text: plain, word } = item as Record<string, unknown>;
    const said = plain ?? word;
    if (typeof said !== 'string') throw new Error(`words[${index}] has neither text nor word`);
    return { text: said, ...span };
  });
  // They would come too early.
  const backwards = words.flatMap(({ start, end }, index) => (end < start ? [index] : []));
  return {
    words: words.filter(({ start, end }) => end >= start).sort((a, b) => a.start - b.start || a.end - b.end),
    ...(backwards.length > 0 && { backwards }),
  };
}

function timesOf(word: unknown, index: number): Span {
  try {
    return spanOf(word, `words[${index}]`);
  } catch (error) {
    throw new Error(`${(error as Error).message}; leave words out where nobody knows when they were said`, { cause: error });
  }
}

function gazeOf(item: unknown, index: number): { at: number; towards: boolean } {
  const { at, towards } = (item ?? {}) as Record<string, unknown>;
  if (typeof at !== 'number' || typeof towards !== 'boolean') throw new Error(`gaze[${index}] must be { "at": seconds, "towards": true | false }`);
  return { at, towards };
}

/** Whoever counts in milliseconds would otherwise get figures without a warning. */
const longestTurn = 1800;

function checkOrder(spans: readonly Span[]): void {
  const last = spans.at(-1)!;
  const later = spans.findIndex(({ start }) => start > last.start);
  if (later >= 0) throw new Error(`silence_spans[${later}] starts behind the last one: list them in their order, the last one is the end of the turn`);
  if (last.start > longestTurn) throw new Error(`the turn would end after ${last.start} s: times are seconds from its start`);
}

const asks = ['yes-no', 'choice', 'open', 'none'] as const;

function endKindOf(row: Record<string, unknown>): EndKind | undefined {
  if (row.end_kind === undefined || row.end_kind === null) return undefined;
  const kind = endKinds.find((known) => known === row.end_kind);
  if (!kind) throw new Error(`end_kind must be one of ${endKinds.join(', ')}; only a yielded end counts as one`);
  return kind;
}

function askOf(row: Record<string, unknown>): Turn['ask'] {
  if (row.ask === undefined || row.ask === null) return undefined;
  const ask = asks.find((known) => known === row.ask);
  if (!ask) throw new Error(`ask must be one of ${asks.join(', ')}`);
  return ask;
}

function spanOf(item: unknown, where: string): Span {
  const { start, end } = (item ?? {}) as Record<string, unknown>;
  if (typeof start !== 'number' || !Number.isFinite(start)) throw new Error(`${where}.start must be a number of seconds`);
  if (typeof end !== 'number' || !Number.isFinite(end)) throw new Error(`${where}.end must be a number of seconds`);
  return { start, end };
}

function text(row: Record<string, unknown>, key: string): string {
  const value = row[key];
  if (typeof value !== 'string' || value === '') throw new Error(`${key} must be a text`);
  return value;
}

function optionalText(row: Record<string, unknown>, key: string): string | undefined {
  return row[key] === undefined || row[key] === null ? undefined : text(row, key);
}

function list(row: Record<string, unknown>, key: string): readonly unknown[] {
  const value = row[key];
  if (!Array.isArray(value)) throw new Error(`${key} must be a list`);
  return value;
}
