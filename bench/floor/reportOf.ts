import { budgets, goalOf } from './budgets.ts';
import { curveChart, escape } from './curveChart.ts';
import type { BenchResult } from './runBench.ts';
import { difference, percentiles, ratio } from './summary.ts';
import { worstCases } from './worstCases.ts';

const style = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1c1f24; --soft: #667; --line: #dde; --c0: #888; --c1: #0b6bcb; --c2: #c2410c; --c3: #7c3aed; --c4: #0f766e; --c5: #be185d; --c6: #b45309; --c7: #4d7c0f; }
@media (prefers-color-scheme: dark) { :root { --ground: #15171b; --ink: #e8eaee; --soft: #9aa3b2; --line: #2c313a; --c0: #999; --c1: #60a5fa; --c2: #fb923c; --c3: #c4b5fd; --c4: #5eead4; --c5: #f9a8d4; --c6: #fcd34d; --c7: #bef264; } }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; background: var(--ground); color: var(--ink); font: 400 0.95rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2.5rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p, small { color: var(--soft); } .scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; } th, td { text-align: start; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } th { font-weight: 600; color: var(--soft); }
svg { width: 100%; height: auto; } svg text { fill: var(--soft); font-size: 11px; } .grid { stroke: var(--line); } .budget { stroke: var(--soft); stroke-dasharray: 2 4; } .curve { fill: none; stroke-width: 2; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; } .legend i { display: inline-block; width: 1.2rem; height: 3px; margin-inline-end: .5rem; vertical-align: middle; background: currentColor; }
${[0, 1, 2, 3, 4, 5, 6, 7].map((index) => `path.c${index} { stroke: var(--c${index}); } i.c${index} { color: var(--c${index}); }`).join(' ')}
`;

/** A page of its own: figures with intervals, curves, worst cases. Loads nothing. */
export function reportOf({ set, pauses, parting, systems, fixed, notes }: BenchResult, { wordLag }: { readonly wordLag: number }): string {
  const count = (kind: 'hold' | 'end'): number => pauses.filter((pause) => pause.kind === kind).length;
  const best = systems.find(({ judged }) => judged.name === 'predictor') ?? systems[0]!;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>When turns end</title><style>${style}</style>
<h1>When turns end</h1>
<p>${set.turns.length} turns, ${count('end')} ends, ${count('hold')} holds, ${parting.groups.length} groups; words enter ${Math.round(wordLag * 1000)} ms after their end. SHA-256 of the turns ${set.sha256.slice(0, 12)}.</p>
<h2>Cut-offs against dead air</h2>
<p>Lower and further left is better. Each point of a curve is a policy that no other one beats in both; dotted lines are the budgets.</p>
${curveChart(systems.map(({ judged }) => judged))}
${budgets.map((budget, index) => table(budget.name, index, systems)).join('')}
<p>“Swept”: the policy was chosen on the scored pauses, as eot-bench does. “Held out”: it was chosen on other groups, so that it may miss the budget a little; “at same cost” sets it beside silence only at the latency or cut-off rate that it came to. Brackets hold 95 % of the values from resampling whole groups. Ratios and differences are to silence only; below 1 and below 0 are better.</p>
${fixedTable(fixed)}
${notes.map((note) => `<p>${escape(note)}</p>`).join('')}
<h2>Worst cases of “${escape(best.judged.name)}”</h2>
${best.judged.at.filter(({ budget }) => budget.name.includes('600') || budget.name.includes('10 %')).map((at) => `<div class="scroll">${worstCases(at)}</div>`).join('')}
</html>
`;
}

function fixedTable(fixed: BenchResult['fixed']): string {
  if (fixed.length === 0) return '';
  const share = (value: number): string => `${(value * 100).toFixed(1)} %`;
  const rows = fixed.map(({ name, outcome, decisions, silenceCuts, ratio: times, ratioInterval: { low, high } }) => {
    const { p50Seconds, p95Seconds } = percentiles(decisions);
    const cells = [name, share(outcome.cutRate), `${outcome.latency.toFixed(2)} s`, `${p50Seconds.toFixed(2)} / ${p95Seconds.toFixed(2)} s`, share(silenceCuts), `${times.toFixed(2)}${Number.isNaN(low) ? '' : ` [${low.toFixed(2)} ${high.toFixed(2)}]`}`];
    return `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;
  });
  const heads = ['system', 'holds cut', 'mean dead air', 'p50 / p95', 'silence only at that dead air', 'ratio'];
  return `<h2>As a session runs it</h2><p>No operating point was chosen: the wait follows from the forecast and the persona’s patience.</p><div class="scroll"><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function table(name: string, index: number, systems: BenchResult['systems']): string {
  const rows = systems.map(({ judged, beside }) => {
    const { budget, swept, heldOut } = judged.at[index]!;
    const compared = beside?.[index];
    const waits = heldOut && percentiles(heldOut.decisions);
    const figure = (outcome: { cutRate: number; latency: number } | undefined): string =>
      outcome ? (budget.of === 'latency' ? `${(goalOf(budget, outcome) * 100).toFixed(1)} %` : `${goalOf(budget, outcome).toFixed(2)} s`) : '–';
    const cells = [judged.name, figure(swept?.outcome), ratio(compared?.swept), figure(heldOut?.outcome), ratio(compared?.heldOut), difference(compared?.heldOut), ratio(compared?.heldOutAtSameCost), waits ? `${waits.p50Seconds.toFixed(2)} / ${waits.p95Seconds.toFixed(2)} s` : '–'];
    return `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;
  });
  const heads = ['system', 'swept', 'ratio', 'held out', 'ratio', 'difference', 'at same cost', 'p50 / p95'];
  return `<h2>${escape(name[0]!.toUpperCase() + name.slice(1))}</h2><div class="scroll"><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
