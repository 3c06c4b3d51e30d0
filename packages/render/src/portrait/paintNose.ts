import { css, mix } from './colour.ts';
import type { FixedView } from './FaceView.ts';

/** Paints the nose of a face at rest by light alone: a shaded flank, a lit ridge and tip, wings, nostrils, a shadow beneath. */
export function paintNose({ pen, soft, palette, look, styled }: FixedView): void {
  const x = (i: number) => styled.rest[3 * i]!;
  const y = (i: number) => styled.rest[3 * i + 1]!;
  const width = (x(35) / 0.196) * (0.4 + 0.6 * Math.min(1.1, look.face.nose ?? 1));
  const tipY = y(30) * 0.62 + y(33) * 0.38;
  const wing = x(35) + 0.012;
  const base = y(33);
  // The flank away from the light, in one soft plane from the brow to the wing, and a little on the other side.
  soft.dab(0.16, 0.1, 0.11, 0.3, palette.skinShade, 0.62, 0.16);
  soft.dab(0.13, -0.26, 0.1, 0.34, palette.skinShade, 0.6, -0.1);
  soft.dab(0.16 * width, base + 0.16, 0.13, 0.2, palette.skinShade, 0.66, -0.25);
  soft.dab(-0.15, -0.02, 0.07, 0.34, palette.skinShade, 0.36, -0.1);
  soft.dab(-wing - 0.03, base + 0.06, 0.08, 0.15, palette.skinShade, 0.5);
  soft.dab(wing + 0.05, base + 0.04, 0.11, 0.17, palette.skinDeep, 0.3);
  // What it throws on the lip.
  soft.dab(0.05, base - 0.05, 0.3 * width, 0.1, palette.skinDeep, 0.42);
  // The ball of the tip, then the wings.
  soft.dab(0.02, base + 0.045, 0.2 * width, 0.085, palette.skinDeep, 0.42);
  soft.dab(-0.005, tipY, 0.15 * width, 0.14, palette.skin, 0.75);
  soft.dab(-0.03, tipY + 0.03, 0.11 * width, 0.1, palette.skinLight, 0.6);
  soft.dab(0, tipY - 0.02, 0.15 * width, 0.12, palette.blush, 0.2);
  pen.lineCap = 'round';
  for (const side of [-1, 1]) {
    const wx = side * wing;
    const wy = base + 0.075;
    soft.dab(wx - side * 0.035, wy + 0.005, 0.075, 0.08, side < 0 ? palette.skinLight : palette.skin, 0.55);
    pen.strokeStyle = css(palette.skinDeep);
    for (const [lineWidth, alpha] of [[0.042, 0.16], [0.018, side < 0 ? 0.34 : 0.5]] as const) {
      pen.globalAlpha = alpha;
      pen.lineWidth = lineWidth;
      pen.beginPath();
      pen.moveTo(wx + side * 0.012, wy + 0.075);
      pen.bezierCurveTo(wx + side * 0.062, wy + 0.03, wx + side * 0.056, wy - 0.06, wx - side * 0.018, wy - 0.075);
      pen.stroke();
    }
    // A nostril: dark inside, soft below.
    pen.globalAlpha = 0.85;
    pen.fillStyle = css(mix(palette.skinDeep, [50, 18, 16], 0.4));
    const nx = side * x(34) * 1.12;
    pen.beginPath();
    pen.moveTo(nx - side * 0.05, base + 0.004);
    pen.bezierCurveTo(nx - side * 0.03, base + 0.045, nx + side * 0.045, base + 0.05, nx + side * 0.058 * width, base + 0.012);
    pen.bezierCurveTo(nx + side * 0.03, base - 0.006, nx - side * 0.02, base - 0.012, nx - side * 0.05, base + 0.004);
    pen.fill();
  }
  pen.globalAlpha = 1;
  // Light along the ridge and on the tip.
  soft.dab(-0.03, -0.1, 0.045, 0.4, palette.skinLight, 0.85);
  soft.dab(-0.04, -0.34, 0.05, 0.2, palette.skinLight, 0.6);
  soft.dab(-0.045, tipY + 0.055, 0.05, 0.04, [255, 250, 242], 0.6 - 0.15 * palette.dark);
}
