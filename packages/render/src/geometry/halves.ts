/** For each landmark, its partner on the other half of the face: the sum of the two is the same along each feature. */
export const mirrored: readonly number[] = Array.from({ length: 68 }, (_, i) => {
  if (i > 26 && i < 31) return i;
  const lowerLid = i === 40 || i === 41 || i === 46 || i === 47;
  return (i < 17 ? 16 : i < 27 ? 43 : i < 36 ? 66 : lowerLid ? 87 : i < 48 ? 81 : i < 55 ? 102 : i < 60 ? 114 : i < 65 ? 124 : 132) - i;
});

/** The landmarks of the character's left half and the middle line: the higher of two partners, but along the lower lip, where numbers run the other way. */
const halfLandmarks: readonly number[] = mirrored.flatMap((partner, i) => ((i > 64 || (i > 54 && i < 60) ? partner >= i : partner <= i) ? [i] : []));

/** Adds a share of `half`, all `dx`, all `dy`, all `dz` of `halfLandmarks`, to 68 landmarks, the mirrored to the other half, in place. */
export function addHalf<Points extends Float32Array | number[]>(points: Points, half: readonly number[], weight: number): Points {
  halfLandmarks.forEach((landmark, i) => {
    const partner = mirrored[landmark]!;
    for (const axis of [0, 1, 2]) {
      const by = weight * half[halfLandmarks.length * axis + i]!;
      points[3 * landmark + axis]! += by;
      if (partner !== landmark) points[3 * partner + axis]! += axis === 0 ? -by : by;
    }
  });
  return points;
}
