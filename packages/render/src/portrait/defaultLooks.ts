import type { Look } from './Look.ts';

/** Faces that come with the library, all from the one set of parameters. A persona may name one or bring its own. */
export const defaultLooks = {
  /** In his forties, short dark hair going grey, stubble, a dark zip sweater over a shirt. */
  daniel: {
    skin: { tone: '#e6b896', blush: 0.45, age: 46 },
    face: { identity: [-0.8, -1.1, -0.4, 0.2, 0.5, 0, 0.4, -0.4], width: 1.02, jaw: 1.05, square: 0.5, chin: 1.02, nose: 1.02, noseLength: 1.04, bridge: 0.8, noseTip: 0.95, neck: 1.08 },
    build: { shoulders: 1.04, turn: 0.5 },
    eyes: { colour: '#5d7f92', size: 0.97, lashes: 0.12 },
    brows: { colour: '#43332a', thickness: 1.14 },
    lips: { colour: 0.04, fullness: 0.86, width: 1.06 },
    hair: { style: 'short', colour: '#41322a', grey: 0.2 },
    beard: { style: 'stubble', colour: '#4a3c34' },
    attire: { style: 'zip-sweater', outer: '#34435a', inner: '#d9e2ea' },
    room: { wall: '#bdb6a9', deep: '#655d54', light: '#f2e8d6' },
  },
  /** In her thirties, dark curls, round glasses, a blazer. */
  amira: {
    skin: { tone: '#c99468', blush: 0.5, age: 33 },
    face: { identity: [0.7, 1.3, 0.2, 0.2, 0.2, 0, -0.4, 0.6], width: 0.96, jaw: 0.94, square: -0.5, nose: 0.96, noseLength: 1.05, bridge: 0.75, noseTip: 0.85, neck: 0.88 },
    build: { shoulders: 0.95, slope: 0.3, turn: -0.7 },
    eyes: { colour: '#5b3a22', size: 1.05, tilt: 2, lashes: 0.7 },
    brows: { colour: '#2b1d17', thickness: 0.92 },
    lips: { colour: 0.6, fullness: 1.2, width: 0.98, bow: 1 },
    hair: { style: 'curly', colour: '#352219' },
    glasses: { shape: 'round', colour: '#4a2f24' },
    attire: { style: 'blazer', outer: '#3d615c', inner: '#efe6da' },
    room: { wall: '#c6c1b3', deep: '#6d665a', light: '#f7eddc' },
  },
  /** Near forty, dark skin, close-cropped hair and beard, an open shirt. */
  joseph: {
    skin: { tone: '#7d5038', blush: 0.34, age: 40 },
    face: { identity: [-1.2, -0.5, 1.5, -0.9, -0.8, 0.3, 0.9, 0.5], width: 1.05, jaw: 1.06, square: 0.4, nose: 1.16, bridge: 1.4, noseTip: 1.16, neck: 1.05 },
    build: { shoulders: 1.1, slope: -0.3, turn: -0.4 },
    eyes: { colour: '#3a2417', size: 1, tilt: 1, lashes: 0.28 },
    brows: { colour: '#211814', thickness: 1.08 },
    lips: { colour: 0.36, fullness: 1.12, width: 1.02 },
    hair: { style: 'cropped', colour: '#2a211d', grey: 0.1, texture: 'coily' },
    beard: { style: 'short', colour: '#2c221e' },
    attire: { style: 'shirt', outer: '#93aac4', inner: '#93aac4' },
    room: { wall: '#adb5b0', deep: '#565f5c', light: '#eaeee4' },
  },
  /** In her fifties, straight fair hair to the jaw, a knitted crew neck. */
  helen: {
    skin: { tone: '#f1cbaf', blush: 0.55, age: 54 },
    face: { identity: [0.2, 0.3, -1.4, 0.6, 0.9, -0.6, 0.9], width: 0.98, jaw: 0.97, square: 0.2, chin: 1.07, nose: 0.92, noseLength: 1.02, bridge: 0.7, noseTip: 0.8, neck: 0.9 },
    build: { shoulders: 0.97, slope: 0.5, turn: 0.6 },
    eyes: { colour: '#4f7a62', lashes: 0.5 },
    brows: { colour: '#8a6748', thickness: 0.82 },
    lips: { colour: 0.5, fullness: 0.94, width: 1.06, bow: 0.2 },
    hair: { style: 'bob', colour: '#b58a58', grey: 0.22 },
    earrings: '#e6ddd0',
    attire: { style: 'crew-neck', outer: '#8a4a56', inner: '#8a4a56' },
    room: { wall: '#c9bdb2', deep: '#71635b', light: '#f8ecdc' },
  },
  /** In her twenties, long straight black hair, a turtleneck. */
  mei: {
    skin: { tone: '#f2cfb0', undertone: 3, blush: 0.5, age: 28 },
    face: { identity: [1.3, -0.4, 0.8, -1.3, -1.1, 1.2, -1.2, 0.4], width: 1.05, jaw: 0.97, square: -0.3, chin: 0.94, nose: 0.98, noseLength: 0.94, bridge: 1.5, noseTip: 0.95, neck: 0.86 },
    build: { shoulders: 0.92, slope: 0.2, turn: -0.4 },
    eyes: { colour: '#3d2a20', size: 1, tilt: 4, fold: 0.9, lashes: 0.5 },
    brows: { colour: '#2c2320', thickness: 0.86 },
    lips: { colour: 0.62, fullness: 1.06, width: 0.95, bow: 0.8 },
    hair: { style: 'long', colour: '#241e20', texture: 'straight' },
    attire: { style: 'turtleneck', outer: '#ded3c2', inner: '#ded3c2' },
    room: { wall: '#a9b4ba', deep: '#56636b', light: '#e9eff0' },
  },
  /** Near forty, brown waves over the shoulders, a nurse's scrubs. */
  rosa: {
    skin: { tone: '#d9a578', blush: 0.6, age: 41 },
    face: { identity: [-0.2, -1.2, 0.9, 0.5, -0.3, 0.6, 1.3, -0.4], width: 1.07, jaw: 1.04, square: 0.1, chin: 0.95, nose: 1.08, noseLength: 0.97, bridge: 1.1, noseTip: 1.2, neck: 0.92 },
    build: { shoulders: 1.02, slope: 0.6, turn: 0.5 },
    eyes: { colour: '#6a4526', tilt: 1, lashes: 0.6 },
    brows: { colour: '#3c281d', thickness: 1 },
    lips: { colour: 0.55, fullness: 1.14, width: 1.04, bow: -0.2 },
    hair: { style: 'long', colour: '#5a3521', texture: 'wavy' },
    attire: { style: 'scrubs', outer: '#4f8f98', inner: '#f0f2f0' },
    room: { wall: '#bcc9c7', deep: '#647774', light: '#f1f6f2' },
  },
  /** In his thirties, a turban and a full beard, a blazer. */
  arjan: {
    skin: { tone: '#b9845a', blush: 0.35, age: 37 },
    face: { identity: [-0.9, 0.4, -0.2, 1.2, 1.1, 0.2, -0.3, -0.8], width: 0.97, jaw: 1, square: 0.2, nose: 1.04, noseLength: 1.05, bridge: 0.65, noseTip: 0.9, neck: 1.06 },
    build: { shoulders: 1.05, turn: -0.6 },
    eyes: { colour: '#46301f', lashes: 0.3 },
    brows: { colour: '#221915', thickness: 1.22 },
    lips: { colour: 0.3, fullness: 1, width: 1 },
    hair: { style: 'turban', colour: '#a8433c' },
    beard: { style: 'full', colour: '#271d19' },
    attire: { style: 'suit', outer: '#3a4250', inner: '#7d2f37' },
    room: { wall: '#c2b59f', deep: '#685b49', light: '#f5e8cf' },
  },
  /** In her twenties, a hijab, a soft blouse. */
  leila: {
    skin: { tone: '#e2b48c', undertone: 1, blush: 0.55, age: 26 },
    face: { identity: [1.0, 1.7, 0.6, 0.4, 0.8, 0.4, -0.9, 0.9], width: 0.95, jaw: 0.94, square: -0.8, nose: 0.9, noseLength: 0.97, bridge: 0.8, noseTip: 0.85, neck: 0.88 },
    build: { shoulders: 0.9, slope: 0.3, turn: 0.5 },
    eyes: { colour: '#6b4a2b', size: 1.06, tilt: 2, lashes: 0.75 },
    brows: { colour: '#352620', thickness: 1 },
    lips: { colour: 0.55, fullness: 1.12, width: 0.96, bow: 1.1 },
    hair: { style: 'hijab', colour: '#7f9488' },
    attire: { style: 'crew-neck', outer: '#47555c', inner: '#47555c' },
    room: { wall: '#cbbfb4', deep: '#74675f', light: '#f8eee2' },
  },
  /** Past seventy, bald with a white wreath, browline glasses, a suit. */
  walter: {
    skin: { tone: '#eec0a0', undertone: -3, blush: 0.7, age: 72 },
    face: { identity: [-1.3, -0.9, -1.2, -0.5, 0.9, -0.4, 0.6, -0.5], width: 1.06, jaw: 1.07, square: 0.45, nose: 1.14, noseLength: 1.06, bridge: 1, noseTip: 1.4, neck: 1.04 },
    build: { shoulders: 1.06, slope: 0.7, turn: 0.3 },
    eyes: { colour: '#6f8a9c', size: 0.95, lashes: 0.1 },
    brows: { colour: '#9d948b', thickness: 0.8 },
    lips: { colour: 0.02, fullness: 0.86, width: 1.05, bow: -0.4 },
    hair: { style: 'receding', colour: '#c9c5c0', grey: 0.8 },
    glasses: { shape: 'browline', colour: '#3b2c25' },
    attire: { style: 'suit', outer: '#565049', inner: '#3f5a7a' },
    room: { wall: '#b3aa98', deep: '#594f42', light: '#efe2c6' },
  },
  /** In her thirties, locs to the shoulders, deep skin, a bright blazer. */
  nia: {
    skin: { tone: '#6b4430', blush: 0.4, age: 34 },
    face: { identity: [0.6, 1.0, 1.8, 0.9, 0.1, 0.7, 0.6, 0.2], width: 0.96, jaw: 0.95, square: -0.4, chin: 1.03, nose: 1.1, bridge: 1.45, noseTip: 1.05, neck: 0.9 },
    build: { slope: -0.3, turn: -0.6 },
    eyes: { colour: '#38231a', size: 1.05, tilt: 2, lashes: 0.6 },
    brows: { colour: '#1f1613', thickness: 0.95 },
    lips: { colour: 0.55, fullness: 1.3, width: 1.02, bow: 0.7 },
    hair: { style: 'locs', colour: '#33231d' },
    earrings: '#d9a441',
    attire: { style: 'blazer', outer: '#b5662f', inner: '#f1e7d8' },
    room: { wall: '#b4b9a9', deep: '#5d6453', light: '#eef0df' },
  },
  /** In his twenties, wavy red-blond hair, freckles, a hoodie. */
  tomas: {
    skin: { tone: '#f4d0b8', undertone: -2, blush: 0.7, age: 23, freckles: 0.8 },
    face: { identity: [0.7, 1.1, -0.7, 1.3, -0.9, -1.0, 0.4, 1.0], width: 0.94, jaw: 0.96, square: -0.1, chin: 1.03, nose: 0.94, noseLength: 0.95, bridge: 1, noseTip: 1.15, neck: 0.98 },
    build: { shoulders: 0.96, slope: 0.5, turn: 0.8 },
    eyes: { colour: '#5c8aa0', size: 1.02, lashes: 0.2 },
    brows: { colour: '#8a5a36', thickness: 1 },
    lips: { colour: 0.08, fullness: 0.96, width: 0.98, bow: 0.4 },
    hair: { style: 'side-part', colour: '#b06a36', texture: 'wavy', volume: 1.25 },
    attire: { style: 'hoodie', outer: '#6d7f63', inner: '#f2efe8' },
    room: { wall: '#b9bcc6', deep: '#616674', light: '#eef0f6' },
  },
  /** In her sixties, a silver pixie cut, rectangular glasses, a scarf-warm turtleneck. */
  ingrid: {
    skin: { tone: '#f3d3be', undertone: -2, blush: 0.55, age: 67 },
    face: { identity: [-0.3, 0.9, -1.8, 0.3, 1.3, 0.9, 0.2, -0.7], width: 0.94, jaw: 1, square: 0.3, chin: 1.05, nose: 0.98, noseLength: 1.07, bridge: 0.6, noseTip: 0.9, neck: 0.9 },
    build: { shoulders: 0.92, slope: 0.3, turn: -0.6 },
    eyes: { colour: '#5a86a8', size: 0.98, lashes: 0.4 },
    brows: { colour: '#a39a92', thickness: 0.8 },
    lips: { colour: 0.5, fullness: 0.84, width: 1 },
    hair: { style: 'pixie', colour: '#d6d3cf', grey: 0.5 },
    glasses: { shape: 'rectangular', colour: '#a3343f' },
    earrings: '#d8d4cc',
    attire: { style: 'turtleneck', outer: '#3f4a66', inner: '#3f4a66' },
    room: { wall: '#aeb6bb', deep: '#59646a', light: '#eef3f4' },
  },
  /** Near thirty, very dark skin, a rounded afro, a goatee, a crew neck. */
  kofi: {
    skin: { tone: '#4f3225', blush: 0.25, age: 30 },
    face: { identity: [-0.4, 0.9, 1.6, -0.4, -1.4, 0.6, -0.4, 0.7], width: 0.95, jaw: 1, square: 0.7, chin: 1.08, nose: 1.24, noseLength: 0.96, bridge: 1.6, noseTip: 1.25, neck: 1.08 },
    build: { shoulders: 1.08, turn: 0.5 },
    eyes: { colour: '#2c1b14', lashes: 0.3 },
    brows: { colour: '#1a1210', thickness: 1.15 },
    lips: { colour: 0.34, fullness: 1.24, width: 1.08, bow: 0.5 },
    hair: { style: 'afro', colour: '#241a17', volume: 0.8 },
    beard: { style: 'goatee', colour: '#1d1512' },
    attire: { style: 'crew-neck', outer: '#d8b25a', inner: '#d8b25a' },
    room: { wall: '#a5b3bd', deep: '#52606a', light: '#e8eef0' },
  },
  /** In her forties, hair drawn back into a bun, a silk blouse. */
  priya: {
    skin: { tone: '#b07a50', blush: 0.45, age: 45 },
    face: { identity: [0, -0.3, 0.4, 1.5, 1.0, 0.8, 0.9, -0.2], width: 0.98, jaw: 0.98, square: -0.2, nose: 1.04, noseLength: 1.06, bridge: 0.9, noseTip: 1.1, neck: 0.9 },
    build: { shoulders: 0.94, slope: 0.1, turn: -0.5 },
    eyes: { colour: '#412a1c', size: 1.04, tilt: 1, lashes: 0.65 },
    brows: { colour: '#211713', thickness: 1.04 },
    lips: { colour: 0.6, fullness: 1.06, width: 1, bow: 0.2 },
    hair: { style: 'bun', colour: '#231a19', grey: 0.12 },
    earrings: '#d6a94a',
    attire: { style: 'blouse', outer: '#6d4f86', inner: '#6d4f86' },
    room: { wall: '#c3bcae', deep: '#6b6353', light: '#f5ecd8' },
  },
} as const satisfies Readonly<Record<string, Look>>;

/** The name of a face that comes with the library. */
export type LookId = keyof typeof defaultLooks;

/** All of them, in the order of `defaultLooks`. */
export const lookIds = Object.keys(defaultLooks) as readonly LookId[];
