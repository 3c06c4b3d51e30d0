/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

export type HairStyle = 'short' | 'cropped' | 'curly' | 'bob' | 'bald';
export type BeardStyle = 'none' | 'stubble' | 'short';
export type AttireStyle = 'zip-sweater' | 'blazer' | 'crew-neck' | 'shirt';

/**
 * How a persona looks: plain JSON data, from which the whole portrait is drawn. Multipliers are about
 * 1, amounts 0 to 1.
 */
export interface Look {
  readonly skin: {
    /** The lit tone; the shades are worked out from it. */
    readonly tone: Colour;
    /** @defaultValue 0.5 */
    readonly blush?: number;
    /** Years, 18 to 80: lines, lids and shadows. @defaultValue 35 */
    readonly age?: number;
    /** @defaultValue 0 */
    readonly freckles?: number;
  };
  readonly face: {
    /** Width of the whole head, 0.92 to 1.08. @defaultValue 1 */
    readonly width?: number;
    /** Width of the jaw against the head, 0.9 to 1.08. @defaultValue 1 */
    readonly jaw?: number;
    /** Length from mouth to chin, 0.9 to 1.12. @defaultValue 1 */
    readonly chin?: number;
    /** Width of the nose, 0.85 to 1.3. @defaultValue 1 */
    readonly nose?: number;
    /** Width of the neck, 0.85 to 1.1. @defaultValue 1 */
    readonly neck?: number;
  };
  readonly eyes: {
    readonly colour: Colour;
    /** 0.9 to 1.12. @defaultValue 1 */
    readonly size?: number;
    /** Degrees the outer corner rises beyond the usual. @defaultValue 0 */
    readonly tilt?: number;
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
  };
  readonly hair: {
    readonly style: HairStyle;
    readonly colour: Colour;
    /** How much of it has gone grey. @defaultValue 0 */
    readonly grey?: number;
  };
  readonly beard?: { readonly style: BeardStyle; readonly colour: Colour };
  readonly glasses?: { readonly shape: 'round' | 'rectangular'; readonly colour: Colour };
  readonly attire: {
    readonly style: AttireStyle;
    readonly outer: Colour;
    readonly inner: Colour;
  };
  readonly room: {
    readonly wall: Colour;
    /** Furniture and shadows. */
    readonly deep: Colour;
    /** A lamp or window. */
    readonly light: Colour;
  };
}
