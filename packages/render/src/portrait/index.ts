export { createFaceLoop, type FaceLoop, type FaceLoopOptions } from './createFaceLoop.ts';
export { createPortrait } from './createPortrait.ts';
export { defaultLooks } from './defaultLooks.ts';
export { landmarksOf } from './landmarksOf.ts';
export type { AttireStyle, BeardStyle, Colour, HairStyle, Look } from './Look.ts';
export { stylisation } from './styleLandmarks.ts';
