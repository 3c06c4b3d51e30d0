import { css } from './colour.ts';
import type { FaceView } from './FaceView.ts';

/** The nose, by light alone: a shaded flank, a lit ridge and tip, wings, nostrils, a shadow beneath. */
export function drawNose(view: FaceView): void {
  const { pen, soft, palette, flat, look, weight } = view;
  const x = (i: number) => flat[2 * i]!;
  const y = (i: number) => flat[2 * i + 1]!;
  const width = look.face.nose ?? 1;
  const flare = 1 + 0.25 * (weight('noseSneerLeft') + weight('noseSneerRight')) * 0.5;
  // The flank away from the light, from the brow to the wing.
  soft.dab(x(28) + 0.15, y(28) + 0.02, 0.13, 0.34, palette.skinShade, 0.6, 0.1);
  soft.dab(x(29) + 0.17, y(29) - 0.12, 0.14 * width, 0.3, palette.skinShade, 0.62, -0.16);
  soft.dab(x(28) - 0.16, y(28), 0.1, 0.3, palette.skinShade, 0.3, -0.08);
  // The shadow it throws on the lip.
  soft.dab(x(33) + 0.05, y(33) - 0.06, 0.33 * width, 0.11, palette.skinDeep, 0.4);
  // The tip and wings.
  const tipX = x(30) * 0.55 + x(33) * 0.45;
  const tipY = y(30) * 0.5 + y(33) * 0.5;
  for (const [i, lit] of [[31, true], [35, false]] as const) {
    const side = lit ? -1 : 1;
    const wingX = x(i) + side * 0.005;
    const wingY = y(i) + 0.08;
    soft.dab(wingX + side * 0.015, wingY - 0.01, 0.13 * flare, 0.15, palette.skinShade, lit ? 0.42 : 0.7);
    soft.dab(wingX - side * 0.03, wingY + 0.015, 0.08, 0.085, lit ? palette.skinLight : palette.skin, 0.55);
    pen.strokeStyle = css(palette.skinDeep, lit ? 0.3 : 0.42);
    pen.lineWidth = 0.026;
    pen.lineCap = 'round';
    pen.beginPath();
    pen.moveTo(wingX + side * 0.035, wingY + 0.085);
    pen.bezierCurveTo(wingX + side * 0.085 * flare, wingY + 0.04, wingX + side * 0.075 * flare, wingY - 0.07, wingX - side * 0.01, wingY - 0.085);
    pen.stroke();
  }
  soft.dab(tipX + 0.03, tipY - 0.07, 0.17 * width, 0.1, palette.skinShade, 0.5);
  soft.dab(tipX - 0.02, tipY + 0.03, 0.17 * width, 0.15, palette.skinLight, 0.5);
  // Nostrils.
  pen.fillStyle = css(palette.skinDeep);
  for (const [i, side] of [[32, -1], [34, 1]] as const) {
    pen.globalAlpha = 0.72;
    pen.beginPath();
    pen.ellipse(x(i) + side * 0.018, y(i) - 0.012, 0.052 * width * flare, 0.024 * flare, side * -0.38, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.globalAlpha = 1;
  // Light along the ridge and on the tip.
  soft.dab(x(28) - 0.025, y(28) - 0.02, 0.055, 0.36, palette.skinLight, 0.75);
  soft.dab(tipX - 0.055, tipY + 0.07, 0.06, 0.045, [255, 248, 238], 0.42);
}
