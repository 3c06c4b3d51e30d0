import { budgets } from './budgets.ts';
import type { Judged } from './judgeSystem.ts';

const width = 720;
const height = 380;
const frame = { left: 52, right: 16, top: 12, bottom: 40 };
/** What is drawn, seconds and share. */
const extent = { latency: 1.8, cutRate: 0.9 };

const x = (latency: number): number => frame.left + (latency / extent.latency) * (width - frame.left - frame.right);
const y = (cutRate: number): number => height - frame.bottom - (cutRate / extent.cutRate) * (height - frame.top - frame.bottom);

/** Mean dead air across, share of holds cut upwards: one line a system, the budgets dotted. */
export function curveChart(systems: readonly Judged[]): string {
  const latencies = [0, 0.3, 0.6, 0.9, 1.2, 1.5, 1.8];
  const rates = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  const grid = [
    ...latencies.map((at) => `<line class="grid" x1="${x(at)}" x2="${x(at)}" y1="${frame.top}" y2="${height - frame.bottom}"/><text x="${x(at)}" y="${height - frame.bottom + 18}" text-anchor="middle">${at.toFixed(1)} s</text>`),
    ...rates.map((at) => `<line class="grid" x1="${frame.left}" x2="${width - frame.right}" y1="${y(at)}" y2="${y(at)}"/><text x="${frame.left - 8}" y="${y(at) + 4}" text-anchor="end">${Math.round(at * 100)} %</text>`),
  ];
  const limits = budgets.map(({ of, limit }) =>
    of === 'latency'
      ? `<line class="budget" x1="${x(limit)}" x2="${x(limit)}" y1="${frame.top}" y2="${height - frame.bottom}"/>`
      : `<line class="budget" x1="${frame.left}" x2="${width - frame.right}" y1="${y(limit)}" y2="${y(limit)}"/>`,
  );
  const lines = systems.map(({ name, curve }, index) => {
    const shown = curve.filter(({ latency, cutRate }) => latency <= extent.latency && cutRate <= extent.cutRate);
    const path = shown.map(({ latency, cutRate }, at) => `${at === 0 ? 'M' : 'L'}${x(latency).toFixed(1)} ${y(cutRate).toFixed(1)}`).join('');
    return `<path class="curve c${index}" d="${path}"><title>${escape(name)}</title></path>`;
  });
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Share of holds cut against mean dead air, one curve a system">${[...grid, ...limits, ...lines].join('')}<text x="${(frame.left + width) / 2}" y="${height - 4}" text-anchor="middle">mean dead air</text></svg>
<ul class="legend">${systems.map(({ name, note }, index) => `<li><i class="c${index}"></i>${escape(name)} <small>${escape(note)}</small></li>`).join('')}</ul>`;
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
