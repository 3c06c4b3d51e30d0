export { makeClayHead, type ClayHeadOptions } from './clay/makeClayHead.ts';
export type { GltfRig, GltfRigOptions } from './createGltfRig.ts';
export { openGltfRig } from './openGltfRig.ts';
export type { HeadSource } from './readHeadFile.ts';
