import type { CoefficientName } from '../coefficients/coefficientNames.ts';
import type { FaceFrame } from '../coefficients/FaceFrame.ts';

/**
 * Something that draws a face. It keeps no time of its own, and the same frame gives the same picture but for what a rig
 * spreads over several frames to stay quick: every outline, lid, lip and look is that of the frame, while the shading and
 * grain within may lie up to 0.03 inter-pupillary distances from where they belong (under four pixels in 720 rows), and
 * up to 0.075 for some frames of a fast turn. The portrait does so; glTF heads do not, but their springs (loose hair of a
 * VRM file) swing by the time between frames. The first frame after `resize` owes nothing to those before it.
 */
export interface Rig {
  /** The coefficients that move something in this rig; the others are ignored. */
  readonly declared: ReadonlySet<CoefficientName>;
  draw(frame: FaceFrame): void;
  /**
   * Sets the size in CSS pixels and the device pixels in each, and forgets the frames before: the next one is drawn as if
   * it were the first, exactly. A size of 0 draws nothing.
   */
  resize(cssWidth: number, cssHeight: number, pixelRatio: number): void;
  /** Lets go of every cached layer; `draw` does nothing afterwards. */
  dispose(): void;
}
