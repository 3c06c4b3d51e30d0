import { seededRandom } from '../animator/random.ts';
import { css, mix, toned, type Rgb } from './colour.ts';
import type { FixedView } from './FaceView.ts';

/**
 * Paints the skin of a face at rest, looking straight ahead, well beyond the head's outline: base, the turn into
 * shadow, the light of the forehead, sockets, cheeks, years and freckles.
 */
export function paintSkin({ pen, soft, palette, look, ageing, styled, wide }: FixedView): void {
  const y = (i: number) => styled.rest[3 * i + 1]!;
  const dab = soft.dab.bind(soft);
  pen.fillStyle = toned(pen.createRadialGradient(-0.5, 0.35, 0.1, -0.2, 0.05, 2.7), palette.skinLight, mix(palette.skinLight, palette.skin, 0.5), palette.skin, mix(palette.skin, palette.skinShade, 0.65), mix(palette.skinShade, palette.skinDeep, 0.4));
  pen.fillRect(-3, -3, 6, 6);
  // The side planes: the right one away from the light.
  dab(1.3 * wide, -0.35, 0.62, 1.7, palette.skinDeep, 0.42);
  dab(1.08 * wide, 0.7, 0.5, 0.85, palette.skinShade, 0.55);
  dab(-1.36 * wide, -0.4, 0.36, 1.5, palette.skinShade, 0.6);
  dab(0.2, y(8) - 0.08, 1.0, 0.3, palette.skinDeep, 0.16);
  for (const side of [-1, 1]) {
    // The hollow between cheek and jaw.
    dab(side * 0.9 * wide, -1.02, 0.26, 0.5, palette.skinShade, 0.42 + 0.08 * side + 0.16 * ageing, side * -0.35);
    // Sockets: deepest towards the bridge, under the brow.
    dab(side * 0.26, 0.13, 0.18, 0.28, palette.skinShade, 0.55 + 0.05 * side, side * -0.4);
    dab(side * 0.54, 0.15, 0.39, 0.16, mix(palette.skinShade, palette.blush, 0.1), 0.84 + 0.08 * side, side * 0.08);
    dab(side * 0.52, -0.24, 0.33, 0.1, mix(palette.skinShade, palette.blush, 0.3), 0.24 + 0.42 * ageing, side * 0.1);
    // Blush runs from the apple of the cheek up to the temple, and has no edge.
    dab(side * 0.8, -0.5, 0.56, 0.22, palette.blush, 0.1 + 0.2 * (look.skin.blush ?? 0.5), side * 0.55);
    dab(side * 0.66, -0.56, 0.34, 0.24, palette.blush, 0.16 * (look.skin.blush ?? 0.5));
    dab(side * 0.66 - 0.05, -0.4, 0.27, 0.16, palette.skinLight, 0.47 - 0.13 * side, side * 0.4);
    // The edge of the brow bone, in the light.
    dab(side * 0.62 - 0.03, y(24) + 0.14, 0.34, 0.08, palette.skinLight, 0.3 - 0.1 * side, side * -0.1);
    if (ageing > 0.1) {
      dab(side * 0.8, -1.46, 0.3, 0.2, palette.skinShade, 0.28 * ageing, side * 0.5);
      dab(side * 0.5, -0.35, 0.24, 0.04, palette.skinDeep, 0.2 * ageing, side * 0.2);
    }
  }
  dab(-0.3, 0.86, 0.62, 0.36, palette.skinLight, 0.6);
  if (look.hair.style === 'receding' || look.hair.style === 'bald') dab(-0.34, 1.34, 0.42, 0.2, mix(palette.skinLight, [255, 252, 246], 0.5), 0.7, 0.3);
  else dab(0, 1.3, 1.0, 0.28, palette.skinShade, 0.34);
  freckle(pen, palette.skinDeep, palette.blush, look.skin.freckles ?? 0);
}

function freckle(pen: FixedView['pen'], deep: Rgb, warm: Rgb, amount: number): void {
  if (amount <= 0) return;
  const random = seededRandom(23);
  pen.fillStyle = css(mix(deep, warm, 0.45));
  for (let i = 0; i < 150 * amount; i += 1) {
    const side = random() < 0.5 ? -1 : 1;
    const out = random() ** 1.3;
    pen.globalAlpha = 0.12 + 0.3 * random();
    pen.beginPath();
    pen.arc(side * (0.06 + 0.9 * out), -0.3 - 0.42 * random() + 0.1 * out, 0.009 + 0.011 * random(), 0, 2 * Math.PI);
    pen.fill();
  }
  pen.globalAlpha = 1;
}
