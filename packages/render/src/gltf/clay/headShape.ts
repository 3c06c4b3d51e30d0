/** A curve through points, by height from the top down; smooth between them. */
function curve(points: readonly (readonly [height: number, value: number])[]): (height: number) => number {
  return (height) => {
    const after = points.findIndex(([each]) => each <= height);
    if (after <= 0) return points[after === 0 ? 0 : points.length - 1]![1];
    const [y0, v0] = points[after - 1]!;
    const [y1, v1] = points[after]!;
    const share = (y0 - height) / (y0 - y1);
    const slope = (i: number) => {
      const [before, behind] = [points[Math.max(0, i - 1)]!, points[Math.min(points.length - 1, i + 1)]!];
      return before[0] === behind[0] ? 0 : (behind[1] - before[1]) / (behind[0] - before[0]);
    };
    const [m0, m1] = [slope(after - 1) * (y1 - y0), slope(after) * (y1 - y0)];
    const s2 = share * share;
    const s3 = s2 * share;
    return v0 * (2 * s3 - 3 * s2 + 1) + m0 * (s3 - 2 * s2 + share) + v1 * (-2 * s3 + 3 * s2) + m1 * (s3 - s2);
  };
}

/** Half width of head and neck by height. Source of the face's outline: ICT-FaceKit's generic head. */
const halfWidth = curve([
  [1.78, 0.02], [1.72, 0.36], [1.6, 0.62], [1.4, 0.88], [1.16, 1.04], [0.84, 1.15], [0.53, 1.18], [0, 1.16], [-0.3, 1.13], [-0.57, 1.1], [-0.88, 1.05],
  [-1.15, 0.97], [-1.35, 0.87], [-1.55, 0.79], [-1.8, 0.76], [-2.2, 0.76], [-2.6, 0.84], [-3.2, 0.9],
]);
/** Where the face is in front, without the nose. */
const front = curve([
  [1.78, -0.85], [1.72, -0.45], [1.6, -0.16], [1.3, 0.14], [0.95, 0.3], [0.6, 0.36], [0.36, 0.39], [0.15, 0.33], [-0.15, 0.31], [-0.5, 0.37], [-0.75, 0.41],
  [-1.1, 0.4], [-1.4, 0.36], [-1.58, 0.29], [-1.7, 0.16], [-1.8, -0.04], [-1.92, -0.24], [-2.1, -0.34], [-2.5, -0.36], [-3.2, -0.3],
]);
const back = curve([
  [1.78, -0.95], [1.72, -1.35], [1.6, -1.62], [1.3, -1.98], [0.9, -2.24], [0.4, -2.34], [-0.1, -2.26], [-0.6, -2.02], [-1, -1.8], [-1.5, -1.66], [-2.2, -1.68], [-3.2, -1.9],
]);

const bell = (x: number, width: number) => Math.exp(-0.5 * (x / width) ** 2);
const ramp = (x: number, from: number, to: number) => {
  const share = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return share * share * (3 - 2 * share);
};

/** The ridge of the nose by height: nothing at the brows, the tip at -0.5, gone under it. */
const nose = curve([[0.2, 0], [0.02, 0.05], [-0.2, 0.15], [-0.4, 0.29], [-0.52, 0.33], [-0.62, 0.26], [-0.72, 0.08], [-0.78, 0]]);

/**
 * A point of the head's skin: `turn` goes around from the face's middle, -π to π, positive to the viewer's right.
 * Distances between the pupils, between the irises 0, 0, 0.
 */
export function skinAt(turn: number, height: number): [number, number, number] {
  const middle = -0.8;
  const wide = halfWidth(height);
  const facing = Math.cos(turn) >= 0;
  const depth = facing ? front(height) - middle : middle - back(height);
  // The front is flatter than an ellipse, the more so in the face.
  const power = facing ? 0.82 : 0.95;
  const bent = (value: number) => Math.sign(value) * Math.abs(value) ** power;
  // The chin is narrower than the neck behind it.
  const taper = facing ? 1 - 0.42 * ramp(-height, 0.95, 1.68) * ramp(-height, 2.5, 1.9) * Math.cos(turn) : 1;
  const x = wide * taper * bent(Math.sin(turn));
  let z = middle + depth * bent(Math.cos(turn));
  if (!facing) return [x, height, z];
  const side = Math.abs(x);
  z += nose(height) * bell(side, 0.095 + 0.035 * ramp(-height, 0.2, 0.6));
  // Wings of the nose, sockets, cheeks, the corners of the mouth, the chin.
  z += 0.14 * bell(side - 0.15, 0.06) * bell(height + 0.64, 0.075);
  z -= 0.3 * bell(side - 0.5, 0.24) * bell(height + 0.0, 0.17);
  z += 0.07 * bell(side - 0.62, 0.25) * bell(height + 0.5, 0.22);
  z += 0.05 * bell(side - 0.3, 0.3) * bell(height - 0.34, 0.1);
  z -= 0.05 * bell(side - 0.46, 0.09) * bell(height + 1.1, 0.1);
  z += 0.06 * bell(side, 0.3) * bell(height + 1.06, 0.2);
  z += 0.07 * bell(side, 0.16) * bell(height + 1.58, 0.1) - 0.03 * bell(side, 0.2) * bell(height + 1.37, 0.05);
  // Lips: fuller at the middle, thin at the corners.
  const lip = Math.max(0, 1 - (side / 0.42) ** 2);
  z += 0.075 * lip * (bell(height + 1.01, 0.05) + 1.1 * bell(height + 1.19, 0.06));
  z -= 0.035 * lip * bell(height + 1.09, 0.035);
  return [x, height, z];
}

/** How far above the hairline a point is, about in distances between the pupils; negative on bare skin. */
export function aboveHairline(turn: number, height: number): number {
  const around = Math.abs(turn) / Math.PI;
  // Across the forehead, down the temples before the ears, around them to the nape.
  const line = curve([[-1, -1.35], [-0.62, -1.2], [-0.5, -0.3], [-0.43, -0.12], [-0.38, 0.45], [-0.3, 0.98], [-0.2, 1.14], [-0.1, 1.2], [0, 1.2]].map(([at, value]) => [-at!, value!] as const));
  return height - line(around);
}
