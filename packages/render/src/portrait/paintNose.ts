import { css, mix } from './colour.ts';
import type { FixedView } from './FaceView.ts';

/** Paints the nose of a face at rest by light alone: a shaded flank, a lit ridge and tip, wings, nostrils, a shadow beneath. */
export function paintNose({ pen, soft, palette, look: { face }, styled }: FixedView): void {
  const x = (i: number) => styled.rest[3 * i]!;
  const y = (i: number) => styled.rest[3 * i + 1]!;
  const { skin, skinLight, skinShade, skinDeep, blush, dark } = palette;
  const width = (x(35) / 0.196) * (0.4 + 0.6 * Math.min(1.1, face.nose ?? 1));
  const bridge = face.bridge ?? 1;
  const tip = face.noseTip ?? 1;
  // A short nose turns up and shows its nostrils, a long one hangs over them.
  const up = Math.max(-0.8, Math.min(0.8, 12 * (1 - (face.noseLength ?? 1))));
  const tipY = y(30) * 0.62 + y(33) * 0.38 + 0.05 * up;
  const wing = x(35) + 0.012;
  const base = y(33);
  // A high bridge throws a deeper shade than a low one.
  const high = 1.5 - 0.5 * bridge;
  // The flank away from the light, in one soft plane from the brow to the wing, and a little on the other side.
  soft.dab(0.1 + 0.06 * bridge, 0.1, 0.13, 0.32, skinShade, 0.48 * high, 0.16);
  soft.dab(0.06 + 0.07 * bridge, base / 2 + 0.12, 0.07 + 0.03 * bridge, 0.34, skinShade, 0.6 * high, -0.1);
  soft.dab(0.16 * width, base + 0.16, 0.13, 0.2, skinShade, 0.66, -0.25);
  soft.dab(-0.08 - 0.07 * bridge, -0.02, 0.07, 0.34, skinShade, 0.36 * high, -0.1);
  soft.dab(-wing - 0.03, base + 0.06, 0.08, 0.15, skinShade, 0.5);
  soft.dab(wing + 0.05, base + 0.04, 0.11, 0.17, skinDeep, 0.3);
  // What it throws on the lip.
  soft.dab(0.05, base - 0.05, 0.3 * width, 0.1, skinDeep, 0.42);
  // The ball of the tip, then the wings.
  soft.dab(0.02, base + 0.045, 0.2 * width, 0.085, skinDeep, 0.42 - 0.16 * up);
  soft.dab(0.01, base - 0.01 + 0.05 * up, 0.11 * width * tip, 0.075, skin, 0.5 - 0.6 * up);
  soft.dab(-0.005, tipY, 0.14 * width * tip, 0.13 * tip, skin, 0.75);
  soft.dab(-0.03, tipY + 0.03, 0.1 * width * tip, 0.1 * tip, skinLight, 0.6);
  soft.dab(0, tipY - 0.02, 0.15 * width, 0.12, blush, 0.12 + 0.14 * (tip - 0.7));
  // A round tip is seen by the shade on both sides of it.
  for (const side of [-1, 1]) soft.dab(side * 0.15 * width * tip, tipY + 0.02, 0.05, 0.11, skinDeep, 0.7 * Math.max(0, tip - 0.95) + (side > 0 ? 0.12 : 0.04));
  pen.lineCap = 'round';
  for (const side of [-1, 1]) {
    const wx = side * wing;
    const wy = base + 0.07;
    const tall = 0.055 + 0.02 * width;
    soft.dab(wx - side * 0.035, wy + 0.005, 0.075, 0.08, side < 0 ? skinLight : skin, 0.55);
    pen.strokeStyle = css(skinDeep);
    for (const [lineWidth, alpha] of [[0.06, 0.18], [0.018, side < 0 ? 0.12 : 0.2]] as const) {
      pen.globalAlpha = alpha;
      pen.lineWidth = lineWidth;
      pen.beginPath();
      pen.moveTo(wx + side * 0.016, wy + tall * 0.8);
      pen.bezierCurveTo(wx + side * 0.055, wy + 0.03, wx + side * 0.05, wy - 0.06, wx - side * 0.014, wy - tall);
      pen.stroke();
    }
    // A nostril: dark inside, soft below.
    soft.dab(side * x(34) * 1.12, base + 0.015, 0.085, 0.05, skinDeep, 0.5);
    pen.globalAlpha = 0.66;
    pen.fillStyle = css(mix(skinDeep, [50, 18, 16], 0.4));
    const nx = side * x(34) * 1.12;
    const wide = 0.4 + 0.6 * width;
    pen.beginPath();
    const tallness = 0.034 + 0.024 * up;
    pen.moveTo(nx - side * 0.05 * wide, base + 0.002);
    pen.bezierCurveTo(nx - side * 0.04, base + tallness, nx + side * 0.04, base + tallness * 1.2 * wide, nx + side * 0.058 * wide, base + 0.012);
    pen.bezierCurveTo(nx + side * 0.03, base - 0.004 - 0.008 * up, nx - side * 0.02, base - 0.01, nx - side * 0.05 * wide, base + 0.002);
    pen.fill();
  }
  pen.globalAlpha = 1;
  // Light along the ridge and on the tip.
  soft.dab(-0.03, -0.1, 0.03 + 0.02 * bridge, 0.4, skinLight, 0.55 + 0.3 * high);
  soft.dab(-0.04, base / 2 + 0.04, 0.03 + 0.02 * bridge, 0.2, skinLight, 0.6);
  soft.dab(-0.045, tipY + 0.055, 0.06 * tip, 0.05, mix([255, 250, 242], skinLight, 0.25 + 0.6 * dark), 0.5 - 0.1 * dark - 0.3 * Math.abs(tip - 1));
}
