import { seededRandom } from '../../animator/random.ts';
import { css, mix } from '../colour.ts';
import type { FaceView } from '../FaceView.ts';
import { fillCap } from './capHair.ts';

const hairline = [
  -1.13, -0.12, -0.45, -1.07, 0.2, -0.36, -1.04, 0.52, -0.2, -0.96, 0.86, -0.05, -0.78, 1.13, 0.06, -0.62, 1.27, 0.08, -0.32, 1.3, 0.18,
  0, 1.31, 0.2, 0.32, 1.3, 0.18, 0.62, 1.27, 0.08, 0.78, 1.13, 0.06, 0.96, 0.86, -0.05, 1.04, 0.52, -0.2, 1.07, 0.2, -0.36, 1.13, -0.12, -0.45,
];
const outside = [
  1.19, -0.12, -0.7, 1.225, 0.3, -0.72, 1.235, 0.75, -0.68, 1.17, 1.15, -0.6, 0.96, 1.48, -0.52, 0.6, 1.73, -0.46, 0, 1.83, -0.42,
  -0.6, 1.73, -0.46, -0.96, 1.48, -0.52, -1.17, 1.15, -0.6, -1.235, 0.75, -0.68, -1.225, 0.3, -0.72, -1.19, -0.12, -0.7,
];

const coils = Array.from({ length: 360 }, (_, i) => {
  const random = seededRandom(i + 50);
  const angle = Math.PI * (-0.08 + 1.16 * random());
  const out = Math.sqrt(random());
  return [Math.cos(angle) * (1.03 + 0.24 * out), 0.2 + Math.sin(angle) * (1.12 + 0.6 * out), 0.1 - 0.7 * out, random() * 6.3, i % 3] as const;
});

/** Hair cropped close, coiled: a thin cap that lets the skull show through, with grey in it. */
export function drawCroppedHair(view: FaceView): void {
  const { pen, palette, project, soft } = view;
  fillCap(view, hairline, outside, 1.3);
  for (const side of [-1, 1]) {
    const [sx, sy] = project(side * 1.1, 0.15, -0.4);
    soft.dab(sx, sy, 0.1, 0.4, palette.skinShade, 0.5);
  }
  for (const shade of [0, 1, 2]) {
    pen.fillStyle = css(shade === 0 ? palette.hairDeep : shade === 1 ? palette.hairLight : mix(palette.hairLight, [228, 224, 220], 0.5), 0.42);
    pen.beginPath();
    for (const [cx, cy, cz, turn, kind] of coils) {
      if (kind !== shade) continue;
      const [px, py] = project(cx, cy, cz);
      pen.rect(px, py, 0.018 + 0.004 * turn, 0.05 - 0.005 * turn);
    }
    pen.fill();
  }
  const [x, y] = project(-0.45, 1.5, 0);
  soft.dab(x, y, 0.6, 0.3, palette.hairLight, 0.3, 0.2);
}
