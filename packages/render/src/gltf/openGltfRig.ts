import type { Canvas } from '../portrait/pen.ts';
import { createGltfRig } from './createGltfRig.ts';
import type { GltfRig, GltfRigOptions } from './GltfRig.ts';
import { loadThree } from './loadThree.ts';
import { parseHead } from './parseHead.ts';
import { readHeadFile, type HeadSource } from './readHeadFile.ts';

/**
 * Opens a glTF or VRM head as a rig that draws on `canvas`, which must not have a WebGL context. Loads three, and
 * three-vrm for a VRM file, the first time. Nothing is drawn before `resize` and `draw`; what the canvas showed stays.
 * @param source address or bytes of a `.glb`, `.gltf` or `.vrm` file
 * @throws Error that says what happened, what it means and what to do: the file, a missing peer, or no WebGL
 */
export async function openGltfRig(canvas: Canvas, source: HeadSource, options: GltfRigOptions = {}): Promise<GltfRig> {
  const [parts, file] = await Promise.all([loadThree(), readHeadFile(source)]);
  return createGltfRig(canvas, parts.three, await parseHead(parts, file), options);
}
