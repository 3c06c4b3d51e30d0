import { escapeHtml } from './escapeHtml.ts';
import { pauseTracks } from './pauseTracks.ts';
import { sweepChart } from './sweepChart.ts';
import type { SweptFolder } from './sweepFolder.ts';
import { sweepRows } from './sweepInWords.ts';

const style = `
:root { color-scheme: light dark; --ground: #faf8f5; --card: #fff; --ink: #1d1f24; --soft: #5c6068; --line: rgb(29 31 36 / 8%); --learner: #3b6fd4; --persona: #b9770e; --contest: #c2453d; }
@media (prefers-color-scheme: dark) { :root { --ground: #14161a; --card: #1c1f25; --ink: #eceae6; --soft: #a3a6ad; --line: rgb(236 234 230 / 12%); --learner: #7aa2f2; --persona: #e7b45c; --contest: #ee8078; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 816px; padding: 48px 24px; background: var(--ground); color: var(--ink); font: 400 15px/1.5 "Inter Variable", Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums; }
h1 { font-size: 30px; line-height: 1.2; font-weight: 600; margin: 0 0 8px; } h2 { font-size: 17px; line-height: 1.2; margin: 48px 0 8px; }
p { max-width: 68ch; margin: 0 0 16px; color: var(--soft); }
.card { background: var(--card); border-radius: 12px; padding: 24px; overflow-x: auto; border: 1px solid var(--line); }
svg { display: block; width: 100%; min-width: 560px; height: auto; } svg text { fill: var(--soft); font-size: 13px; } svg text.name { fill: var(--ink); }
svg [tabindex]:focus { outline: none; } svg [tabindex]:focus-visible { outline: 2px solid var(--learner); outline-offset: 2px; border-radius: 4px; }
.grid { stroke: var(--line); } .line { fill: none; stroke: var(--persona); stroke-width: 2; } .dot { fill: var(--persona); } .ring { fill: none; stroke: var(--learner); stroke-width: 2; stroke-dasharray: 3 3; }
.hatch { fill: var(--soft); opacity: .45; } .silence { stroke: var(--line); } .voice { fill: var(--learner); } .cut { stroke: var(--contest); stroke-width: 3; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 24px; list-style: none; padding: 0; margin: 16px 0 0; font-size: 13px; color: var(--soft); } .legend svg { display: inline-block; min-width: 0; width: 28px; height: 16px; vertical-align: middle; margin-inline-end: 8px; }
table { border-collapse: collapse; width: 100%; min-width: 560px; } th, td { text-align: end; padding: 8px 0 8px 16px; border-bottom: 1px solid var(--line); } th:first-child, td:first-child { text-align: start; padding-inline-start: 0; } th { font-size: 13px; font-weight: 500; color: var(--soft); } tr:last-child td { border-bottom: 0; }
@media (max-width: 600px) { body { padding: 24px 16px; } .card { padding: 16px; } svg { min-width: 460px; } }
@media print { body { padding: 0; } .card { break-inside: avoid; } }
`;

const headings = ['cut off', 'mean', 'median', 'p95', 'known earlier', 'known later'];

/** A page of its own that loads nothing: chart, table, and the pauses on which the values differ. */
export function sweepReport(swept: SweptFolder): string {
  const { setting, traces, values } = swept;
  const { pauses, ends } = values[0]!.before;
  const name = escapeHtml(setting);
  const others = traces.filter(({ otherVersion, waits }) => otherVersion && waits.length > 0).length;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}: waits under other settings</title><style>${style}</style>
<h1>${name}</h1>
<p>${traces.length} ${traces.length === 1 ? 'trace' : 'traces'}: ${pauses} pauses after which the learner went on, ${ends} ends of turns. Each wait is judged by itself against what the learner did next; what would have come of another decision is not played on.${others > 0 ? ` ${others} of the traces were recorded by another version of the floor and are judged by what this one would have known.` : ''}</p>
<h2>Cut-offs against waiting</h2>
<p>Lower and further left is better. A cut-off is a pause in which the floor took the turn for over.</p>
<div class="card">${sweepChart(swept)}
<ul class="legend"><li><svg viewBox="0 0 28 16"><circle class="dot" cx="14" cy="8" r="5"/></svg>a value of ${name}</li><li><svg viewBox="0 0 28 16"><circle class="ring" cx="14" cy="8" r="6"/></svg>as recorded</li></ul></div>
<h2>In numbers</h2>
<p>Waits are milliseconds of silence until the end of a turn is taken for one. Earlier and later count ends against the recorded settings.</p>
<div class="card"><table><thead><tr><th>${name}</th>${headings.map((heading) => `<th>${heading}</th>`).join('')}</tr></thead><tbody>${sweepRows(swept).map(({ value, cells: [cut, of, ...rest] }) => `<tr><td>${escapeHtml(value)}</td><td>${cut} of ${of}</td>${rest.map((cell) => `<td>${cell ?? '–'}</td>`).join('')}</tr>`).join('')}</tbody></table></div>
<h2>Pauses on which the values differ</h2>
<p>Silence runs from the left until the learner went on. A mark just behind that fell before the floor could hear of it.</p>
<div class="card">${pauseTracks(swept)}
<ul class="legend"><li><svg viewBox="0 0 28 16"><rect width="28" height="12" y="2" rx="3" class="silence" fill="url(#held)"/></svg>silence</li><li><svg viewBox="0 0 28 16"><line class="cut" x1="14" x2="14" y1="0" y2="16"/></svg>would have been cut off here</li><li><svg viewBox="0 0 28 16"><rect class="voice" x="9" y="2" width="10" height="12" rx="3"/></svg>the learner went on</li></ul></div>
</html>
`;
}
