import { css, mix, parseColour } from './colour.ts';
import { place, type FaceView } from './FaceView.ts';
import { closedCurve } from './pen.ts';

const shapes = {
  round: [0.14, 0.1, 0.3, 0.27, 0.55, 0.29, 0.8, 0.22, 0.89, 0.02, 0.82, -0.22, 0.56, -0.36, 0.3, -0.31, 0.16, -0.12],
  rectangular: [0.14, 0.14, 0.2, 0.22, 0.55, 0.24, 0.88, 0.22, 0.93, 0.13, 0.88, -0.2, 0.76, -0.29, 0.36, -0.29, 0.22, -0.2],
} as const;

/** Glasses: frames that sit on the nose in depth, a faint tint, a reflection that slides as the head turns. */
export function drawGlasses(view: FaceView): void {
  const { look, pen, project, palette, frame, soft } = view;
  if (!look.glasses) return;
  const colour = parseColour(look.glasses.colour);
  const shape = shapes[look.glasses.shape];
  const width = look.face.width ?? 1;
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  for (const side of [-1, 1]) {
    const rim: number[] = [];
    for (let i = 0; i < shape.length; i += 2) rim.push(...project(side * shape[i]! * width, shape[i + 1]!, 0.5 - 0.34 * shape[i]! ** 2));
    const lens = () => {
      pen.beginPath();
      closedCurve(pen, rim);
    };
    // What the frame throws on the cheek.
    pen.save();
    pen.translate(0.03, -0.045);
    lens();
    pen.strokeStyle = css(palette.skinDeep, 0.22);
    pen.lineWidth = 0.06;
    pen.stroke();
    pen.restore();
    lens();
    pen.fillStyle = css([255, 255, 255], 0.05);
    pen.fill();
    pen.save();
    pen.clip();
    const [x, y] = project(side * 0.52, 0, 0.45);
    soft.dab(x - 0.22 - frame.head.yaw * 0.02, y + 0.17 + frame.head.pitch * 0.02, 0.13, 0.34, [255, 255, 255], 0.24, -0.6);
    pen.restore();
    lens();
    pen.strokeStyle = css(colour);
    pen.lineWidth = 0.052;
    pen.stroke();
    pen.strokeStyle = css(mix(colour, [255, 240, 225], 0.4), 0.5);
    pen.lineWidth = 0.013;
    pen.stroke();
    // The temple goes back to the ear.
    const temple = place(project, [side * 0.91 * width, 0.12, 0.2, side * 1.14 * width, 0.1, -0.45]);
    pen.strokeStyle = css(mix(colour, [0, 0, 0], 0.2));
    pen.lineWidth = 0.045;
    pen.beginPath();
    pen.moveTo(temple[0]!, temple[1]!);
    pen.lineTo(temple[2]!, temple[3]!);
    pen.stroke();
  }
  const bridge = place(project, [-0.15, 0.08, 0.49, 0, 0.15, 0.54, 0.15, 0.08, 0.49]);
  pen.strokeStyle = css(colour);
  pen.lineWidth = 0.05;
  pen.beginPath();
  pen.moveTo(bridge[0]!, bridge[1]!);
  pen.quadraticCurveTo(bridge[2]!, bridge[3]!, bridge[4]!, bridge[5]!);
  pen.stroke();
}
