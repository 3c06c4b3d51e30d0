import { fading, mix, toned, tune } from './colour.ts';
import type { FixedView } from './FaceView.ts';

/**
 * Paints lips laid flat: where they meet at y 0, the upper one's edge at 1 and the lower one's at -1, the corners at x -1
 * and 1. The red has no edge where it runs out, at the corners and beside the lower lip's middle; bare lips let the skin through.
 */
export function paintLips({ pen, soft, palette: { lip, skin, dark }, look }: FixedView): void {
  const red = look.lips.colour ?? 0.4;
  const upper = tune(lip, -3, 0.9, 0.9);
  const line = tune(lip, -4, 1, 0.5);
  pen.fillStyle = toned(pen.createLinearGradient(0, -1.2, 0, 1.2), mix(lip, line, 0.2), lip, lip, mix(lip, line, 0.22), mix(upper, line, 0.1), upper, mix(upper, skin, 0.3));
  pen.fillRect(-2, -2, 4, 4);
  const gleam = mix(lip, [255, 236, 226], 0.7 - 0.3 * dark);
  soft.dab(-0.12, -0.48, 0.5, 0.34, gleam, 0.4 + 0.5 * red);
  // What stays of it.
  pen.globalCompositeOperation = 'destination-in';
  pen.fillStyle = fading(pen.createRadialGradient(0, 0, 0.5, 0, 0, 1), skin, Math.min(1, 0.76 + 0.5 * red), [1, 0.92, 0.6, 0]);
  pen.scale(1, 2);
  pen.fillRect(-2, -2, 4, 4);
}
