import { restingFrame, type FaceFrame } from '../coefficients/FaceFrame.ts';
import { weightsOf } from '../coefficients/weights.ts';
import { createPortrait, type PortraitOptions } from './createPortrait.ts';
import type { Look } from './Look.ts';
import type { Canvas } from './pen.ts';

export interface StillOptions extends Pick<PortraitOptions, 'ground'> {
  /** Pixels. @defaultValue 480 */
  readonly width?: number;
  /** Pixels. @defaultValue 480 */
  readonly height?: number;
  /** What the face does. @defaultValue a hint of a smile, looking at the viewer */
  readonly frame?: FaceFrame;
  /** What to draw on, for places without a document. @defaultValue a canvas of the document */
  readonly canvas?: Canvas;
}

/** A canvas with a still picture of a persona, for lists and e-mails: `toDataURL()` or `toBlob()` make a PNG of it. */
export function drawStill<Kind extends Canvas = HTMLCanvasElement>(look: Look, { width = 480, height = 480, ground, frame = greeting(), canvas }: StillOptions = {}): Kind {
  const target = (canvas ?? document.createElement('canvas')) as Kind;
  const rig = createPortrait(target, look, { ground });
  rig.resize(width, height, 1);
  rig.draw(frame);
  rig.dispose();
  return target;
}

/** The still as a PNG in a `data:` address. */
export function stillDataUrl(look: Look, options: StillOptions & { readonly canvas?: HTMLCanvasElement } = {}): string {
  return drawStill<HTMLCanvasElement>(look, options).toDataURL('image/png');
}

function greeting(): FaceFrame {
  const frame = restingFrame();
  frame.weights.set(weightsOf({ mouthSmile: 0.34, cheekSquint: 0.2, eyeSquint: 0.08, mouthDimple: 0.1 }));
  return frame;
}
