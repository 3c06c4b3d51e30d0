import type { CoefficientName } from '../coefficients/coefficientNames.ts';
import type { FaceFrame } from '../coefficients/FaceFrame.ts';

/** Something that draws a face. It keeps no time of its own: the same frame gives the same picture. */
export interface Rig {
  /** The coefficients that move something in this rig; the others are ignored. */
  readonly declared: ReadonlySet<CoefficientName>;
  draw(frame: FaceFrame): void;
  /** Sets the size in CSS pixels and the device pixels in each. A size of 0 draws nothing. */
  resize(cssWidth: number, cssHeight: number, pixelRatio: number): void;
  /** Lets go of every cached layer; `draw` does nothing afterwards. */
  dispose(): void;
}
