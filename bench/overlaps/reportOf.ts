import { escape } from '../floor/curveChart.ts';
import type { OverlapResult } from './runOverlaps.ts';
import type { Scored } from './scoreEvent.ts';
import { breakdown, columns, figuresOf, inTime } from './summary.ts';

/** A page of its own: figures, breakdowns, and the events that went wrong. */
export function reportOf(result: OverlapResult, times: number): string {
  const figures = figuresOf(result, times);
  const main = table(columns.map(([name]) => name), figures.map((row) => columns.map(([, of]) => of(row))));
  const parts = ['sound', 'voice', 'echo', 'language'].map((label) => {
    const rows = breakdown(result, label).map(({ kind, value, events, stoppedInTime, taken, held }) => [kind, value, String(events), percent(stoppedInTime), percent(taken), percent(held)]);
    return `<h2>By ${label}</h2>${table(['kind', label, 'n', `stopped ≤${inTime} ms`, 'lost the turn', 'paused'], rows)}`;
  });
  const wrong = result.scored.filter(isWrong);
  const cases = table(
    ['id', 'kind', 'text or sound', 'voice', 'lasts', 'noticed', 'paused', 'lost the turn', 'resumed', 'because'],
    wrong.slice(0, 200).map(({ id, kind, labels, lastsMs, noticed, held, taken, resumed, because }) => [id, kind, String(labels['text'] || labels['sound'] || ''), String(labels['voice'] ?? ''), ...[lastsMs, noticed, held, taken, resumed].map((ms) => (ms === undefined ? '–' : String(ms))), because]),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Overlaps</title>
<style>body{font:15px/1.5 system-ui,sans-serif;margin:2rem;max-width:75rem;color:#1d232b;background:#fbfaf8}table{border-collapse:collapse;font-size:13px}td,th{padding:.3rem .6rem;border-bottom:1px solid #ddd8d0;text-align:left;vertical-align:top}.scroll{overflow-x:auto}</style>
<h1>Overlaps</h1><p>${result.set.rows.length} rows, set ${result.set.sha256}. Times are ms after the event's onset, middle / 95th percentile; intervals resample texts.</p>
${main}${parts.join('')}<h2>What went wrong: ${wrong.length}</h2>${cases}</html>`;
}

/** An interruption that was not given way to in time, or anything else that cost the turn. */
export function isWrong({ kind, held, taken }: Scored): boolean {
  if (kind !== 'interruption') return taken !== undefined;
  return Math.min(held ?? Infinity, taken ?? Infinity) > inTime || taken === undefined;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: string): string => `<tr>${row.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  return `<div class="scroll"><table>${cells(heads, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table></div>`;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
