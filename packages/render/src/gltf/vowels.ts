import { coefficientIndex as at, type CoefficientName } from '../coefficients/coefficientNames.ts';

/** VRM's five mouth shapes, 0 to 1. */
export type Vowels = Record<'aa' | 'ih' | 'ou' | 'ee' | 'oh', number>;

/** The coefficients that show in a mouth which has only the five vowels. */
export const shownByVowels: readonly CoefficientName[] = [
  'jawOpen', 'mouthClose', 'mouthFunnel', 'mouthPucker',
  'mouthStretchLeft', 'mouthStretchRight', 'mouthLowerDownLeft', 'mouthLowerDownRight', 'mouthUpperUpLeft', 'mouthUpperUpRight',
];

/** The jaw of an open "aa", as `visemeShapes` has it: there a vowel counts as whole. */
const wholeJaw = 0.42;
/** How open each vowel leaves the mouth, as a share of "aa"; from the jaws and lips of `visemeShapes`. */
const opening = { oh: 0.5, ou: 0.15, ee: 0.55, ih: 0.25 } as const;
/** At this weight of press or roll the lips are shut. */
const shutAt = 0.3;

const between = (x: number, low: number, high: number) => Math.min(1, Math.max(0, (x - low) / (high - low)));

/**
 * The five vowels that come nearest to a mouth of 52 coefficients: how far it is open, how round and how wide.
 * Round is shared between "oh" and "ou", wide between "ee" and "ih", by the opening; what opening they leave is "aa".
 * Shut lips (p b m) are no vowel at all.
 */
export function vowelsOf(weights: Float32Array): Vowels {
  const w = (name: CoefficientName) => weights[at[name]]!;
  const jaw = Math.max(0, w('jawOpen') - w('mouthClose')) / wholeJaw;
  const parted = 0.2 * (w('mouthLowerDownLeft') + w('mouthLowerDownRight')) + 0.1 * (w('mouthUpperUpLeft') + w('mouthUpperUpRight'));
  const open = Math.min(1, jaw + parted);
  const round = Math.min(1, (w('mouthPucker') + w('mouthFunnel')) / 0.85);
  const wide = Math.min(1 - round, (w('mouthStretchLeft') + w('mouthStretchRight')) / 0.8);
  const pressed = Math.max(w('mouthPressLeft'), w('mouthPressRight'), (w('mouthRollLower') + w('mouthRollUpper')) / 2);
  const parting = 1 - Math.min(1, pressed / shutAt) * (1 - between(open, 0.1, 0.5));

  const oh = round * between(open, opening.ou, opening.oh);
  const ou = round - oh;
  const ee = wide * between(open, opening.ih, opening.ee);
  const ih = wide - ee;
  const aa = Math.max(0, open - oh * opening.oh - ou * opening.ou - ee * opening.ee - ih * opening.ih);
  return { aa: aa * parting, ih: ih * parting, ou: ou * parting, ee: ee * parting, oh: oh * parting };
}
