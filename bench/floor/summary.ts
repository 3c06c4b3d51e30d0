import { goalOf, type Budget } from './budgets.ts';
import type { Comparison } from './compareSystems.ts';
import type { AtBudget, Decision } from './judgeSystem.ts';
import type { BenchResult } from './runBench.ts';
import { quantile, type Interval } from './statistics.ts';

/** The figures of a run as plain data. */
export function summaryOf({ set, pauses, parting, systems, fixed, notes }: BenchResult, options: { readonly wordLag: number; readonly minHold: number; readonly from: number }) {
  return {
    bench: 'floor',
    set: { sha256: set.sha256, turns: set.turns.length, groups: parting.groups.length, holds: count(pauses, 'hold'), ends: count(pauses, 'end') },
    wordLagMs: options.wordLag * 1000,
    minHoldMs: options.minHold * 1000,
    fromMs: Number.isFinite(options.from) ? options.from * 1000 : null,
    systems: systems.map(({ judged, beside }) => ({
      name: judged.name,
      note: judged.note,
      budgets: judged.at.map((at, index) => ({
        budget: at.budget.name,
        swept: at.swept && { ...figures(at.swept.outcome), policy: at.swept.policy },
        heldOut: at.heldOut && { ...figures(at.heldOut.outcome), ...percentiles(at.heldOut.decisions) },
        besideSilenceOnly: beside && {
          swept: ratios(beside[index]!.swept),
          heldOut: ratios(beside[index]!.heldOut),
          heldOutAtSameCost: ratios(beside[index]!.heldOutAtSameCost),
        },
      })),
      curve: judged.curve.map(({ latency, cutRate }) => [round(latency), round(cutRate)]),
    })),
    fixed: fixed.map(({ name, outcome, cutInterval, decisions, silenceCuts, ratio: share, ratioInterval }) => ({
      name,
      ...figures(outcome),
      cutRate95: interval(cutInterval),
      ...percentiles(decisions),
      silenceOnlyCutRate: round(silenceCuts),
      ratio: round(share),
      ratio95: interval(ratioInterval),
    })),
    notes,
  };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
const figures = ({ cutRate, latency }: { cutRate: number; latency: number }) => ({ cutRate: round(cutRate), latencySeconds: round(latency) });
const interval = ({ low, high }: Interval) => (Number.isNaN(low) ? null : [round(low), round(high)]);
const count = (pauses: BenchResult['pauses'], kind: 'hold' | 'end'): number => pauses.filter((pause) => pause.kind === kind).length;

function ratios(comparison: Comparison | undefined) {
  return comparison && { ratio: round(comparison.ratio), ratio95: interval(comparison.ratioInterval), difference: round(comparison.difference), difference95: interval(comparison.differenceInterval) };
}

/** How long it takes at the ends. */
export function percentiles(decisions: readonly Decision[]): { readonly p50Seconds: number; readonly p95Seconds: number } {
  const waits = decisions.filter(({ pause }) => pause.kind === 'end').map(({ wait }) => wait);
  return { p50Seconds: round(quantile(waits, 0.5)), p95Seconds: round(quantile(waits, 0.95)) };
}

/** The figures of a run as a table for people. */
export function tableOf(result: BenchResult): string {
  const lines = result.systems[0]!.judged.at.flatMap(({ budget }, index) => [
    `\n${budget.name}${budget.of === 'latency' ? ' mean latency (share of holds cut)' : ' cut-offs (mean seconds)'}`,
    `  ${'system'.padEnd(26)}${'swept'.padEnd(8)}${'ratio'.padEnd(19)}${'held out'.padEnd(10)}${'at'.padEnd(8)}${'ratio'.padEnd(19)}${'difference'.padEnd(18)}${'at same cost'.padEnd(19)}p50 / p95`,
    ...result.systems.map(({ judged, beside }) => {
      const at = judged.at[index]!;
      const compared = beside?.[index];
      const waits = at.heldOut && percentiles(at.heldOut.decisions);
      return `  ${judged.name.padEnd(26)}${goal(budget, at.swept).padEnd(8)}${ratio(compared?.swept).padEnd(19)}${goal(budget, at.heldOut).padEnd(10)}${cost(at).padEnd(8)}${ratio(compared?.heldOut).padEnd(19)}${difference(compared?.heldOut).padEnd(18)}${ratio(compared?.heldOutAtSameCost).padEnd(19)}${waits ? `${waits.p50Seconds.toFixed(2)} / ${waits.p95Seconds.toFixed(2)} s` : '–'}`;
    }),
  ]);
  const fixed = result.fixed.map(({ name, outcome, cutInterval, decisions, silenceCuts, ratio: share, ratioInterval }) => {
    const { p50Seconds, p95Seconds } = percentiles(decisions);
    return `  ${name.padEnd(26)}${outcome.cutRate.toFixed(3)}${bracket(cutInterval)}  ${outcome.latency.toFixed(2)} s  ${p50Seconds.toFixed(2)} / ${p95Seconds.toFixed(2)} s  ${silenceCuts.toFixed(3)}  ${share.toFixed(2)}${bracket(ratioInterval)}`;
  });
  const heads = '\nas a session runs it: holds cut, mean dead air, p50 / p95, cut by silence only at that latency, ratio';
  return [...lines, ...(fixed.length > 0 ? [heads, ...fixed] : []), '', ...result.notes].join('\n');
}

const goal = (budget: Budget, at: AtBudget['swept'] | AtBudget['heldOut']): string => (at ? goalOf(budget, at.outcome).toFixed(3) : '–');
const cost = ({ budget, heldOut }: AtBudget): string => (heldOut ? (budget.of === 'latency' ? heldOut.outcome.latency : heldOut.outcome.cutRate).toFixed(3) : '–');
const bracket = ({ low, high }: Interval): string => (Number.isNaN(low) ? '' : ` [${low.toFixed(2)} ${high.toFixed(2)}]`);

export function ratio(comparison: Comparison | undefined): string {
  return comparison ? `${comparison.ratio.toFixed(2)}${bracket(comparison.ratioInterval)}` : '–';
}

export function difference(comparison: Comparison | undefined): string {
  return comparison ? bracket(comparison.differenceInterval).trim() || comparison.difference.toFixed(2) : '–';
}
