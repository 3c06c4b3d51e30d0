/** Where a head comes from: an address, or the bytes of a `.glb`, `.gltf` or `.vrm` file. */
export type HeadSource = string | URL | Blob | ArrayBuffer | Uint8Array<ArrayBuffer>;

/** A file before it is parsed. */
export interface HeadFile {
  readonly bytes: ArrayBuffer;
  /** Folder in which the file names its buffers and pictures; empty for bytes. */
  readonly folder: string;
  readonly isVrm: boolean;
}

interface Header {
  readonly extensionsUsed?: readonly string[];
  readonly extensionsRequired?: readonly string[];
}

/** Compressions whose decoders would have to be fetched from somewhere, and what takes them out of a file. */
const unread: Readonly<Record<string, string>> = {
  KHR_draco_mesh_compression: 'Draco-compressed meshes: gltf-transform copy IN.glb OUT.glb decompresses them',
  EXT_meshopt_compression: 'Meshopt-compressed meshes: gltf-transform copy IN.glb OUT.glb decompresses them',
  KHR_texture_basisu: 'KTX2 textures: store them as PNG, JPEG or WebP instead',
};

const magic = 0x46546c67;

/**
 * Reads a file as far as its header.
 * @throws Error that says cause and cure: it cannot be fetched, is no glTF, or needs a decoder that is not there
 */
export async function readHeadFile(source: HeadSource): Promise<HeadFile> {
  const bytes = await bytesOf(source);
  const header = headerOf(bytes);
  for (const name of header.extensionsRequired ?? []) {
    if (unread[name]) throw new Error(`The head needs ${name}, which is not read here (${unread[name]}).`);
  }
  const isVrm = (header.extensionsUsed ?? []).some((name) => name === 'VRM' || name === 'VRMC_vrm');
  return { bytes, folder: typeof source === 'string' || source instanceof URL ? String(source).replace(/[?#].*$/, '').replace(/[^/]*$/, '') : '', isVrm };
}

async function bytesOf(source: HeadSource): Promise<ArrayBuffer> {
  if (source instanceof ArrayBuffer) return source;
  if (source instanceof Uint8Array) return source.slice().buffer;
  if (source instanceof Blob) return source.arrayBuffer();
  const answer = await fetch(source).catch((cause: unknown) => {
    throw new Error(`The head at ${String(source)} could not be fetched. Check the address, the network and, on another origin, its CORS headers.`, { cause });
  });
  if (!answer.ok) throw new Error(`The head at ${String(source)} was answered with ${answer.status}. Check the address.`);
  return answer.arrayBuffer();
}

/** The JSON part of a file, binary or text. */
function headerOf(bytes: ArrayBuffer): Header {
  try {
    const view = new DataView(bytes);
    const isBinary = bytes.byteLength > 20 && view.getUint32(0, true) === magic;
    const json = isBinary ? new Uint8Array(bytes, 20, view.getUint32(12, true)) : new Uint8Array(bytes);
    return JSON.parse(new TextDecoder().decode(json)) as Header;
  } catch (cause) {
    throw new Error('The file is no glTF: neither a .glb, a .vrm nor a .gltf. Export the head as glTF 2.0.', { cause });
  }
}
