interface Primitive {
  attributes: Record<string, number>;
  material?: number;
  targets?: Record<string, number>[];
}

/** What the tests change in a glTF file. */
export interface GlbJson {
  nodes: { name?: string; mesh?: number; children?: number[]; translation?: number[]; rotation?: number[] }[];
  meshes: { name?: string; primitives: Primitive[]; weights?: number[]; extras?: { targetNames?: string[] } }[];
  materials: { name?: string; doubleSided?: boolean; pbrMetallicRoughness?: { baseColorFactor?: number[] }; extensions?: Record<string, unknown> }[];
  accessors: { bufferView?: number; byteOffset?: number; componentType: number; count: number; type: string; min?: number[]; max?: number[] }[];
  bufferViews: { buffer: number; byteOffset?: number; byteLength: number }[];
  buffers: { byteLength: number }[];
  scenes: { nodes: number[] }[];
  extensionsUsed?: string[];
  extensions?: Record<string, unknown>;
}

export interface GlbEdit {
  readonly json: GlbJson;
  /** `x, y, z` of an accessor that is neither sparse nor interleaved. */
  readonly read: (accessor: number) => Float32Array;
  /** Adds vectors; gives the accessor's index. */
  readonly add: (vectors: Float32Array) => number;
}

/** A glTF binary with something changed. */
export function editGlb(bytes: Uint8Array, edit: (file: GlbEdit) => void): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const jsonLength = view.getUint32(12, true);
  const json = JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + jsonLength))) as GlbJson;
  const start = 28 + jsonLength;
  const length = view.getUint32(20 + jsonLength, true);
  const parts = [bytes.slice(start, start + length)];
  let size = length;
  edit({
    json,
    read(accessor) {
      const { bufferView, byteOffset = 0, count } = json.accessors[accessor]!;
      const at = (json.bufferViews[bufferView!]!.byteOffset ?? 0) + byteOffset;
      return new Float32Array(parts[0]!.slice(at, at + count * 12).buffer);
    },
    add(vectors) {
      json.bufferViews.push({ buffer: 0, byteOffset: size, byteLength: vectors.byteLength });
      parts.push(new Uint8Array(vectors.slice().buffer));
      size += vectors.byteLength;
      const along = (axis: number) => vectors.filter((_, i) => i % 3 === axis);
      const bounds = (pick: (a: number, b: number) => number) => [0, 1, 2].map((axis) => along(axis).reduce((a, b) => pick(a, b)));
      json.accessors.push({ bufferView: json.bufferViews.length - 1, componentType: 5126, count: vectors.length / 3, type: 'VEC3', min: bounds(Math.min), max: bounds(Math.max) });
      return json.accessors.length - 1;
    },
  });
  json.buffers[0]!.byteLength = size;
  const text = new TextEncoder().encode(JSON.stringify(json));
  const padded = Math.ceil(text.length / 4) * 4;
  const out = new Uint8Array(28 + padded + size).fill(0x20, 20, 20 + padded);
  const head = new DataView(out.buffer);
  [0x46546c67, 2, out.length, padded, 0x4e4f534a].forEach((value, i) => head.setUint32(4 * i, value, true));
  out.set(text, 20);
  head.setUint32(20 + padded, size, true);
  head.setUint32(24 + padded, 0x004e4942, true);
  let at = 28 + padded;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
