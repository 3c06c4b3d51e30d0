import { css, mix, parseColour } from './colour.ts';
import type { FaceView } from './FaceView.ts';
import { closedCurve, curveThrough } from './pen.ts';

const shapes = {
  round: [0.14, 0.1, 0.3, 0.27, 0.55, 0.29, 0.8, 0.22, 0.89, 0.02, 0.82, -0.22, 0.56, -0.36, 0.3, -0.31, 0.16, -0.12],
  browline: [0.15, 0.08, 0.22, 0.17, 0.55, 0.2, 0.86, 0.19, 0.93, 0.08, 0.88, -0.14, 0.7, -0.29, 0.4, -0.3, 0.22, -0.16],
  rectangular: [0.14, 0.1, 0.2, 0.21, 0.34, 0.24, 0.76, 0.24, 0.9, 0.2, 0.92, 0.04, 0.87, -0.22, 0.72, -0.29, 0.37, -0.29, 0.23, -0.23, 0.17, -0.1],
} as const;

/** Glasses: frames that sit on the nose in depth, a faint tint, a reflection that slides as the head turns. */
export function drawGlasses(view: FaceView): void {
  const { look, pen, project, palette, frame, wide } = view;
  if (!look.glasses) return;
  const colour = parseColour(look.glasses.colour);
  const shape = shapes[look.glasses.shape];
  const width = 0.5 + 0.5 * wide;
  pen.lineJoin = pen.lineCap = 'round';
  const rims = [-1, 1].map((side) => {
    const rim: number[] = [];
    for (let i = 0; i < shape.length; i += 2) rim.push(...project(side * shape[i]! * width, shape[i + 1]!, 0.5 - 0.34 * shape[i]! ** 2));
    return rim;
  });
  const lenses = (dx: number, dy: number) => {
    pen.beginPath();
    for (const rim of rims) closedCurve(pen, rim.map((value, i) => value + (i % 2 === 0 ? dx : dy)));
  };
  // What the frame throws on the cheek.
  lenses(0.03, -0.04);
  pen.strokeStyle = css(palette.skinDeep, 0.22);
  pen.lineWidth = 0.06;
  pen.stroke();
  // A reflection that slides against the turn.
  pen.fillStyle = '#fff1';
  pen.beginPath();
  const slide = -0.08 * Math.tanh(frame.head.yaw / 10);
  for (const side of [-1, 1]) {
    const [x, y] = project(side * 0.52 + slide, 0, 0.45);
    pen.moveTo(x - 0.04, y + 0.16);
    pen.lineTo(x + 0.08, y + 0.16);
    pen.lineTo(x - 0.06, y - 0.2);
    pen.lineTo(x - 0.18, y - 0.2);
  }
  pen.fill();
  // Temples go back to the roots of the ears, behind the rims.
  pen.strokeStyle = css(mix(colour, [0, 0, 0], 0.2));
  pen.lineWidth = 0.04;
  pen.beginPath();
  for (const side of [-1, 1]) {
    // The one that turns away goes out of sight.
    const shown = Math.max(0, Math.min(1, 1.4 - (side * frame.head.yaw) / 10));
    pen.moveTo(...project(side * 0.91 * width, 0.12, 0.2));
    pen.lineTo(...project(side * (0.91 + 0.21 * shown) * wide, 0.12, 0.2 - 0.95 * shown));
  }
  pen.stroke();
  lenses(0, 0);
  pen.moveTo(...project(-0.15, 0.08, 0.49));
  pen.quadraticCurveTo(...project(0, 0.15, 0.54), ...project(0.15, 0.08, 0.49));
  pen.strokeStyle = css(colour);
  pen.lineWidth = look.glasses.shape === 'browline' ? 0.04 : 0.05;
  pen.stroke();
  if (look.glasses.shape === 'browline') {
    pen.lineWidth = 0.08;
    pen.beginPath();
    for (const rim of rims) curveThrough(pen, rim.slice(0, 10));
    pen.stroke();
  }
}
