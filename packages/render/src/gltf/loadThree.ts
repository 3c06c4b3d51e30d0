import type * as ThreeVrm from '@pixiv/three-vrm';
import type * as Three from 'three';
import type { GLTFLoader as Loader } from 'three/addons/loaders/GLTFLoader.js';

/** What is used of three; loaded when the first head is opened. */
export interface ThreeParts {
  readonly three: typeof Three;
  readonly GLTFLoader: typeof Loader;
}

/** Loads three. @throws Error that says what to install where it is not there */
export async function loadThree(): Promise<ThreeParts> {
  try {
    const [three, { GLTFLoader }] = await Promise.all([import('three'), import('three/addons/loaders/GLTFLoader.js')]);
    return { three, GLTFLoader };
  } catch (cause) {
    throw missingPeer('three', 'glTF and VRM heads are drawn by three', cause);
  }
}

/** Loads three-vrm, which only VRM files need. @throws Error that says what to install where it is not there */
export async function loadThreeVrm(): Promise<typeof ThreeVrm> {
  try {
    return await import('@pixiv/three-vrm');
  } catch (cause) {
    throw missingPeer('@pixiv/three-vrm', 'this file is a VRM model, whose expressions and bones are read by three-vrm', cause);
  }
}

function missingPeer(name: string, why: string, cause: unknown): Error {
  return new Error(`${name} could not be loaded: ${why}, and it is an optional peer of @parley/render. Run "npm install ${name}" in your app, or show the portrait instead.`, { cause });
}
