import { css, luminance, mix, parseColour, tune, type Rgb } from './colour.ts';
import type { Look } from './Look.ts';

/**
 * Ten skin tones from light to dark. Source: the Monk Skin Tone scale (Ellis Monk, 2022); the lightest are warmed and the darkest
 * lifted as a warm key light would, so that form can be seen at both ends.
 */
export const monkScale = ['#f8e0d0', '#f4d5bf', '#f0cba9', '#e6bb92', '#d2a178', '#b98560', '#946246', '#71472f', '#533426', '#41291f'] as const;

/** Every colour of a portrait, worked out once from its look. Light falls from the upper left. */
export interface Palette {
  readonly skin: Rgb;
  readonly skinLight: Rgb;
  readonly skinShade: Rgb;
  readonly skinDeep: Rgb;
  readonly blush: Rgb;
  readonly lip: Rgb;
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
  /** 0 for the lightest skin, about 0.8 for the darkest. */
  readonly dark: number;
  /** What is drawn with in every frame, as canvases take it. */
  readonly ink: {
    readonly brow: string;
    readonly lash: string;
    readonly crease: string;
    readonly lidShade: string;
    readonly corner: string;
    readonly lipLine: string;
  };
}

const grey: Rgb = [186, 184, 182];

export function paletteOf(look: Look): Palette {
  const skin = tune(parseColour(look.skin.tone), look.skin.undertone ?? 0, 1, 1);
  const dark = 1 - luminance(skin);
  const hair = mix(parseColour(look.hair.colour), grey, (look.hair.grey ?? 0) * 0.9);
  const red = look.lips.colour ?? 0.4;
  // Bare lips are only a little deeper and rosier than the skin about them.
  const lip = mix(tune(skin, -7, 0.66 + 0.34 * dark, 0.87 + 0.2 * dark), dark > 0.55 ? [158, 80, 78] : [192, 88, 88], 0.1 + 0.7 * red);
  const iris = parseColour(look.eyes.colour);
  const brow = parseColour(look.brows.colour);
  const bright = luminance(hair);
  const skinShade = tune(skin, -6, 0.64 + 0.42 * dark, 0.83 - 0.04 * dark);
  const skinDeep = tune(skin, -9, 0.46 + 0.6 * dark, 0.58);
  const blush = mix(tune(skin, -15, 1, 0.94), dark > 0.5 ? [166, 62, 48] : [226, 96, 84], 0.4);
  const lash = mix(tune(brow, 0, 0.9, 0.5), [30, 20, 18], 0.55);
  return {
    skin,
    skinLight: mix(tune(skin, 4, 1.02, 1.05 + 0.1 * dark), [255, 238, 214], 0.16 + 0.1 * dark),
    skinShade,
    skinDeep,
    blush,
    lip,
    hair,
    hairLight: mix(tune(hair, 5, 1, 1.3 + 0.25 * (1 - bright)), [255, 226, 196], 0.06 + 0.2 * (1 - bright)),
    hairDeep: tune(hair, -5, 1.05, 0.56),
    brow,
    beard: parseColour(look.beard?.colour ?? look.hair.colour),
    lash,
    iris,
    irisDeep: tune(iris, 0, 1.1, 0.46),
    irisLight: mix(tune(iris, 8, 1.15, 1.5), [255, 236, 200], 0.12),
    white: mix([246, 241, 235], skin, 0.05),
    dark,
    ink: {
      brow: css(brow),
      lash: css(lash),
      crease: css(mix(skinDeep, lash, 0.3)),
      lidShade: css(mix(lash, skinDeep, 0.5), 0.3),
      lipLine: css(tune(lip, -4, 1, 0.46)),
      corner: css(mix(blush, [224, 150, 140], 0.5), 0.85),
    },
  };
}
