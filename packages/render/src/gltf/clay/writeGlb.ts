import { normalsOf, type Solid } from './Solid.ts';

/** A node of the file: solids about a place of their own. */
export interface GlbNode {
  readonly name: string;
  readonly at: readonly [number, number, number];
  readonly solids: readonly Solid[];
}

/** Metres between the pupils of a generic head. */
const metres = 0.0639;

/** Writes nodes with their solids as a glTF 2.0 binary, in metres, morph targets named by their coefficients. */
export function writeGlb(nodes: readonly GlbNode[]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const bufferViews: object[] = [];
  const accessors: object[] = [];
  let length = 0;
  const store = (data: Float32Array | Uint32Array, type: 'VEC3' | 'SCALAR', bounds: boolean): number => {
    const size = type === 'VEC3' ? 3 : 1;
    bufferViews.push({ buffer: 0, byteOffset: length, byteLength: data.byteLength });
    chunks.push(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    length += data.byteLength;
    accessors.push({
      bufferView: bufferViews.length - 1,
      componentType: data instanceof Uint32Array ? 5125 : 5126,
      count: data.length / size,
      type,
      ...(bounds && boundsOf(data)),
    });
    return accessors.length - 1;
  };
  const inMetres = (data: Float32Array) => data.map((value) => value * metres);
  const materials: object[] = [];
  const meshes: object[] = [];
  const list: { name: string; mesh?: number; children?: number[]; translation?: number[] }[] = [];
  for (const { name, at, solids } of nodes) {
    const children = solids.map((solid) => {
      materials.push({ name: solid.name, doubleSided: true, pbrMetallicRoughness: { metallicFactor: 0, roughnessFactor: solid.roughness ?? 0.62 } });
      const normals = normalsOf(solid.positions, solid.indices);
      const targets = [...solid.moves.values()].map((deltas) => {
        const bent = normalsOf(solid.positions.map((value, i) => value + deltas[i]!), solid.indices).map((value, i) => value - normals[i]!);
        return { POSITION: store(inMetres(deltas), 'VEC3', true), NORMAL: store(bent, 'VEC3', false) };
      });
      const attributes = { POSITION: store(inMetres(solid.positions), 'VEC3', true), NORMAL: store(normals, 'VEC3', false), COLOR_0: store(solid.colours, 'VEC3', false) };
      const primitive = { attributes, indices: store(solid.indices, 'SCALAR', false), material: materials.length - 1, ...(targets.length > 0 && { targets }) };
      meshes.push({ name: solid.name, primitives: [primitive], ...(targets.length > 0 && { weights: targets.map(() => 0), extras: { targetNames: [...solid.moves.keys()] } }) });
      list.push({ name: solid.name, mesh: meshes.length - 1 });
      return list.length - 1;
    });
    list.push({ name, children, translation: at.map((value) => value * metres) });
  }
  const isRoot = (index: number) => list.every(({ children }) => !children?.includes(index));
  const json = { asset: { version: '2.0', generator: 'Parley' }, scene: 0, scenes: [{ nodes: list.flatMap((_, i) => (isRoot(i) ? [i] : [])) }], nodes: list, meshes, materials, accessors, bufferViews, buffers: [{ byteLength: length }] };
  return pack(new TextEncoder().encode(JSON.stringify(json)), chunks, length);
}

function boundsOf(data: Float32Array | Uint32Array): { min: number[]; max: number[] } {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  data.forEach((value, i) => {
    min[i % 3] = Math.min(min[i % 3]!, value);
    max[i % 3] = Math.max(max[i % 3]!, value);
  });
  return { min, max };
}

/** The binary container: a header, the JSON padded with spaces, the data. */
function pack(json: Uint8Array, chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const padded = Math.ceil(json.length / 4) * 4;
  const bytes = new Uint8Array(12 + 8 + padded + 8 + length);
  const view = new DataView(bytes.buffer);
  [0x46546c67, 2, bytes.length, padded, 0x4e4f534a].forEach((value, i) => view.setUint32(4 * i, value, true));
  bytes.fill(0x20, 20, 20 + padded);
  bytes.set(json, 20);
  view.setUint32(20 + padded, length, true);
  view.setUint32(24 + padded, 0x004e4942, true);
  let at = 28 + padded;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
