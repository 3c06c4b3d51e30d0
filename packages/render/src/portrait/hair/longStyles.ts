import type { HairStyle } from '../Look.ts';
import { type Grain, type Guide, type HairArt, type Sheet } from './Sheet.ts';
import type { HairWish } from './shortStyles.ts';

/** How a curtain of hair ends: where its inner, middle and outer strands do, `x, y` each, and how far it stands off, bulges and sways before. */
interface Fall {
  readonly tips: readonly number[];
  readonly off?: number;
  readonly bulge: number;
  readonly sway?: number;
  readonly loose: number;
  readonly tuft: number;
}

/** Strands that go on from the last three numbers of a guide: out, in again to the tip, swaying as waves do. */
function hang(guide: Guide, tipX: number, tipY: number, tipZ: number, bulge: number, sway: number): number[] {
  const out = [...guide];
  const [x, y, z] = guide.slice(-3) as [number, number, number];
  const steps = sway > 0 ? 7 : 4;
  for (let i = 1; i <= steps; i += 1) {
    const t = i / steps;
    out.push(x + (tipX - x) * t + bulge * Math.sin(Math.PI * t ** 0.8) + sway * Math.sin(9 * t) * Math.min(1, 2 * t), y + (tipY - y) * t, z + (tipZ - z) * t);
  }
  return out;
}

/** A curtain on each side of a parting at `part`; the side it falls towards covers more of the forehead. */
function curtains({ volume }: HairWish, part: number, grain: Grain, { tips, off = 0, bulge, sway = 0, loose, tuft }: Fall): Sheet[] {
  const top = 1.86 + 0.1 * volume + 0.6 * off;
  const v = 0.1 * (volume - 1) + off;
  const side = (sign: 1 | -1, cover: number, over: boolean): Sheet => {
    // The side beneath goes on under the other, so that neither skin nor a step shows in the parting.
    const p = part * sign - 0.03;
    const far = over ? p : p - 0.25;
    const guides = [
      hang([p, 1.19, 0.26, p + (0.7 - p) * 0.55, 1.08 - 0.08 * cover, 0.36, 0.86, 0.72 - 0.1 * cover, 0.16, 0.98, 0.1, 0], tips[0]!, tips[1]!, 0.08, bulge * 0.2, sway * 0.1),
      hang([(p + far) / 2, 1.5, 0.02, p + (1 - p) * 0.5, 1.5 + off / 2, 0.1, 1.06 + off / 2, 0.98, -0.04, 1.2 + off / 2, 0.16, -0.2], tips[2]!, tips[3]!, 0, bulge * 0.8, sway),
      hang([far, over ? top - 0.05 : top - 0.08, -0.34, p + (1 - p) * 0.6, top - (over ? 0.04 : 0.06) - 0.3 * off, -0.4, 1.25 + v, 1.2 + 0.5 * off, -0.56, 1.4 + v, 0.24, -0.7], tips[4]!, tips[5]!, -0.4, bulge, sway * 0.8),
    ];
    return { guides: guides.map((guide) => guide.map((value, i) => (i % 3 === 0 ? sign * value : value))), grain, tuft, loose, root: 0.004, locks: 6 };
  };
  return part < 0 ? [side(-1, 0, false), side(1, 1, true)] : [side(1, 0, false), side(-1, 1, true)];
}

/** In the shade behind the neck, where one tone and few points do. */
function curtainBehind(low: number, wide: number): Sheet {
  const y = (share: number) => 1.5 + (low - 1.5) * share;
  const guide = (x: number): Guide => [x * 0.8, 0.6, -1.1, x, y(0.62), -1.15, x * 0.94, low + 0.25 * x * x, -0.9];
  return { guides: [guide(-wide), guide(-wide * 0.4), guide(wide * 0.4), guide(wide)], grain: 'straight', tuft: 0.02, loose: 0.6 };
}

function bob(wish: HairWish): HairArt {
  return { behind: [curtainBehind(-1.42, 1.2)], front: curtains(wish, -0.36, wish.texture ?? 'straight', { tips: [0.66, -1.46, 0.84, -1.66, 1.06, -1.6], bulge: 0.3, loose: 0.7, tuft: 0.04 }), ears: false, cast: 0.9 };
}

function long(wish: HairWish): HairArt {
  const grain = wish.texture ?? 'straight';
  const straight = grain === 'straight';
  return {
    behind: [curtainBehind(-3, 1.53)],
    front: curtains(wish, straight ? -0.1 : 0.34, grain, { tips: straight ? [0.82, -2.46, 1.12, -3.42, 1.6, -2.96] : [0.84, -2.36, 1.2, -3.3, 1.74, -2.76], bulge: straight ? 0.1 : 0.16, sway: straight ? 0 : 0.07, loose: 1, tuft: 0.12 }),
    ears: false, cast: 0.9,
  };
}

/** Curls that stand about the head down to the shoulders. */
const curly = (wish: HairWish): HairArt => ({
  behind: [curtainBehind(-1.6, 1.4)],
  front: curtains(wish, 0.2, wish.texture ?? 'curly', { tips: [0.9, -1.2, 1.2, -1.6, 1.3, -1.36], off: 0.28, bulge: 0.2, loose: 0.7, tuft: 0.1 }),
  ears: false, cast: 1,
});

/** Braids from a parting down to the shoulders. */
const locs = (wish: HairWish): HairArt => ({
  behind: [curtainBehind(-2.5, 1.4)],
  front: curtains(wish, 0, 'ropes', { tips: [0.96, -2.1, 1.2, -2.6, 1.5, -2.3], bulge: 0.1, loose: 0.8, tuft: 0.14 }),
  ears: false, cast: 0.7,
});

export const longStyles = { bob, long, curly, locs } as const satisfies Partial<Record<HairStyle, (wish: HairWish) => HairArt>>;
