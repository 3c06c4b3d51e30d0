import { channels } from '../film/channels.ts';
import { frameRate, type FaceFilm } from '../film/FaceFilm.ts';

/** Height of a curve, px, and the room above and below it. */
export const curve = { height: 40, inset: 4 } as const;

/** A channel of the first `frames` of a film, which are there, as SVG path data: one point about every 1.5 px. */
export function curvePath(film: FaceFilm, channel: number, pxPerSecond: number, frames: number): string {
  const { low, high } = channels[channel]!;
  const every = Math.max(1, Math.round((1.5 * frameRate) / pxPerSecond));
  const parts: string[] = [];
  for (let frame = 0; frame < frames; frame += every) {
    const share = Math.min(1, Math.max(0, (film.value(frame, channel) - low) / (high - low)));
    const y = curve.inset + (1 - share) * (curve.height - 2 * curve.inset);
    parts.push(`${((frame / frameRate) * pxPerSecond).toFixed(1)} ${y.toFixed(1)}`);
  }
  return parts.length > 0 ? `M${parts.join('L')}` : '';
}
