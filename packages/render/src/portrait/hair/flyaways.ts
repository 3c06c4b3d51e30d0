import { seededRandom } from '../../animator/random.ts';
import type { Outline } from './lock.ts';

/** Edges that lie nearer than this are no silhouette. */
const nearest = -0.3;

/**
 * Single hairs along the silhouette, one after the other: crescents, thinner than a pixel at both ends, each three points of
 * `x, y, z, looseness` between a root within the edge and its tip; many and short where hair is `tight`.
 */
export function flyaways(outlines: readonly Outline[], tight: boolean, seed: number): Outline {
  const random = seededRandom(seed);
  return outlines.flatMap((outline) => outline.flatMap((x, i) => {
    if (i % 4 > 0) return [];
    const [y, z, loose] = outline.slice(i + 1);
    const [nextX, nextY] = outline.slice((i + 4) % outline.length);
    const [dx, dy] = [nextX! - x, nextY! - y!];
    // None towards the face, and none on top: there they are taken for dust.
    if (z! > nearest || dy * x < 0 || x * x < 0.4) return [];
    return Array.from({ length: (tight ? 9 : 6) * Math.hypot(dx, dy) * random() + 0.5 }, () => {
      const at = random();
      // Downwards, as hair falls.
      const way = ((dy > 0 ? -1 : 1) * (tight ? 0.05 : 0.2) * (0.4 + random())) / Math.hypot(dx, dy);
      const off = 0.14 * random() ** 2;
      const hair = [[-0.6, -0.1], [0, 0.1], [0.5, off]];
      // Counter-clockwise, as the edge is, or it would cut a hole in it.
      return (way > 0 ? hair : hair.toReversed()).flatMap(([along, out]) => [x + (at + way * along!) * dx + 0.25 * out! * dy, y! + (at + way * along!) * dy - 0.25 * out! * dx, z!, loose!]);
    }).flat();
  }));
}
