import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWav } from '../floor/readWav.ts';
import { overlapKinds, type OverlapRow } from './OverlapRow.ts';

export interface OverlapSet {
  readonly folder: string;
  readonly rows: readonly OverlapRow[];
  readonly sha256: string;
}

/** Reads `overlaps.jsonl` of a folder. Throws one line that names the row and the field that is wrong. */
export function readOverlaps(folder: string): OverlapSet {
  const text = readFileSync(join(folder, 'overlaps.jsonl'), 'utf8');
  const rows = text.split('\n').flatMap((line, index) => (line.trim() ? [checked(line, index + 1)] : []));
  if (rows.length === 0) throw new Error(`${folder}/overlaps.jsonl has no rows.`);
  return { folder, rows, sha256: createHash('sha256').update(text).digest('hex').slice(0, 16) };
}

export function readSound(folder: string, file: string): Float32Array {
  return readWav(readFileSync(join(folder, file)), file);
}

function checked(line: string, number: number): OverlapRow {
  const row = JSON.parse(line) as Partial<OverlapRow>;
  const wrong = (what: string): never => {
    throw new Error(`overlaps.jsonl line ${number}${row.id ? ` (${row.id})` : ''}: ${what}.`);
  };
  if (typeof row.id !== 'string') wrong('"id" must be text');
  for (const file of ['persona', 'learner'] as const) if (typeof row[file] !== 'string') wrong(`"${file}" must name a WAV file`);
  if (!Array.isArray(row.events) || row.events.length === 0) wrong('"events" must not be empty');
  for (const { start, end, kind } of row.events!) {
    if (!overlapKinds.includes(kind)) wrong(`kind "${kind}" is none of ${overlapKinds.join(', ')}`);
    if (!(start >= 0 && end > start)) wrong(`an event from ${start} to ${end} s is none`);
  }
  return row as OverlapRow;
}
