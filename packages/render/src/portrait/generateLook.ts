import { between, pick, seededRandom, type Random } from '../animator/random.ts';
import { identityCount } from '../geometry/shapeIdentity.ts';
import { css, mix, parseColour } from './colour.ts';
import { roomNames, type AttireStyle, type BeardStyle, type Colour, type HairStyle, type HairTexture, type Look } from './Look.ts';
import { monkScale } from './palette.ts';

/** What a generated look must be; what is left out is drawn by chance. */
export interface LookConstraints {
  /** Years, from and to. @defaultValue [22, 72] */
  readonly age?: readonly [number, number];
  /** Tones of `monkScale`, first and last of 1 to 10. @defaultValue [1, 10] */
  readonly monk?: readonly [number, number];
  /** What faces, hair and clothes tend towards. @defaultValue any of the three */
  readonly presents?: 'feminine' | 'masculine' | 'neutral';
  readonly hair?: readonly HairStyle[];
  readonly beard?: readonly BeardStyle[];
  readonly attire?: readonly AttireStyle[];
  /** @defaultValue by chance, likelier with age */
  readonly glasses?: boolean;
}

type Presents = NonNullable<LookConstraints['presents']>;
type Weighted<Choice> = readonly (readonly [Choice, number])[];

const hairFor: Readonly<Record<Presents, Weighted<HairStyle>>> = {
  feminine: [['long', 5], ['bob', 4], ['curly', 3], ['bun', 3], ['pixie', 2], ['locs', 2], ['afro', 1.5], ['hijab', 1.5]],
  masculine: [['short', 5], ['side-part', 4], ['cropped', 4], ['receding', 2], ['bald', 1], ['afro', 1.5], ['locs', 1], ['turban', 1], ['long', 0.4]],
  neutral: [['short', 3], ['pixie', 3], ['side-part', 2], ['bob', 2], ['curly', 2], ['afro', 2], ['cropped', 2], ['locs', 1.5], ['bun', 1]],
};
const hairColours: Weighted<Colour> = [['#1e1a1a', 4], ['#2c2019', 4], ['#41301f', 3], ['#5c3b24', 3], ['#7d5530', 1.6], ['#a8743e', 1], ['#c99f63', 1], ['#a4562b', 0.6]];
const irises: Weighted<Colour> = [['#38241a', 4], ['#553620', 3], ['#6f5230', 1.6], ['#6d7a4a', 1], ['#5a8296', 1.4], ['#7c93a0', 0.8]];
const cloths: readonly Colour[] = ['#34435a', '#3d615c', '#8a4a56', '#4f8f98', '#6d7f63', '#b5662f', '#d8b25a', '#6d4f86', '#565049', '#93aac4', '#c9b9a2', '#3f4a66', '#7f4034', '#a9bdb0'];
const light: readonly Colour[] = ['#efe6da', '#eef1f4', '#d9e2ea', '#f2efe8'];
const rooms: readonly Look['room'][] = [
  { wall: '#bdb6a9', deep: '#655d54', light: '#f2e8d6' }, { wall: '#adb5b0', deep: '#565f5c', light: '#eaeee4' }, { wall: '#c9bdb2', deep: '#71635b', light: '#f8ecdc' },
  { wall: '#a9b4ba', deep: '#56636b', light: '#e9eff0' }, { wall: '#b4b9a9', deep: '#5d6453', light: '#eef0df' }, { wall: '#b9bcc6', deep: '#616674', light: '#eef0f6' },
];
const coveredHair: readonly HairStyle[] = ['hijab', 'turban'];

const oneOf = <Choice>(random: Random, choices: readonly Choice[]): Choice => choices[Math.floor(random() * choices.length)]!;
const normal = (random: Random) => Math.max(-1.8, Math.min(1.8, Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())));
const round = (value: number) => Math.round(value * 100) / 100;
const hexOf = (css: string): Colour => `#${css.match(/\d+/g)!.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
const blend = (a: Colour, b: Colour, share: number): Colour => hexOf(css(mix(parseColour(a), parseColour(b), share)));

/** How likely a style is at an age (years) and a place on the scale of skin tones (0 to 9), 1 as usual. */
function chance(style: HairStyle, age: number, at: number): number {
  if (style === 'receding' || style === 'bald') return Math.max(0, (age - 35) / 15);
  if (style === 'afro' || style === 'locs') return Math.max(0, (at - 3.5) / 3);
  return 1;
}

/**
 * A plausible new face: the same seed and constraints always give the same look. Traits hang together: age greys hair and
 * draws lines, dark skin goes with dark eyes and hair. `seed` is a 32-bit integer.
 */
export function generateLook(seed: number, constraints: LookConstraints = {}): Look {
  const random = seededRandom(seed);
  // What came later draws for itself, so that it changes nothing else of a look.
  const more = seededRandom(seed + 7919);
  const presents = constraints.presents ?? oneOf<Presents>(random, ['feminine', 'masculine', 'neutral']);
  const [young, old] = constraints.age ?? [22, 72];
  const age = Math.round(between(random, young, old));
  const [first, last] = constraints.monk ?? [1, 10];
  const at = between(random, first, last) - 1;
  const tone = blend(monkScale[Math.floor(at)]!, monkScale[Math.min(9, Math.floor(at) + 1)]!, at % 1);
  const pale = Math.max(0, 1 - at / 4);
  const grown = presents === 'masculine' ? 1 : presents === 'feminine' ? 0 : 0.5;
  const style = constraints.hair ? oneOf(random, constraints.hair) : pick(random, hairFor[presents].map(([each, weight]) => [each, weight * chance(each, age, at)] as const));
  const hidden = coveredHair.includes(style);
  const natural = pick(random, hairColours.map(([colour, weight], i) => [colour, i < 3 ? weight : weight * pale] as const));
  const grey = round(Math.max(0, Math.min(1, (age - 38 + 10 * normal(random)) / 34)));
  const texture: HairTexture = pick(random, at > 6 ? [['coily', 4], ['curly', 2], ['straight', 0.6]] as const : [['straight', 4], ['wavy', 3], ['curly', 1]] as const);
  const textured: readonly HairStyle[] = ['long', 'bob', 'side-part', 'cropped', 'pixie'];
  const beards: Weighted<BeardStyle> = [['none', 4], ['stubble', 2.5], ['short', 2], ['goatee', 1], ['full', style === 'turban' ? 6 : 1], ['moustache', 0.6]];
  const beard = constraints.beard ? oneOf(random, constraints.beard) : presents === 'masculine' ? pick(random, beards) : 'none';
  const beardColour = blend(natural, '#b4b0ac', grey * 0.9);
  const attire = constraints.attire ? oneOf(random, constraints.attire) : pick(random, [['crew-neck', 3], ['shirt', 2 + grown], ['blouse', 3 * (1 - grown)], ['zip-sweater', 2 * grown], ['blazer', 3], ['suit', 2 * grown], ['hoodie', age < 45 ? 1.6 : 0.3], ['turtleneck', 1.6]] as const);
  const glasses = constraints.glasses ?? random() < 0.18 + 0.3 * Math.max(0, (age - 40) / 35);
  const outer = oneOf(random, cloths);
  return {
    skin: { tone, undertone: round(between(random, -3, 3)), blush: round(between(random, 0.25, 0.7)), age, freckles: pale > 0.5 && random() < 0.3 ? round(between(random, 0.3, 0.9)) : 0 },
    face: {
      identity: Array.from({ length: identityCount }, () => round(normal(random))),
      width: round(2 * between(random, 0.97, 1.03) - 1),
      jaw: round(between(random, 0.95, 1) + 0.05 * grown),
      chin: round(between(random, 0.96, 1.04)),
      nose: round(between(random, 0.94, 1.06) + 0.015 * at),
      square: round(between(more, -0.6, 0.3) + 0.4 * grown),
      noseLength: round(between(more, 0.95, 1.07)),
      bridge: round(between(more, 0.65, 1.15) + 0.04 * at),
      noseTip: round(between(more, 0.8, 1.3)),
      neck: round(0.87 + 0.19 * grown * between(random, 0.8, 1.1)),
    },
    build: { shoulders: round(between(more, 0.9, 1.03) + 0.06 * grown), slope: round(between(more, -0.4, 0.7)), turn: round(between(more, -0.8, 0.8)) },
    eyes: { colour: pick(random, irises.map(([colour, weight], i) => [colour, i < 2 ? weight : weight * pale] as const)), size: round(between(random, 0.95, 1.06)), tilt: round(between(random, -1, 4)), fold: random() < 0.2 ? round(between(random, 0.4, 1)) : 0, lashes: round(0.12 + 0.5 * (1 - grown) + 0.15 * random()) },
    brows: { colour: blend(blend(natural, '#241a16', 0.25), '#b0a9a2', grey * 0.6), thickness: round(between(random, 0.8, 1) + 0.2 * grown) },
    lips: { colour: round(between(random, 0.15, 0.35) + 0.3 * (1 - grown)), fullness: round(between(random, 0.86, 1.12) + 0.02 * at), width: round(between(more, 0.94, 1.06)), bow: round(between(more, -0.3, 1)) },
    hair: { style, colour: hidden ? oneOf(random, cloths) : natural, grey: hidden ? 0 : grey, volume: round(between(random, 0.85, 1.25)), ...(textured.includes(style) ? { texture: style === 'cropped' ? (at > 5 ? 'coily' : 'straight') : texture === 'coily' ? 'curly' : texture } : {}) },
    ...(beard === 'none' ? {} : { beard: { style: beard, colour: beardColour } }),
    ...(glasses ? { glasses: { shape: oneOf(random, ['round', 'rectangular', 'browline'] as const), colour: oneOf(random, ['#2b2422', '#4a2f24', '#5a5f66', '#7a2f36', '#23344a'] as const) } } : {}),
    ...(random() < 0.45 * (1 - grown) ? { earrings: oneOf(random, ['#d9a441', '#d8d4cc'] as const) } : {}),
    attire: { style: attire, outer, inner: attire === 'suit' ? oneOf(random, cloths) : oneOf(random, light) },
    room: { ...oneOf(random, rooms), ...(more() < 0.75 ? { kind: oneOf(more, roomNames) } : {}) },
    pose: { yaw: round(between(more, -4.5, 4.5)), roll: round(between(more, -2.8, 2.8)), y: round(between(more, -0.06, 0.06)), z: round(between(more, -0.3, 0.3)) },
  };
}
