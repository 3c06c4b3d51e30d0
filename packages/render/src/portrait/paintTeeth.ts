import { css, mix, toned, type Rgb } from './colour.ts';
import type { FixedView } from './FaceView.ts';

const dark: Rgb = [58, 20, 22];
const tooth: Rgb = [242, 235, 224];

/** Paints the inside of a mouth whose line is at 0, 0: a dark that deepens, and one arch of upper teeth that goes back into it. */
export function paintTeeth({ pen, soft }: FixedView): void {
  pen.fillStyle = css(dark);
  pen.fillRect(-1, -1, 2, 2);
  soft.dab(0, -0.1, 0.4, 0.14, [24, 6, 8], 0.8);
  const [side, turned] = [0.56, 0.12].map((share) => mix(tooth, [128, 56, 48], share)) as [Rgb, Rgb];
  pen.fillStyle = toned(pen.createLinearGradient(-0.45, 0, 0.45, 0), side, turned, tooth, turned, side);
  pen.beginPath();
  pen.moveTo(-0.5, 0.06);
  pen.bezierCurveTo(-0.24, -0.09, 0.24, -0.09, 0.5, 0.06);
  pen.lineTo(0.5, 0.4);
  pen.lineTo(-0.5, 0.4);
  pen.fill();
  // Divisions, hardly seen: front teeth about as wide as measured (8.5 mm, 6.5 mm, 7.5 mm seen askew).
  pen.fillStyle = 'rgba(110,62,48,.13)';
  for (let i = -3; i < 4; i += 1) pen.fillRect(0.115 * i - 0.003, -0.04, 0.006, 0.3);
  // The upper lip's shadow.
  soft.dab(0, 0.09, 0.5, 0.12, [84, 32, 24], 0.6);
}
