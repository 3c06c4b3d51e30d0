import type * as Three from 'three';

/** Half widths, half depths and heights of a bust from the base of the neck down, in distances between the pupils. */
const rings: readonly (readonly [height: number, halfWidth: number, halfDepth: number, forward: number])[] = [
  [-2.16, 0.88, 0.86, -1.08],
  [-2.26, 1.02, 0.98, -1.1],
  [-2.38, 1.42, 1.08, -1.14],
  [-2.52, 1.95, 1.16, -1.18],
  [-2.7, 2.45, 1.22, -1.22],
  [-2.92, 2.86, 1.3, -1.25],
  [-3.24, 3.14, 1.38, -1.25],
  [-3.7, 3.34, 1.46, -1.22],
  [-5.4, 3.5, 1.56, -1.2],
];
const around = 64;

/** Shoulders in a plain jersey for a head that comes without any, or with a neck that ends in the air. */
export function makeBust(three: typeof Three, colour: string): Three.Mesh {
  const positions: number[] = [];
  const indices: number[] = [];
  rings.forEach(([height, halfWidth, halfDepth, forward], row) => {
    for (let column = 0; column <= around; column += 1) {
      const angle = (column / around) * Math.PI * 2;
      // Shoulders are squarer than an ellipse, and the collar dips in front.
      const square = (value: number) => Math.sign(value) * Math.abs(value) ** 0.86;
      const dip = row < 3 ? 0.22 * Math.cos(angle) : 0;
      positions.push(halfWidth * square(Math.sin(angle)), height - dip, forward + halfDepth * square(Math.cos(angle)));
      if (row === 0 || column === around) continue;
      const [a, b] = [(row - 1) * (around + 1) + column, row * (around + 1) + column];
      indices.push(a, b, a + 1, b, b + 1, a + 1);
    }
  });
  const geometry = new three.BufferGeometry();
  geometry.setAttribute('position', new three.Float32BufferAttribute(positions, 3));
  geometry.setIndex(indices);
  geometry.computeVertexNormals();
  const bust = new three.Mesh(geometry, new three.MeshStandardMaterial({ color: colour, roughness: 0.95, side: three.DoubleSide }));
  bust.receiveShadow = true;
  bust.castShadow = true;
  bust.frustumCulled = false;
  return bust;
}
