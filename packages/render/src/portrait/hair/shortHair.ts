import { seededRandom } from '../../animator/random.ts';
import { css, mix } from '../colour.ts';
import type { FaceView } from '../FaceView.ts';
import { fillCap } from './capHair.ts';
import { fillLocks, type Lock } from './locks.ts';

/** From the viewer's left sideburn over the forehead to the right one: `x, y, z`. */
const hairline = [
  -1.12, -0.3, -0.5, -1.06, 0.08, -0.38, -1.05, 0.4, -0.24, -1.0, 0.7, -0.1, -0.88, 0.93, 0.04, -0.74, 1.09, 0.1, -0.42, 1.1, 0.24,
  -0.05, 1.14, 0.28, 0.32, 1.14, 0.24, 0.66, 1.12, 0.1, 0.88, 0.96, 0.02, 1.0, 0.7, -0.1, 1.05, 0.4, -0.24, 1.06, 0.08, -0.38, 1.12, -0.3, -0.5,
];
const outside = [
  1.19, -0.3, -0.72, 1.22, 0.1, -0.72, 1.25, 0.55, -0.68, 1.25, 1.0, -0.6, 1.15, 1.38, -0.5, 0.92, 1.7, -0.42, 0.52, 1.9, -0.36, 0.05, 1.96, -0.32,
  -0.42, 1.88, -0.32, -0.82, 1.68, -0.4, -1.1, 1.38, -0.5, -1.24, 1.0, -0.6, -1.25, 0.55, -0.68, -1.22, 0.1, -0.72, -1.19, -0.3, -0.72,
];

/** Locks combed up from the forehead and over to the viewer's right, thickest above the brow. */
const swept = sweep();

function sweep(): { readonly deep: Lock[]; readonly base: Lock[]; readonly light: Lock[]; readonly loose: Lock[] } {
  const random = seededRandom(7);
  const near = (spread: number) => (random() - 0.5) * spread;
  const all: Lock[] = [];
  for (const row of [0, 1, 2]) {
    for (let i = 0; i < 22; i += 1) {
      const x = -0.86 + (1.76 * i) / 21 + near(0.07);
      const y = 1.2 + row * 0.18 - 0.13 * x * x + near(0.06);
      const reach = 0.34 + 0.2 * random();
      all.push({
        root: [x * 0.94, y, 0.2 - row * 0.16],
        bend: [x + 0.04 + near(0.06), y + reach * 0.85, 0.1 - row * 0.2],
        tip: [x + 0.3 + near(0.12), y + reach * (1.15 - 0.3 * Math.abs(x)), -0.1 - row * 0.22],
        width: 0.1 + 0.06 * random(),
      });
    }
  }
  const loose = Array.from({ length: 9 }, (_, i): Lock => {
    const x = -0.6 + i * 0.16 + near(0.05);
    const y = 1.86 - 0.28 * (x - 0.05) ** 2;
    return { root: [x - 0.14, y - 0.1, -0.3], bend: [x, y + 0.03, -0.32], tip: [x + 0.2, y + 0.02 + 0.04 * random(), -0.34], width: 0.11 };
  });
  return {
    deep: all.filter((_, i) => i % 3 === 0),
    base: all.filter((_, i) => i % 3 === 1),
    light: all.filter((_, i) => i % 3 === 2),
    loose,
  };
}

/** Short hair combed up and over, close at the sides. */
export function drawShortHair(view: FaceView): void {
  const { palette, project, soft } = view;
  fillLocks(view, swept.loose, palette.hair, 1);
  fillCap(view, hairline, outside, 1);
  // Close-cut sides let skin and grey through.
  for (const side of [-1, 1]) {
    const [x, y] = project(side * 1.14, 0.25, -0.5);
    soft.dab(x, y, 0.1, 0.5, mix(palette.hairLight, palette.skinShade, 0.45), side < 0 ? 0.6 : 0.3);
  }
  drawSides(view);
  fillLocks(view, swept.deep, palette.hairDeep, 0.5);
  fillLocks(view, swept.base, palette.hair, 0.6);
  fillLocks(view, swept.light, palette.hairLight, 0.42);
  const [x, y] = project(-0.42, 1.62, 0);
  soft.dab(x, y, 0.62, 0.24, palette.hairLight, 0.38, 0.15);
  const [dx, dy] = project(0.98, 1.15, -0.3);
  soft.dab(dx, dy, 0.22, 0.55, palette.hairDeep, 0.4, 0.3);
}

const sideHairs = Array.from({ length: 90 }, (_, i) => {
  const random = seededRandom(i + 900);
  const side = i % 2 === 0 ? -1 : 1;
  const y = -0.28 + 1.35 * random();
  return [side * (1.13 + 0.08 * random()), y, -0.5 - 0.2 * random(), side] as const;
});

function drawSides({ pen, palette, project, frame }: FaceView): void {
  for (const odd of [0, 1]) {
    pen.fillStyle = css(odd ? palette.hairLight : palette.hairDeep, 0.42);
    pen.beginPath();
    sideHairs.forEach(([x, y, z, side], i) => {
      // On the side that turns away they would stand on the face.
      if (Math.floor(i / 2) % 2 !== odd || side * frame.head.yaw > 4) return;
      const [px, py] = project(x, y, z);
      pen.rect(px - side * 0.012, py - 0.07, 0.015, 0.07);
    });
    pen.fill();
  }
}
