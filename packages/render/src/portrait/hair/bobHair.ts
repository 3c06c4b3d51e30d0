import { seededRandom } from '../../animator/random.ts';
import { css, mix } from '../colour.ts';
import { place, type FaceView } from '../FaceView.ts';
import { curveThrough } from '../pen.ts';

const outside = [
  -1.24, -1.62, -0.6, -1.44, -1.0, -0.75, -1.46, -0.2, -0.8, -1.42, 0.6, -0.75, -1.24, 1.3, -0.6, -0.8, 1.8, -0.45, -0.1, 1.98, -0.35,
  0.62, 1.88, -0.45, 1.16, 1.42, -0.6, 1.42, 0.66, -0.75, 1.48, -0.2, -0.8, 1.46, -1.0, -0.75, 1.26, -1.64, -0.6,
];
/** The front edge: from the right tip up to the parting and down to the left tip. */
const edge = [
  0.92, -1.5, -0.1, 0.99, -0.95, -0.05, 1.02, -0.3, -0.05, 1.0, 0.3, 0, 0.8, 0.72, 0.14, 0.3, 1.06, 0.28, -0.36, 1.36, 0.2,
  -0.72, 0.98, 0.16, -0.94, 0.5, 0.04, -1.02, -0.1, -0.06, -1.0, -0.8, -0.06, -0.92, -1.5, -0.1,
];

const strands = Array.from({ length: 44 }, (_, i) => {
  const random = seededRandom(i + 300);
  const side = i % 2 === 0 ? -1 : 1;
  const out = random();
  const x = 1.08 + 0.34 * out;
  return {
    light: random(),
    points: [
      -0.34 + side * (0.02 + 0.06 * out), 1.4 + 0.5 * out, 0.16 - 0.5 * out,
      side * (0.72 + 0.34 * out) - 0.06, 1.14 + 0.34 * out, 0.05 - 0.5 * out,
      side * x, 0.3, -0.2 - 0.5 * out,
      side * (x + 0.02), -0.7, -0.25 - 0.5 * out,
      side * (x - 0.1 - 0.06 * out), -1.45 - 0.1 * random(), -0.3 - 0.3 * out,
    ],
  };
});

/** What lies behind the neck. */
export function drawBobBehind({ pen, palette, project }: FaceView): void {
  pen.fillStyle = css(palette.hairDeep);
  pen.beginPath();
  curveThrough(pen, place(project, [-1.34, -1.5, -1, -1.46, -0.4, -1.05, -1.3, 0.9, -1, 0, 1.8, -0.8, 1.3, 0.9, -1, 1.46, -0.4, -1.05, 1.34, -1.5, -1, 0.7, -1.8, -1.1, 0, -1.84, -1.1, -0.7, -1.8, -1.1, -1.34, -1.5, -1]));
  pen.fill();
}

/** Straight hair to the jaw with a side parting. */
export function drawBob({ pen, palette, project }: FaceView): void {
  const [x, y] = project(-0.7, 1.2, 0);
  const tone = pen.createRadialGradient(x, y, 0.1, x, y, 2.9);
  tone.addColorStop(0, css(mix(palette.hair, palette.hairLight, 0.6)));
  tone.addColorStop(0.3, css(palette.hair));
  tone.addColorStop(1, css(palette.hairDeep));
  pen.fillStyle = tone;
  pen.beginPath();
  curveThrough(pen, place(project, outside));
  curveThrough(pen, place(project, edge), false);
  pen.closePath();
  pen.fill();
  pen.lineCap = 'round';
  for (const [from, to, width, alpha] of [[0, 0.45, 0.035, 0.5], [0.45, 0.8, 0.03, 0.4], [0.8, 1, 0.016, 0.6]] as const) {
    pen.strokeStyle = css(from === 0 ? palette.hairDeep : palette.hairLight, alpha);
    pen.lineWidth = width;
    pen.beginPath();
    for (const { points, light } of strands) {
      if (light >= from && light < to) curveThrough(pen, place(project, points));
    }
    pen.stroke();
  }
}
