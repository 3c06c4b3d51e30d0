import { css, mix } from './colour.ts';
import type { FaceView } from './FaceView.ts';
import { closedCurve, curveThrough } from './pen.ts';

/** Both ears, behind the face: the far one slides out of sight as the head turns. */
export function drawEars(view: FaceView): void {
  const { pen, soft, palette, project, frame, look, wide } = view;
  const folds: number[][] = [];
  for (const side of [-1, 1]) {
    const turned = (side * frame.head.yaw) / 16;
    const out = 0.21 * Math.max(0.12, 1 - Math.max(0, turned)) * (1 + 0.25 * Math.max(0, -turned));
    const x = (dx: number) => side * (1.1 * wide - 0.05 * Math.max(0, -turned) + dx * out);
    const at = (...pairs: readonly number[]) => pairs.flatMap((dx, i) => (i % 2 === 0 ? project(x(dx), pairs[i + 1]!, -0.78) : []));
    pen.fillStyle = css(mix(palette.skin, palette.skinShade, side < 0 ? 0.2 : 0.75));
    pen.beginPath();
    closedCurve(pen, at(0, 0.14, 0.5, 0.25, 1.04, 0.17, 1.2, -0.06, 1.02, -0.28, 0.84, -0.4, 0.68, -0.51, 0.4, -0.54, 0.1, -0.47, -0.4, -0.3));
    pen.fill();
    const [cx, cy] = at(0.45, -0.16);
    soft.dab(cx!, cy!, 0.13, 0.26, palette.skinDeep, 0.85);
    folds.push(at(0.2, 0.06, 0.6, 0.13, 0.9, 0.06, 0.96, -0.1, 0.74, -0.32));
    if (look.earrings) {
      const [ex, ey] = at(0.44, -0.48);
      pen.fillStyle = look.earrings;
      pen.beginPath();
      pen.arc(ex!, ey!, 0.045, 0, 2 * Math.PI);
      pen.fill();
    }
  }
  pen.lineCap = 'round';
  pen.strokeStyle = css(palette.skinDeep, 0.42);
  pen.lineWidth = 0.028;
  pen.beginPath();
  for (const line of folds) curveThrough(pen, line);
  pen.stroke();
}
