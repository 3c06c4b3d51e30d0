import { css, mix } from './colour.ts';
import { place, type FaceView } from './FaceView.ts';
import { closedCurve, curveThrough } from './pen.ts';

/** Both ears, behind the face: the far one slides out of sight as the head turns. */
export function drawEars(view: FaceView): void {
  const { pen, palette, project, frame, look } = view;
  const width = look.face.width ?? 1;
  for (const side of [-1, 1]) {
    const turned = (side * frame.head.yaw) / 16;
    const out = 0.2 * Math.max(0.12, 1 - Math.max(0, turned)) * (1 + 0.25 * Math.max(0, -turned));
    const x = (dx: number) => side * (1.11 * width + dx * out);
    const z = -0.78;
    const shape = place(project, [
      x(0), 0.12, z, x(0.6), 0.2, z, x(1.1), 0.06, z, x(1.08), -0.18, z, x(0.78), -0.4, z, x(0.5), -0.56, z, x(0.1), -0.58, z, x(-0.4), -0.4, z,
    ]);
    const [cx, cy] = project(x(0.5), -0.15, z);
    const tone = side < 0 ? palette.skin : mix(palette.skin, palette.skinShade, 0.75);
    const fill = pen.createRadialGradient(cx, cy, 0.02, cx, cy, 0.5);
    fill.addColorStop(0, css(mix(tone, palette.blush, 0.42)));
    fill.addColorStop(1, css(mix(tone, palette.skinShade, 0.3)));
    pen.fillStyle = fill;
    pen.beginPath();
    closedCurve(pen, shape);
    pen.fill();
    pen.lineCap = 'round';
    pen.strokeStyle = css(mix(palette.skinShade, palette.skinDeep, 0.55), 0.55);
    pen.lineWidth = 0.035;
    pen.beginPath();
    curveThrough(pen, place(project, [x(0.3), 0.06, z, x(0.74), 0.07, z, x(0.8), -0.12, z, x(0.5), -0.34, z]));
    pen.stroke();
  }
}
