import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { measureTrace, type TraceMetrics } from '@parley/engine/trace';
import { isFolder } from '../places.ts';
import type { Command } from './Command.ts';
import { hasEnd } from './hasEnd.ts';
import { readTraceFile } from './readTraceFile.ts';
import { UsageError } from './UsageError.ts';

type Cell = string | number | undefined;

/** Headings, and what stands below them. Times in milliseconds. */
const columns: readonly (readonly [heading: string, cell: (metrics: TraceMetrics, trace: string, whole: string) => Cell])[] = [
  ['trace', (_, trace) => trace],
  ['scenario', ({ scenario }) => scenario],
  ['durationMs', ({ durationMs }) => durationMs],
  ['learnerTurns', ({ learnerTurns }) => learnerTurns],
  ['personaTurns', ({ personaTurns }) => personaTurns],
  ['gapMedianMs', ({ responseGapMedian }) => responseGapMedian],
  ['gapP95Ms', ({ responseGapP95 }) => responseGapP95],
  ['cutInOnLearner', ({ interruptionsOfLearner }) => interruptionsOfLearner],
  ['personaCutOff', ({ interruptionsOfPersona }) => interruptionsOfPersona],
  ['longestHeldPauseMs', ({ heldPauses }) => heldPauses[0]],
  ['learnerSpeechMs', ({ learnerSpeechMs }) => learnerSpeechMs],
  ['personaSpeechMs', ({ personaSpeechMs }) => personaSpeechMs],
  ['ending', ({ ending }) => ending],
  ['faults', ({ faults }) => faults],
  ['whole', (_, __, whole) => whole],
];

export const metricsCommand: Command = {
  name: 'metrics',
  summary: 'Measures every trace of a folder, one row a trace.',
  usage: 'DIR [--csv]',
  details: `  --csv  comma-separated values instead of a table

  Reads every .jsonl below the folder that is a trace.`,
  options: { csv: { type: 'boolean', default: false } },
  operands: { least: 1, most: 1, what: 'one folder' },
  async run([folder], options, world) {
    if (!isFolder(folder!)) throw new UsageError(`There is no folder ${folder}. Name one that holds traces.`);
    const entries = await readdir(folder!, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl')).map((entry) => join(entry.parentPath, entry.name));
    const rows: Cell[][] = [];
    for (const file of files.sort()) {
      const trace = await readTraceFile(file).catch((error: unknown) => {
        if (error instanceof UsageError) world.stderr.write(`parley: left out: ${error.message}\n`);
        else throw error;
      });
      if (trace) rows.push(columns.map(([, cell]) => cell(measureTrace(trace), relative(folder!, file), trace.damage.length > 0 ? 'damaged' : hasEnd(trace) ? 'yes' : 'no end')));
    }
    if (rows.length === 0) throw new UsageError(`There is no trace below ${folder}. parley run --out ${folder}/NAME writes one.`);
    const all = [columns.map(([heading]) => heading), ...rows];
    world.stdout.write(`${(options['csv'] ? all.map(csvRow) : table(all)).join('\n')}\n`);
    return 0;
  },
};

/** RFC 4180, and no cell that a spreadsheet would run. */
function csvRow(row: readonly Cell[]): string {
  return row.map((cell) => {
    const text = String(cell ?? '');
    const safe = /^[=+@]/.test(text) ? `'${text}` : text;
    return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }).join(',');
}

function table(rows: readonly (readonly Cell[])[]): string[] {
  const texts = rows.map((row) => row.map((cell) => String(cell ?? '–')));
  const widths = texts[0]!.map((_, column) => Math.max(...texts.map((row) => row[column]!.length)));
  return texts.map((row) => row.map((text, column) => (column < 2 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!))).join('  ').trimEnd());
}
