import { css, mix } from './colour.ts';
import type { FixedView } from './FaceView.ts';
import { ribbon } from './ribbon.ts';

/** Paints the nose of a face at rest by light alone: a shaded flank, a lit ridge and tip, wings, nostrils, a shadow beneath. */
export function paintNose({ pen, soft, palette, look: { face, beard }, styled }: FixedView): void {
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
  soft.dab(0.1 + 0.06 * bridge, 0.1, 0.14, 0.32, skinShade, 0.42 * high, 0.16);
  soft.dab(0.07 + 0.07 * bridge, base / 2 + 0.05, 0.08 + 0.03 * bridge, 0.46, skinShade, 0.5 * high, -0.1);
  soft.dab(0.16 * width, base + 0.16, 0.13, 0.2, skinShade, 0.66, -0.25);
  soft.dab(-0.08 - 0.07 * bridge, -0.02, 0.07, 0.34, skinShade, 0.36 * high, -0.1);
  // What it throws on the lip.
  soft.dab(0.05, base - 0.05, 0.3 * width, 0.1, skinDeep, 0.42);
  // The groove below it, and the lit edge of the upper lip.
  if (!beard) {
    soft.dab(0.01, (base + y(51)) / 2, 0.06, 0.12, skinShade, 0.45);
    soft.dab(-0.07, y(51) + 0.04, 0.14, 0.03, skinLight, 0.4);
  }
  // The ball of the tip, then the wings.
  soft.dab(0.02, base + 0.05, 0.2 * width, 0.09, skinDeep, 0.42 - 0.16 * up);
  soft.dab(-0.01, tipY, 0.14 * width * tip, 0.13 * tip, skin, 0.75);
  soft.dab(-0.03, tipY + 0.03, 0.1 * width * tip, 0.1 * tip, skinLight, 0.6);
  soft.dab(0, tipY - 0.02, 0.15 * width, 0.12, blush, 0.12 + 0.14 * (tip - 0.7));
  // One shadow from wing to wing, a shallow w about the septum: thin at its ends, and no edge of its own.
  const w = (way: number) => [-1, -0.94, -0.6, -0.2, 0, 0.2, 0.6, 0.94, 1].flatMap((out) => [out * (wing + 0.014), base + 0.05 * Math.abs(out) - 0.022 + 0.085 * out ** 18 + way * (1 - out ** 18)]);
  pen.fillStyle = css(skinDeep);
  for (const half of [0.026, 0.009]) {
    pen.globalAlpha = 0.26;
    pen.beginPath();
    ribbon(pen, w(half), w(-half), 1.3);
    pen.fill();
  }
  for (const side of [-1, 1]) {
    const wx = side * wing;
    // A wing: a small ball, in the light or out of it.
    soft.dab(wx - side * 0.03, base + 0.09, 0.08, 0.09, side < 0 ? skinLight : skin, side < 0 ? 0.13 : 0.31);
    soft.dab(wx + side * 0.05, base + 0.07, 0.06, 0.1, skinDeep, side < 0 ? 0.07 : 0.22);
    // A nostril.
    const nx = side * x(34) * 1.12;
    const wide = 0.4 + 0.6 * width;
    pen.globalAlpha = 0.62;
    pen.fillStyle = css(mix(skinDeep, [50, 18, 16], 0.4));
    pen.beginPath();
    pen.ellipse(nx, base + 0.012, 0.052 * wide, 0.016 + 0.014 * up, side * 0.24, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.globalAlpha = 1;
  // Light on the ridge, gone before the brow, and on the tip.
  soft.dab(-0.03, base / 2, 0.03 + 0.02 * bridge, 0.3, skinLight, 0.5 + 0.3 * high);
  soft.dab(-0.05, tipY + 0.06, 0.06 * tip, 0.05, mix([255, 250, 242], skinLight, 0.25 + 0.6 * dark), 0.5 - 0.1 * dark - 0.3 * Math.abs(tip - 1));
}
