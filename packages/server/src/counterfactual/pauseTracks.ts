import type { ComparedWait } from '@parley/engine/trace';
import { axisSteps } from './axisSteps.ts';
import { clockTime, quoted, seconds } from './comparisonInWords.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { SweptFolder } from './sweepFolder.ts';

/** One pause under every value. */
interface Track {
  readonly wait: ComparedWait & { readonly trace: string };
  /** Silence after which each value decides, ms; undefined where it waits. */
  readonly cuts: readonly { readonly value: string | number; readonly afterMs: number | undefined }[];
}

const width = 720;
const left = 24;
const rowHeight = 52;
const most = 24;

/** The pauses that some values cut off and others do not, as tracks of silence; those that fewest values wait through first. */
export function pauseTracks(swept: SweptFolder): string {
  const tracks = tracksOf(swept);
  if (tracks.length === 0) return '<p>No value changes whether a pause is cut off.</p>';
  const shown = tracks.slice(0, most);
  const steps = axisSteps(Math.max(...shown.flatMap(({ wait, cuts }) => [wait.pauseMs!, ...cuts.map(({ afterMs = 0 }) => afterMs)])) / 1000);
  const x = (ms: number): number => left + (ms / 1000 / steps.at(-1)!) * (width - 2 * left);
  const height = shown.length * rowHeight + 40;
  const grid = steps.map((at) => `<line class="grid" x1="${x(at * 1000)}" x2="${x(at * 1000)}" y1="8" y2="${height - 28}"/><text x="${x(at * 1000)}" y="${height - 10}" text-anchor="middle">${at} s</text>`);
  const rows = shown.map((track, index) => rowOf(track, 8 + index * rowHeight, x));
  const more = tracks.length > most ? `<p>${tracks.length - most} more are not drawn.</p>` : '';
  return `<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="Pauses that some values cut off"><defs><pattern id="held" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="6" class="hatch"/></pattern></defs>${grid.join('')}${rows.join('')}</svg>${more}`;
}

function tracksOf({ values }: SweptFolder): Track[] {
  return values[0]!.waits
    .map((wait, index) => ({ wait, cuts: values.map(({ value, waits }) => ({ value, afterMs: waits[index]!.after.afterMs })) }))
    .filter(({ wait, cuts }) => wait.pauseMs !== undefined && cuts.some(({ afterMs }) => afterMs !== undefined) && cuts.some(({ afterMs }) => afterMs === undefined))
    .sort((a, b) => cutCount(b) - cutCount(a) || b.wait.pauseMs! - a.wait.pauseMs!);
}

const cutCount = ({ cuts }: Track): number => cuts.filter(({ afterMs }) => afterMs !== undefined).length;

function rowOf({ wait, cuts }: Track, top: number, x: (ms: number) => number): string {
  const { trace, at, pauseMs = 0, text } = wait;
  const bar = { y: top + 22, height: 14 };
  const marks = cuts.flatMap(({ value, afterMs }) =>
    afterMs === undefined
      ? []
      : [`<g tabindex="0"><title>${escapeHtml(`${value}: cut off after ${seconds(afterMs)} of ${seconds(pauseMs)}`)}</title><line class="cut" x1="${x(afterMs).toFixed(1)}" x2="${x(afterMs).toFixed(1)}" y1="${bar.y - 4}" y2="${bar.y + bar.height + 4}"/></g>`],
  );
  const names = cuts.flatMap(({ value, afterMs }) => (afterMs === undefined ? [] : [String(value)])).join(', ');
  const title = `${quoted(text) || 'no words'}  ${trace} ${clockTime(at)}, ${seconds(pauseMs)}; cut off by ${names}`;
  const went = Math.max(x(0) + 1, x(pauseMs));
  return `<text class="name" x="${left}" y="${top + 14}">${escapeHtml(title)}</text><rect class="silence" x="${x(0)}" y="${bar.y}" width="${(went - x(0)).toFixed(1)}" height="${bar.height}" rx="3" fill="url(#held)"/><rect class="voice" x="${went.toFixed(1)}" y="${bar.y}" width="10" height="${bar.height}" rx="3"/>${marks.join('')}`;
}
