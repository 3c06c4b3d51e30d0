import { ParleyError } from '@parley/engine';
import { rerunTrace, type ParsedTrace, type RerunReport } from '@parley/engine/trace';
import type { Command } from './Command.ts';
import { hasEnd } from './hasEnd.ts';
import { readTraceFile } from './readTraceFile.ts';
import { UsageError } from './UsageError.ts';

export const rerunCommand: Command = {
  name: 'rerun',
  summary: 'Feeds the inputs of a trace to new machines and compares every decision.',
  usage: 'trace.jsonl [--json]',
  details: `  --json  prints the report as JSON

  Exit code 0: identical, as far as the trace goes. 1: different, altered or damaged; the first difference
  is named with its seq. 2: no trace that can be re-run.`,
  options: { json: { type: 'boolean', default: false } },
  operands: { least: 1, most: 1, what: 'one trace file' },
  async run([file], options, world) {
    const trace = await readTraceFile(file!);
    const report = rerun(trace, file!);
    const ended = hasEnd(trace);
    const cut = !ended && isCutAt(report.first, trace);
    const held = (report.identical || cut) && report.damage.length === 0;
    world.stdout.write(options['json'] ? `${JSON.stringify({ ...report, ended }, null, 2)}\n` : `${inWords(report, ended, cut)}\n`);
    return held ? 0 : 1;
  },
};

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
