import { seededRandom } from '../animator/random.ts';
import { css, mix } from './colour.ts';
import { type FaceView } from './FaceView.ts';

/** Places of single hairs on the lower face: `x, y, z` and how much the jaw carries them. */
const hairs = scatter();

function scatter(): readonly (readonly [number, number, number, number])[] {
  const random = seededRandom(41);
  const found: [number, number, number, number][] = [];
  while (found.length < 420) {
    const x = (random() * 2 - 1) * 1.06;
    const y = -0.45 - random() * 1.32;
    const a = Math.abs(x);
    const rim = y > -1.25 ? 1.07 - (-y - 0.45) * 0.16 : 0.94 - (-y - 1.25) * 1.55;
    if (a > rim) continue;
    // The beard's upper edge falls from the sideburn to the mouth; the lip and a strip below it stay bare.
    const edge = a > 0.46 ? -0.42 - (1.06 - a) * 1.25 : -0.8;
    if (y > edge) continue;
    const mouth = (x / 0.46) ** 2 + ((y + 1.1) / 0.19) ** 2;
    if (mouth < 1 || (a < 0.07 && y > -0.96)) continue;
    const z = 0.5 - a * a * 0.95 - Math.max(0, -y - 1.35) * 0.4;
    found.push([x, y, z, y < -1.12 ? Math.min(1, (-y - 1.05) / 0.3) : 0]);
  }
  return found;
}

/** The soft tone under a beard, to be drawn within the head's outline. */
export function drawBeardTone(view: FaceView): void {
  const { look, palette, soft, project, weight } = view;
  const style = look.beard?.style ?? 'none';
  if (style === 'none') return;
  const short = style === 'short';
  const jaw = weight('jawOpen');
  const tone = mix(palette.beard, palette.skinDeep, short ? 0.15 : 0.42);
  const strength = short ? 0.62 : 0.26;
  const dab = (x: number, y: number, z: number, rx: number, ry: number, alpha: number, angle = 0) => {
    const [px, py] = project(x, y - (y < -1.15 ? 0.44 * jaw : 0), z);
    soft.dab(px, py, rx, ry, tone, alpha * strength, angle);
  };
  for (const side of [-1, 1]) {
    dab(side * 0.98, -0.72, -0.35, 0.2, 0.55, 1, side * 0.08);
    dab(side * 0.86, -1.12, -0.1, 0.3, 0.42, 1, side * -0.3);
    dab(side * 0.6, -1.4, 0.15, 0.36, 0.3, 1, side * 0.5);
    dab(side * 0.42, -1.2, 0.3, 0.17, 0.3, 0.85);
    dab(side * 0.2, -0.9, 0.45, 0.24, 0.12, 1, side * -0.3);
  }
  dab(0, -1.56, 0.34, 0.52, 0.28, 1.1);
  dab(0, -1.36, 0.42, 0.16, 0.1, 0.7);
}

/** The single hairs of stubble or a short beard. */
export function drawBeardHairs(view: FaceView): void {
  const { look, palette, pen, project, weight, frame } = view;
  const style = look.beard?.style ?? 'none';
  if (style === 'none') return;
  const short = style === 'short';
  const jaw = weight('jawOpen');
  const long = short ? 0.062 : 0.024;
  const thin = short ? 0.016 : 0.013;
  for (const [colour, alpha, odd] of [[palette.beard, short ? 0.8 : 0.5, 0], [mix(palette.beard, [200, 196, 192], 0.45), short ? 0.6 : 0.3, 1]] as const) {
    pen.fillStyle = css(colour, alpha);
    pen.beginPath();
    hairs.forEach(([x, y, z, carried], i) => {
      if ((i % 3 === 0 ? 1 : 0) !== odd) return;
      const [px, py] = project(x, y - carried * 0.44 * jaw, z);
      // Hairs on the cheek that turns away would stand beyond it.
      if (frame.head.yaw * x > 4 && z < 0.05) return;
      pen.rect(px, py - long, thin, long);
    });
    pen.fill();
  }
}

