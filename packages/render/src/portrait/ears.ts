import { css, mix } from './colour.ts';
import { place, type FaceView } from './FaceView.ts';
import { closedCurve, curveThrough } from './pen.ts';

/** Both ears, behind the face: the far one slides out of sight as the head turns. */
export function drawEars(view: FaceView): void {
  const { pen, soft, palette, project, frame, look, wide } = view;
  const folds: number[][] = [];
  for (const side of [-1, 1]) {
    const turned = (side * frame.head.yaw) / 16;
    const out = 0.21 * Math.max(0.12, 1 - Math.max(0, turned)) * (1 + 0.25 * Math.max(0, -turned));
    const x = (dx: number) => side * (1.1 * wide - 0.05 * Math.max(0, -turned) + dx * out);
    const z = -0.78;
    const shape = place(project, [
      x(0), 0.1, z, x(0.55), 0.2, z, x(1.08), 0.1, z, x(1.14), -0.12, z, x(0.86), -0.38, z, x(0.62), -0.55, z, x(0.2), -0.6, z, x(-0.4), -0.42, z,
    ]);
    pen.fillStyle = css(mix(mix(palette.skin, palette.blush, 0.3), palette.skinShade, side < 0 ? 0.3 : 0.85));
    pen.beginPath();
    closedCurve(pen, shape);
    pen.fill();
    const [cx, cy] = project(x(0.5), -0.14, z);
    soft.dab(cx, cy, 0.1, 0.2, palette.skinDeep, 0.34);
    folds.push(place(project, [x(0.25), 0.06, z, x(0.72), 0.09, z, x(0.86), -0.1, z, x(0.55), -0.34, z]));
    if (look.earrings) {
      const [ex, ey] = project(x(0.55), -0.58, z);
      pen.fillStyle = look.earrings;
      pen.beginPath();
      pen.arc(ex, ey, 0.045, 0, 2 * Math.PI);
      pen.fill();
    }
  }
  pen.lineCap = 'round';
  pen.strokeStyle = css(palette.skinDeep, 0.5);
  pen.lineWidth = 0.03;
  pen.beginPath();
  for (const line of folds) curveThrough(pen, line);
  pen.stroke();
}
