export { makeClayHead, type ClayHeadOptions } from './clay/makeClayHead.ts';
export type { GltfRig, GltfRigOptions } from './GltfRig.ts';
export { openGltfRig } from './openGltfRig.ts';
export type { HeadSource } from './readHeadFile.ts';
