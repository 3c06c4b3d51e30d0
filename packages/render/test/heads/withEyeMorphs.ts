import type { CoefficientName } from '../../src/coefficients/coefficientNames.ts';
import { editGlb } from './editGlb.ts';

const rad = Math.PI / 180;
/** Where a full look turns an eye, degrees: to the viewer's right, and up. */
const looks: Readonly<Record<'Left' | 'Right', readonly (readonly [CoefficientName, aside: number, up: number])[]>> = {
  Left: [['eyeLookOutLeft', 30, 0], ['eyeLookInLeft', -30, 0], ['eyeLookUpLeft', 0, 25], ['eyeLookDownLeft', 0, -25]],
  Right: [['eyeLookInRight', 30, 0], ['eyeLookOutRight', -30, 0], ['eyeLookUpRight', 0, 25], ['eyeLookDownRight', 0, -25]],
};

/** A head whose eyes are nodes of their own, as one whose eyes only morph targets turn, as many an exporter writes it. */
export function withEyeMorphs(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return editGlb(bytes, ({ json, read, add }) => {
    for (const side of ['Left', 'Right'] as const) {
      const eye = json.nodes.find(({ name }) => name === `eye${side}`)!;
      eye.name = `orb ${side.length}`;
      for (const child of eye.children!) {
        const mesh = json.meshes[json.nodes[child]!.mesh!]!;
        const [primitive] = mesh.primitives;
        const positions = read(primitive!.attributes['POSITION']!);
        primitive!.targets = looks[side].map(([, aside, up]) => ({ POSITION: add(turned(positions, aside * rad, up * rad)) }));
        mesh.weights = looks[side].map(() => 0);
        mesh.extras = { targetNames: looks[side].map(([name]) => name) };
      }
    }
  });
}

/** How far each place about the eye's middle moves. */
function turned(positions: Float32Array, aside: number, up: number): Float32Array {
  const moves = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    const deep = z * Math.cos(up) - y * Math.sin(up);
    moves.set([x * (Math.cos(aside) - 1) + deep * Math.sin(aside), y * (Math.cos(up) - 1) + z * Math.sin(up), deep * Math.cos(aside) - x * Math.sin(aside) - z], i);
  }
  return moves;
}
