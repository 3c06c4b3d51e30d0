import type { CoefficientName } from '../coefficients/coefficientNames.ts';
import type { Colour, Look } from '../portrait/Look.ts';
import type { Rig } from '../rig/Rig.ts';

export interface GltfRigOptions {
  /** The room behind the head. @defaultValue a warm grey one */
  readonly room?: Look['room'];
  /** How bright the room is. @defaultValue 'light' */
  readonly ground?: 'light' | 'dark';
  /** Colour of the jersey that a head without shoulders wears. @defaultValue a slate blue */
  readonly jersey?: Colour;
  /** `plain` leaves out soft shadows and smoothed edges, which take two thirds of a frame where there is no graphics card. @defaultValue 'fine' */
  readonly quality?: 'fine' | 'plain';
  /** Where WebGL draws, never shown itself. @defaultValue a canvas of its own */
  readonly surface?: HTMLCanvasElement | OffscreenCanvas;
}

/** A glTF or VRM head as a rig, and what of the 52 coefficients it can show. */
export interface GltfRig extends Rig {
  readonly kind: 'gltf' | 'vrm';
  /** What stands in for a coefficient that the file lacks, in words: `happy 0.35`. */
  readonly approximated: ReadonlyMap<CoefficientName, string>;
  /** Coefficients that show in no way. */
  readonly missing: ReadonlySet<CoefficientName>;
  /** How many geometries and textures the graphics memory holds for this rig; 0 after `dispose`. */
  readonly held: () => number;
}
