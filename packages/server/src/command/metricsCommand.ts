import { measureTrace, type TraceMetrics } from '@parley/engine/trace';
import { readTraces } from './readTraces.ts';
import { isFolder } from '../places.ts';
import type { Command } from './Command.ts';
import { hasEnd } from './hasEnd.ts';
import { textTable, type Cell } from './textTable.ts';
import { UsageError } from './UsageError.ts';

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
  ['prepared', ({ preparation }) => preparation?.begun],
  ['preparedHelped', ({ preparation }) => preparation?.helped],
  ['preparedSavedMs', ({ preparation }) => preparation?.savedMedian],
  ['preparedHeadStartMs', ({ preparation }) => preparation?.headStartMedian],
  ['preparedInVain', ({ preparation }) => preparation?.inVain],
  ['charactersInVain', ({ preparation }) => preparation?.charactersInVain],
  ['ending', ({ ending }) => ending],
  ['faults', ({ faults }) => faults],
  ['whole', (_, __, whole) => whole],
];

export const metricsCommand: Command = {
  name: 'metrics',
  summary: 'Measures every trace of a folder, one row a trace.',
  usage: 'DIR [--csv]',
  details: `  --csv  comma-separated values instead of a table

  Reads every .jsonl below the folder that is a trace. Times are milliseconds, medians where there are many.
  prepared… counts answers that were begun before the learner's turn was over: those that were spoken, how much
  sooner their first sentence was known for it (and at most could have been: the head start), those thrown away.`,
  options: { csv: { type: 'boolean', default: false } },
  operands: { least: 1, most: 1, what: 'one folder' },
  async run([folder], options, world) {
    if (!isFolder(folder!)) throw new UsageError(`There is no folder ${folder}. Name one that holds traces.`);
    const traces = await readTraces(folder!, world);
    const rows = traces.map(({ name, trace }) => columns.map(([, cell]) => cell(measureTrace(trace), name, trace.damage.length > 0 ? 'damaged' : hasEnd(trace) ? 'yes' : 'no end')));
    const all = [columns.map(([heading]) => heading), ...rows];
    world.stdout.write(`${(options['csv'] ? all.map(csvRow) : textTable(all, 2)).join('\n')}\n`);
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
