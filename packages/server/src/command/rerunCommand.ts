import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ParleyError } from '@parley/engine';
import { rerunTrace, type ParsedTrace, type RerunReport } from '@parley/engine/trace';
import { collectFolder } from '../counterfactual/collectFolder.ts';
import { compareFolder, effectOf } from '../counterfactual/compareFolder.ts';
import { comparisonInWords } from '../counterfactual/comparisonInWords.ts';
import { readFloorChanges, readFloorSweep } from '../counterfactual/readFloorChange.ts';
import { readTraces } from './readTraces.ts';
import { sweepFolder } from '../counterfactual/sweepFolder.ts';
import { sweepInWords } from '../counterfactual/sweepInWords.ts';
import { sweepReport } from '../counterfactual/sweepReport.ts';
import { isFolder } from '../places.ts';
import type { Command, CommandWorld, OptionValues } from './Command.ts';
import { hasEnd } from './hasEnd.ts';
import { makeFolder } from './makeFolder.ts';
import { readTraceFile } from './readTraceFile.ts';
import { UsageError } from './UsageError.ts';

export const rerunCommand: Command = {
  name: 'rerun',
  summary: 'Feeds the inputs of a trace to new machines and compares every decision, or judges its waits under other settings.',
  usage: 'TRACE|DIR [--set floor.NAME=VALUE] [--sweep floor.NAME=VALUES] [--report FILE] [--json]',
  details: `  --json          prints the report as JSON

  Exit code 0: identical, as far as the trace goes. 1: different, altered or damaged; the first difference
  is named with its seq. 2: no trace that can be re-run.

  With other settings, for a trace or for all below a folder; exit code 0 when it could be judged:
  --set S=V       a setting of the floor and its value, such as floor.patience=high; may be repeated
  --sweep S=V     several values of one setting: floor.patience=low,medium,high, or from:to:step as in
                  floor.minWait=100:400:50; with --set for what is the same for all of them
  --report FILE   writes the sweep as an HTML page with a plot

  Settings: floor.patience (low, medium, high); floor.minWait and floor.maxWait (ms); floor.caution. Each wait
  in a learner's turn is judged by itself against what the learner did next. What would have come of another
  decision is not played on, since the rest of the recording would be fiction.`,
  options: {
    json: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true },
    sweep: { type: 'string', multiple: true },
    report: { type: 'string' },
  },
  operands: { least: 1, most: 1, what: 'one trace file, or with --set or --sweep a folder' },
  async run([path], options, world) {
    const changes = (options['set'] ?? []) as string[];
    const sweeps = (options['sweep'] ?? []) as string[];
    if (sweeps.length > 1) throw new UsageError('--sweep can be given once. Set what is the same for all values with --set.');
    if (options['report'] !== undefined && sweeps.length === 0) throw new UsageError('--report draws a sweep. Add one, such as --sweep floor.patience=low,medium,high');
    if (sweeps[0] !== undefined) return runSweep(path!, sweeps[0], changes, options, world);
    if (changes.length > 0) return runChange(path!, changes, options, world);
    if (isFolder(path!)) throw new UsageError(`${path} is a folder. Name a trace.jsonl, or say what to judge its traces under: --set floor.patience=high`);
    return runAgain(path!, options, world);
  },
};

async function runAgain(file: string, options: OptionValues, world: CommandWorld): Promise<number> {
  const trace = await readTraceFile(file);
  const report = rerun(trace, file);
  const ended = hasEnd(trace);
  const cut = !ended && isCutAt(report.first, trace);
  const held = (report.identical || cut) && report.damage.length === 0;
  world.stdout.write(options['json'] ? `${JSON.stringify({ ...report, ended }, null, 2)}\n` : `${inWords(report, ended, cut)}\n`);
  return held ? 0 : 1;
}

async function runChange(path: string, changes: readonly string[], options: OptionValues, world: CommandWorld): Promise<number> {
  const change = readFloorChanges(changes);
  const traces = compareFolder(collectFolder(await readTraces(path, world), world), change);
  const all = effectOf(traces.flatMap(({ waits }) => waits));
  world.stdout.write(options['json'] ? `${JSON.stringify({ changes, all, traces }, null, 2)}\n` : `${comparisonInWords(traces, changes)}\n`);
  return 0;
}

/** Each wait under each value would be more than anybody reads; --set has them. */
const sweepFields = (field: string, value: unknown): unknown => (field === 'waits' ? undefined : value);

async function runSweep(path: string, text: string, changes: readonly string[], options: OptionValues, world: CommandWorld): Promise<number> {
  const sweep = readFloorSweep(text);
  const base = readFloorChanges(changes);
  const report = options['report'];
  if (report === '') throw new UsageError('--report needs the name of a file to write.');
  if (typeof report === 'string') makeFolder('report', dirname(report));
  const swept = sweepFolder(collectFolder(await readTraces(path, world), world), sweep, base);
  const { setting, values, traces } = swept;
  world.stdout.write(options['json'] ? `${JSON.stringify({ setting, changes, traces: traces.map(({ name }) => name), values }, sweepFields, 2)}\n` : `${sweepInWords(swept)}\n`);
  if (typeof report !== 'string') return 0;
  await writeFile(report, sweepReport(swept)).catch((error: Error) => {
    throw new UsageError(`--report: ${report} cannot be written (${error.message}). Choose another file.`);
  });
  return 0;
}

/** The reader checks lines, not what they hold: a trace that somebody wrote by hand may stop the machines. */
function rerun(trace: ParsedTrace, file: string): RerunReport {
  try {
    return rerunTrace(trace);
  } catch (error) {
    if (ParleyError.is(error)) throw new UsageError(`${file}: ${error.message}`);
    throw new UsageError(`${file} cannot be re-run: the machines do not take what it holds (${(error as Error).message}). Take the file that the session or parley run wrote.`);
  }
}

/** What was decided after the last input went with what was cut off; nothing differs there. */
function isCutAt(first: RerunReport['first'], { lines }: ParsedTrace): boolean {
  return first?.kind === 'additional' && first.seq === lines.findLast(({ kind }) => kind === 'input')?.seq;
}

function inWords({ inputs, compared, first, damage, lacking }: RerunReport, ended: boolean, cut: boolean): string {
  const decisions = Object.values(compared).reduce((sum, count) => sum + count, 0);
  const counts = Object.entries(compared).map(([machine, count]) => `${machine} ${count}`).join(', ');
  const verdict = first && !cut ? 'not identical' : damage.length > 0 ? 'no difference in what is kept' : ended ? 'identical' : 'identical so far; the trace has no end';
  const lines = damage.map(({ message }) => `damage: ${message}`);
  lines.push(`${verdict}: ${inputs} inputs, ${decisions} decisions compared (${counts || 'none'})`);
  if (first && !cut) lines.push(`first difference: ${first.message}`);
  if (lacking.length > 0) lines.push(`lacking: the channels ${[...new Set(lacking)].join(', ')} were dropped from this trace`);
  return lines.join('\n');
}
