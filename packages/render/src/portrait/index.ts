export { createFaceLoop, type FaceLoop, type FaceLoopOptions } from './createFaceLoop.ts';
export { createPortrait, type PortraitOptions } from './createPortrait.ts';
export { defaultLooks, lookIds, type LookId } from './defaultLooks.ts';
export { drawStill, stillDataUrl, type StillOptions } from './drawStill.ts';
export { portraitParts, type PortraitPart } from './drawPerson.ts';
export { generateLook, type LookConstraints } from './generateLook.ts';
export { HairSway } from './HairSway.ts';
export { landmarksOf } from './landmarksOf.ts';
export {
  attireNames,
  beardNames,
  glassesNames,
  hairNames,
  hairTextures,
  roomNames,
  type AttireStyle,
  type BeardStyle,
  type Colour,
  type GlassesShape,
  type HairStyle,
  type HairTexture,
  type Look,
  type RoomKind,
} from './Look.ts';
export { monkScale } from './palette.ts';
export { stylisation } from './styleLandmarks.ts';
