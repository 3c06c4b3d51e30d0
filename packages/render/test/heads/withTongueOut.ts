import { editGlb } from './editGlb.ts';

/** Metres forward at the tip; how far back of the foremost point the tongue reaches. */
const out = 0.019;
const root = 0.03;

/** ICT-FaceKit's head has all of ARKit's shapes but one: the tip of its tongue is pushed out here. */
export function withTongueOut(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return editGlb(bytes, ({ json, read, add }) => {
    const mesh = json.meshes.find(({ name }) => name === 'gumsTongue')!;
    const [primitive] = mesh.primitives;
    const positions = read(primitive!.attributes['POSITION']!);
    const moves = new Float32Array(positions.length);
    let front = -Infinity;
    // The tongue is what lies about the middle; the gums about it stay.
    const isTongue = (i: number) => Math.abs(positions[i]!) < 0.012;
    for (let i = 0; i < positions.length; i += 3) if (isTongue(i)) front = Math.max(front, positions[i + 2]!);
    for (let i = 0; i < positions.length; i += 3) {
      if (!isTongue(i)) continue;
      const share = Math.max(0, 1 - (front - positions[i + 2]!) / root);
      moves.set([0, -0.003 * share, out * share], i);
    }
    primitive!.targets!.push({ POSITION: add(moves) });
    mesh.weights?.push(0);
    mesh.extras!.targetNames!.push('tongueOut');
  });
}
