import type { FloorSettings } from '@parley/engine';
import type { ComparedWait, WaitSummary } from '@parley/engine/trace';
import { effectOf, type ComparedTrace, type Effect } from './compareFolder.ts';

/** How much of what was said is shown of a wait. */
const lastWords = 6;

/** A comparison as lines: each wait that changes, then the sum of the trace, then of all. */
export function comparisonInWords(traces: readonly ComparedTrace[], changes: readonly string[]): string {
  const lines = [`${changes.join(', ')}: each wait judged by itself, against what the learner did next`];
  for (const trace of traces) {
    lines.push('', `${trace.trace} (recorded with ${patienceInWords(trace.settings)})`, ...trace.waits.filter(({ change }) => change !== 'same').map(waitInWords), ...effectInWords(trace, trace.waits, trace.unknown));
  }
  if (traces.length === 1) return lines.join('\n');
  const waits = traces.flatMap((trace) => trace.waits);
  const unknown = traces.reduce((sum, trace) => sum + trace.unknown, 0);
  return [...lines, '', `all ${traces.length} traces`, ...effectInWords(effectOf(waits), waits, unknown)].join('\n');
}

/** As in `patience high` or `waits of 150 to 900 ms`. */
function patienceInWords({ patience }: FloorSettings): string {
  return typeof patience === 'string' ? `patience ${patience}` : `waits of ${patience.minWait} to ${patience.maxWait} ms`;
}

function waitInWords(wait: ComparedWait): string {
  const { at, pauseMs, text } = wait;
  const place = clockTime(at).padStart(8);
  const kind = (pauseMs === undefined ? 'end' : `pause ${seconds(pauseMs)}`).padEnd(12);
  return `${place}  ${kind}  ${verdictOf(wait)}  ${quoted(text)}`.trimEnd();
}

function verdictOf({ change, byMs, before, after }: ComparedWait): string {
  const ahead = byMs >= 0 ? `${seconds(byMs)} before the learner went on` : 'just as the learner went on';
  switch (change) {
    case 'cuts':
      return `would have cut the learner off after ${seconds(after.afterMs!)}, ${ahead}`;
    case 'spares':
      return `would have waited; was cut off after ${seconds(before.afterMs!)}, ${ahead}`;
    case 'earlier':
      return `answer ${-byMs} ms earlier, after ${seconds(after.afterMs!)} instead of ${seconds(before.afterMs!)}`;
    default:
      return `answer ${byMs} ms later, after ${seconds(after.afterMs!)} instead of ${seconds(before.afterMs!)}`;
  }
}

function effectInWords({ before, after, earlier, earlierByMs, later, laterByMs, cuts, spares }: Effect, waits: readonly ComparedWait[], unknown: number): string[] {
  if (waits.length === 0) return [`  no waits to judge${left(unknown)}`];
  const same = waits.filter(({ change }) => change === 'same').length;
  const lines = [`  ${waits.length} waits, ${same} of them as they were${left(unknown)}`];
  if (before.pauses > 0) lines.push(`  pauses: ${before.cutOffs} → ${after.cutOffs} of ${before.pauses} cut off (${cuts} more, ${spares} fewer)`);
  if (before.ends > 0) lines.push(`  ends: ${waitsInWords(before)} → ${waitsInWords(after)}; ${earlier} earlier${by(earlierByMs)}, ${later} later${by(laterByMs)}`);
  return lines;
}

const left = (unknown: number): string => (unknown > 0 ? `; ${unknown} more left out, as nobody can tell what the learner meant to do` : '');
const by = (mean: number | undefined): string => (mean === undefined ? '' : ` (${mean} ms in the mean)`);
const waitsInWords = ({ waitMedian, waitMean, waitP95 }: WaitSummary): string => `median ${waitMedian}, mean ${waitMean}, p95 ${waitP95} ms`;

/** As in `1.25 s`. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

/** As in `1:05.3`. */
export function clockTime(ms: number): string {
  const tenths = Math.round(ms / 100);
  return `${Math.floor(tenths / 600)}:${((tenths % 600) / 10).toFixed(1).padStart(4, '0')}`;
}

/** The end of what was said. */
export function quoted(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return '';
  return `“${words.length > lastWords ? '… ' : ''}${words.slice(-lastWords).join(' ')}”`;
}
