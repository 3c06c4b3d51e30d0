import type { HeadPose } from '../coefficients/FaceFrame.ts';

/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

export const hairNames = ['bald', 'receding', 'cropped', 'short', 'side-part', 'pixie', 'afro', 'curly', 'bob', 'long', 'bun', 'locs', 'hijab', 'turban'] as const;
export type HairStyle = (typeof hairNames)[number];
export const hairTextures = ['straight', 'wavy', 'curly', 'coily'] as const;
export type HairTexture = (typeof hairTextures)[number];
export const beardNames = ['none', 'stubble', 'short', 'full', 'goatee', 'moustache'] as const;
export type BeardStyle = (typeof beardNames)[number];
export const attireNames = ['crew-neck', 'shirt', 'blouse', 'zip-sweater', 'blazer', 'suit', 'hoodie', 'scrubs', 'turtleneck'] as const;
export type AttireStyle = (typeof attireNames)[number];
export const glassesNames = ['round', 'rectangular', 'browline'] as const;
export type GlassesShape = (typeof glassesNames)[number];

export const roomNames = ['parlour', 'gallery', 'evening'] as const;
export type RoomKind = (typeof roomNames)[number];

/**
 * How a persona looks: plain JSON data, from which the whole portrait is drawn. Multipliers are about
 * 1, amounts 0 to 1.
 */
export interface Look {
  readonly skin: {
    /** The lit tone; the shades are worked out from it. `monkScale` has ten. */
    readonly tone: Colour;
    /** Degrees of hue, -6 (rosy) to 6 (golden). @defaultValue 0 */
    readonly undertone?: number;
    /** @defaultValue 0.5 */
    readonly blush?: number;
    /** Years, 18 to 80: lines, lids and shadows. @defaultValue 35 */
    readonly age?: number;
    /** @defaultValue 0 */
    readonly freckles?: number;
  };
  readonly face: {
    /** Whose face it is: weights of `identityModes`, standard deviations within ±2. @defaultValue the generic head */
    readonly identity?: readonly number[];
    /** Width of the whole head, 0.92 to 1.08. @defaultValue 1 */
    readonly width?: number;
    /** Width of the jaw against the head, 0.9 to 1.08. @defaultValue 1 */
    readonly jaw?: number;
    /** Length from mouth to chin, 0.9 to 1.12. @defaultValue 1 */
    readonly chin?: number;
    /** How square the jaw is: -1 runs to a point, 1 has corners and a broad chin. @defaultValue 0 */
    readonly square?: number;
    /** Width of the nose, 0.85 to 1.3. @defaultValue 1 */
    readonly nose?: number;
    /** Length of the nose, 0.9 to 1.12. @defaultValue 1 */
    readonly noseLength?: number;
    /** Breadth of its bridge, 0.6 (a sharp ridge) to 1.6 (low and broad). @defaultValue 1 */
    readonly bridge?: number;
    /** Roundness of its tip, 0.7 to 1.4. @defaultValue 1 */
    readonly noseTip?: number;
    /** Width of the neck, 0.85 to 1.1. @defaultValue 1 */
    readonly neck?: number;
  };
  readonly build?: {
    /** Breadth of the shoulders, 0.88 to 1.12. @defaultValue 1 */
    readonly shoulders?: number;
    /** -1 for square shoulders, 1 for sloping ones. @defaultValue 0 */
    readonly slope?: number;
    /** How the person sits, -1 to 1: above 0 the shoulder on the viewer's right is nearer. @defaultValue 0 */
    readonly turn?: number;
  };
  /** How the head is held at rest, added to whatever it does: yaw within ±5°, roll within ±3°, the others within ±0.5. @defaultValue straight ahead */
  readonly pose?: Readonly<Partial<HeadPose>>;
  readonly eyes: {
    readonly colour: Colour;
    /** 0.9 to 1.12. @defaultValue 1 */
    readonly size?: number;
    /** Degrees the outer corner rises beyond the usual. @defaultValue 0 */
    readonly tilt?: number;
    /** How far the upper lid's fold covers its crease, 0 to 1. @defaultValue 0 */
    readonly fold?: number;
    /** How dark and long the lashes are. @defaultValue 0.3 */
    readonly lashes?: number;
  };
  readonly brows: {
    readonly colour: Colour;
    /** 0.6 to 1.4. @defaultValue 1 */
    readonly thickness?: number;
  };
  readonly lips: {
    /** How much redder than the skin. @defaultValue 0.4 */
    readonly colour?: number;
    /** 0.8 to 1.4. @defaultValue 1 */
    readonly fullness?: number;
    /** 0.9 to 1.12. @defaultValue 1 */
    readonly width?: number;
    /** How marked the cupid's bow is, -0.5 to 1.5. @defaultValue 0 */
    readonly bow?: number;
  };
  readonly hair: {
    readonly style: HairStyle;
    /** Of the hair, or of the cloth that covers it. */
    readonly colour: Colour;
    /** @defaultValue what the style usually has */
    readonly texture?: HairTexture;
    /** How far it stands off the head, 0.7 to 1.4. @defaultValue 1 */
    readonly volume?: number;
    /** How much of it has gone grey. @defaultValue 0 */
    readonly grey?: number;
  };
  readonly beard?: { readonly style: BeardStyle; readonly colour: Colour };
  readonly glasses?: { readonly shape: GlassesShape; readonly colour: Colour };
  readonly earrings?: Colour;
  readonly attire: {
    readonly style: AttireStyle;
    readonly outer: Colour;
    readonly inner: Colour;
  };
  readonly room: {
    /** What stands in it; in the `evening` the window is on the right. @defaultValue a study */
    readonly kind?: RoomKind;
    readonly wall: Colour;
    /** Furniture and shadows. */
    readonly deep: Colour;
    /** A lamp or window. */
    readonly light: Colour;
  };
}
