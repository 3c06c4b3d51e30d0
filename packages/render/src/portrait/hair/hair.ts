import type { HairStyle, Look } from '../Look.ts';
import { ageingOf } from '../styleLandmarks.ts';
import { coveredStyles } from './coveredStyles.ts';
import { longStyles } from './longStyles.ts';
import type { HairArt } from './Sheet.ts';
import { shortStyles, type HairWish } from './shortStyles.ts';

const styles: Readonly<Record<HairStyle, (wish: HairWish) => HairArt>> = {
  ...shortStyles,
  ...longStyles,
  ...coveredStyles,
  bald: () => ({ behind: [], front: [], ears: true, cast: 0 }),
};

/** What a look's hair is made of. */
export function hairArt(look: Look): HairArt {
  const { style, texture, volume = 1 } = look.hair;
  return styles[style]({ texture, volume, back: Math.max(0, ageingOf(look) - 0.2) });
}
