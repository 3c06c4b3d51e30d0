import type { Look } from './Look.ts';

/** Faces that come with the library. A persona may name its own. */
export const defaultLooks = {
  /** In his forties, short dark hair going grey, stubble, a dark zip sweater over a shirt. */
  daniel: {
    skin: { tone: '#e3b593', blush: 0.45, age: 46 },
    face: { width: 1.0, jaw: 1.05, chin: 1.04, nose: 1.05, neck: 1.06 },
    eyes: { colour: '#5d7a86', size: 0.97, tilt: 0, lashes: 0.15 },
    brows: { colour: '#46362d', thickness: 1.12 },
    lips: { colour: 0.14, fullness: 0.86 },
    hair: { style: 'short', colour: '#3c2f28', grey: 0.22 },
    beard: { style: 'stubble', colour: '#4a3c34' },
    attire: { style: 'zip-sweater', outer: '#2f3947', inner: '#d5dde6' },
    room: { wall: '#b9b2a6', deep: '#5f5850', light: '#f0e6d4' },
  },
  /** In her thirties, dark curls, round glasses, a blazer. */
  amira: {
    skin: { tone: '#c68f66', blush: 0.55, age: 33 },
    face: { width: 0.97, jaw: 0.93, chin: 0.97, nose: 0.96, neck: 0.86 },
    eyes: { colour: '#5b3a22', size: 1.06, tilt: 2, lashes: 0.8 },
    brows: { colour: '#2b1d17', thickness: 0.85 },
    lips: { colour: 0.62, fullness: 1.22 },
    hair: { style: 'curly', colour: '#2c1e18' },
    glasses: { shape: 'round', colour: '#3a2620' },
    attire: { style: 'blazer', outer: '#3d5a56', inner: '#efe6da' },
    room: { wall: '#c3bfb4', deep: '#6a6459', light: '#f6ecdb' },
  },
  /** In his sixties, dark skin, cropped grey hair and beard, an open shirt. */
  joseph: {
    skin: { tone: '#7b4f37', blush: 0.3, age: 63 },
    face: { width: 1.03, jaw: 1.04, chin: 1.02, nose: 1.2, neck: 1.04 },
    eyes: { colour: '#3a2417', size: 0.98, tilt: 1, lashes: 0.3 },
    brows: { colour: '#3b322e', thickness: 1.05 },
    lips: { colour: 0.4, fullness: 1.25 },
    hair: { style: 'cropped', colour: '#3a3431', grey: 0.75 },
    beard: { style: 'short', colour: '#6f6a66' },
    attire: { style: 'shirt', outer: '#8fa3b8', inner: '#8fa3b8' },
    room: { wall: '#a9b0ac', deep: '#525a58', light: '#e8ece2' },
  },
  /** In her fifties, straight fair hair to the jaw, a knitted crew neck. */
  helen: {
    skin: { tone: '#efc7aa', blush: 0.6, age: 52 },
    face: { width: 0.98, jaw: 0.95, chin: 0.98, nose: 0.95, neck: 0.88 },
    eyes: { colour: '#4f7a62', size: 1.0, tilt: 1, lashes: 0.6 },
    brows: { colour: '#7a5a42', thickness: 0.8 },
    lips: { colour: 0.55, fullness: 1.0 },
    hair: { style: 'bob', colour: '#a27c55', grey: 0.25 },
    attire: { style: 'crew-neck', outer: '#7d4550', inner: '#7d4550' },
    room: { wall: '#c4b8ae', deep: '#6d5f58', light: '#f7ead9' },
  },
} as const satisfies Readonly<Record<string, Look>>;
