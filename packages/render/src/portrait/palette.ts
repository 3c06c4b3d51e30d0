import { luminance, mix, parseColour, tune, type Rgb } from './colour.ts';
import type { Look } from './Look.ts';

/** Every colour of a portrait, worked out once from its look. Light falls from the upper left. */
export interface Palette {
  readonly skin: Rgb;
  readonly skinLight: Rgb;
  readonly skinShade: Rgb;
  readonly skinDeep: Rgb;
  readonly blush: Rgb;
  readonly lipUpper: Rgb;
  readonly lipLower: Rgb;
  readonly lipLine: Rgb;
  readonly hair: Rgb;
  readonly hairLight: Rgb;
  readonly hairDeep: Rgb;
  readonly brow: Rgb;
  readonly beard: Rgb;
  readonly lash: Rgb;
  readonly iris: Rgb;
  readonly irisDeep: Rgb;
  readonly irisLight: Rgb;
  readonly white: Rgb;
}

const grey: Rgb = [168, 166, 164];

export function paletteOf(look: Look): Palette {
  const skin = parseColour(look.skin.tone);
  const dark = 1 - luminance(skin);
  const hair = mix(parseColour(look.hair.colour), grey, (look.hair.grey ?? 0) * 0.75);
  const lip = mix(tune(skin, -7, 0.7 + 0.25 * dark, 0.84), dark > 0.55 ? [128, 62, 62] : [178, 82, 82], 0.12 + 0.55 * (look.lips.colour ?? 0.4));
  const iris = parseColour(look.eyes.colour);
  const brow = parseColour(look.brows.colour);
  return {
    skin,
    skinLight: mix(tune(skin, 3, 1.0, 1.06), [255, 240, 220], 0.1 + 0.08 * dark),
    skinShade: tune(skin, -6, 0.66 + 0.3 * dark, 0.82),
    skinDeep: tune(skin, -9, 0.5 + 0.42 * dark, 0.56),
    blush: mix(tune(skin, -14, 0.95, 0.92), [200, 88, 80], 0.34),
    lipUpper: tune(lip, -2, 1, 0.88),
    lipLower: lip,
    lipLine: tune(lip, -4, 1, 0.46),
    hair,
    hairLight: mix(tune(hair, 4, 0.9, 1.35), [222, 206, 190], 0.12),
    hairDeep: tune(hair, -4, 1, 0.6),
    brow,
    beard: parseColour(look.beard?.colour ?? look.hair.colour),
    lash: mix(tune(brow, 0, 0.9, 0.5), [30, 20, 18], 0.5),
    iris,
    irisDeep: tune(iris, 0, 1.05, 0.5),
    irisLight: tune(iris, 6, 1.1, 1.4),
    white: [243, 238, 231],
  };
}

