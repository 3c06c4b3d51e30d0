import type { WaitSummary } from '@parley/engine/trace';
import { escapeHtml } from './escapeHtml.ts';
import { axisSteps } from './axisSteps.ts';
import type { SweptFolder } from './sweepFolder.ts';

const width = 720;
const height = 360;
const frame = { left: 56, right: 24, top: 20, bottom: 48 };

/** Mean wait at the end of turns across, share of pauses cut off upwards: a point for each value, in their order. */
export function sweepChart({ setting, values }: SweptFolder): string {
  const recorded = values[0]!.before;
  const places = [...values.map(({ after }) => after), recorded].map(placeOf);
  const across = axisSteps(Math.max(...places.map(({ wait }) => wait)));
  const upwards = axisSteps(Math.max(...places.map(({ share }) => share), 0.1));
  const x = (wait: number): number => frame.left + (wait / across.at(-1)!) * (width - frame.left - frame.right);
  const y = (share: number): number => height - frame.bottom - (share / upwards.at(-1)!) * (height - frame.top - frame.bottom);
  const grid = [
    ...across.map((at) => `<line class="grid" x1="${x(at)}" x2="${x(at)}" y1="${frame.top}" y2="${height - frame.bottom}"/><text x="${x(at)}" y="${height - frame.bottom + 18}" text-anchor="middle">${at}</text>`),
    ...upwards.map((at) => `<line class="grid" x1="${frame.left}" x2="${width - frame.right}" y1="${y(at)}" y2="${y(at)}"/><text x="${frame.left - 8}" y="${y(at) + 4}" text-anchor="end">${Math.round(at * 100)} %</text>`),
  ];
  const path = values.map(({ after }, index) => `${index === 0 ? 'M' : 'L'}${point(after)}`).join('');
  const labels = new Labels();
  const dots = values.map(({ value, after }) => {
    const [at, up] = [x(placeOf(after).wait), y(placeOf(after).share)];
    return `<g tabindex="0"><title>${escapeHtml(sentenceOf(`${setting} ${value}`, after))}</title><circle class="dot" cx="${fixed(at)}" cy="${fixed(up)}" r="5"/>${labels.at(at, up, String(value))}</g>`;
  });
  const ring = `<g tabindex="0"><title>${escapeHtml(sentenceOf('As recorded', recorded))}</title><circle class="ring" cx="${fixed(x(placeOf(recorded).wait))}" cy="${fixed(y(placeOf(recorded).share))}" r="9"/></g>`;
  return `<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="Share of pauses cut off against the mean wait at the end of turns, a point for each value of ${escapeHtml(setting)}">${grid.join('')}<path class="line" d="${path}"/>${ring}${dots.join('')}<text x="${(frame.left + width - frame.right) / 2}" y="${height - 8}" text-anchor="middle">mean wait at the end of turns, ms</text></svg>`;

  function point(summary: WaitSummary): string {
    const { wait, share } = placeOf(summary);
    return `${fixed(x(wait))} ${fixed(y(share))}`;
  }
}

/** Writes names beside points where there is room; a point without a name still says it when asked. */
class Labels {
  readonly #taken: { readonly from: number; readonly to: number; readonly y: number }[] = [];

  at(x: number, y: number, text: string): string {
    const length = text.length * 8;
    // At the right edge a name stands centred above or below its point, clear of the line that comes from the left.
    const isAtEdge = x + length + 10 > width;
    const start = isAtEdge ? Math.min(width - length, x - length / 2) : x + 10;
    const box = (isAtEdge ? [y - 14, y + 24] : [y - 8, y + 18]).map((line) => ({ from: start, to: start + length, y: line })).find((place) => !this.#taken.some((other) => place.from < other.to && other.from < place.to && Math.abs(place.y - other.y) < 14));
    if (!box || box.y > height - frame.bottom + 4) return '';
    this.#taken.push(box);
    return `<text class="name" x="${fixed(box.from)}" y="${fixed(box.y)}">${escapeHtml(text)}</text>`;
  }
}

function placeOf({ waitMean = 0, cutOffs, pauses }: WaitSummary): { wait: number; share: number } {
  return { wait: waitMean, share: pauses === 0 ? 0 : cutOffs / pauses };
}

function sentenceOf(name: string, { cutOffs, pauses, waitMean = 0, ends }: WaitSummary): string {
  return `${name}: ${cutOffs} of ${pauses} pauses cut off, ${waitMean} ms in the mean at ${ends} ends of turns.`;
}

const fixed = (value: number): string => value.toFixed(1);
