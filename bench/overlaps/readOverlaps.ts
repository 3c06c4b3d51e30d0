import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWav } from '../floor/readWav.ts';
import { overlapKinds, type OverlapRow } from './OverlapRow.ts';

export interface OverlapSet {
  readonly folder: string;
  readonly rows: readonly OverlapRow[];
  readonly sha256: string;
}

/** Reads `overlaps.jsonl` of a folder and looks at its sounds. Throws one line that names the row and what is wrong with it. */
export function readOverlaps(folder: string): OverlapSet {
  const file = join(folder, 'overlaps.jsonl');
  if (!existsSync(file)) throw new Error(`--data: there is no ${file}.`);
  // Some editors put a mark before the first line.
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const seen = new Set<string>();
  const rows = text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    const row = checked(line, index + 1, folder);
    if (seen.has(row.id)) throw new Error(`overlaps.jsonl line ${index + 1} (${row.id}): an earlier row has the same id.`);
    seen.add(row.id);
    return [row];
  });
  if (rows.length === 0) throw new Error(`${file} has no rows.`);
  return { folder, rows, sha256: createHash('sha256').update(text).digest('hex').slice(0, 16) };
}

export function readSound(folder: string, file: string): Float32Array {
  return readWav(readFileSync(join(folder, file)), file);
}

function checked(line: string, number: number, folder: string): OverlapRow {
  let row: Partial<OverlapRow> | null = null;
  const wrong = (what: string): never => {
    throw new Error(`overlaps.jsonl line ${number}${row?.id ? ` (${row.id})` : ''}: ${what}.`);
  };
  try {
    row = JSON.parse(line) as Partial<OverlapRow> | null;
  } catch {
    wrong('not JSON; every line is one object');
  }
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return wrong('not an object');
  if (typeof row.id !== 'string') wrong('"id" must be text');
  for (const file of ['persona', 'learner'] as const) if (typeof row[file] !== 'string') wrong(`"${file}" must name a WAV file`);
  if (!Array.isArray(row.events) || row.events.length === 0) wrong('"events" must not be empty');
  for (const event of row.events!) checkEvent(event, wrong);
  for (const file of [row.persona, row.learner, row.before, row.echo]) {
    if (file !== undefined && !existsSync(join(folder, file))) wrong(`there is no sound file ${join(folder, file)}`);
  }
  const lasts = secondsOf(folder, row.learner!, wrong);
  secondsOf(folder, row.persona!, wrong);
  const beyond = row.events!.find(({ start }) => start > lasts);
  if (beyond) wrong(`an event starts at ${beyond.start} s, and ${row.learner} lasts ${lasts.toFixed(1)} s; times are seconds of the row`);
  return row as OverlapRow;
}

function checkEvent(event: unknown, wrong: (what: string) => never): void {
  const { start, end, kind } = (event ?? {}) as { start?: unknown; end?: unknown; kind?: unknown };
  if (!overlapKinds.some((known) => known === kind)) wrong(`kind "${String(kind)}" is none of ${overlapKinds.join(', ')}`);
  if (typeof start !== 'number' || typeof end !== 'number') return wrong('"start" and "end" of an event must be numbers of seconds');
  if (!(start >= 0 && end > start)) wrong(`an event from ${start} to ${end} s is none`);
}

function secondsOf(folder: string, file: string, wrong: (what: string) => never): number {
  try {
    return readSound(folder, file).length / 16_000;
  } catch (error) {
    return wrong((error as Error).message.replace(/\.$/, ''));
  }
}
