import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { restingFrame, type FaceFrame } from '../coefficients/FaceFrame.ts';
import { weightsOf } from '../coefficients/weights.ts';
import { createPortrait, defaultLooks, landmarksOf, lookIds, type Look } from './index.ts';

const size = 640;

/** The strip of skin between the eyes, above any beard. */
function betweenEyes(look: Look, frame: FaceFrame): Uint8ClampedArray {
  const canvas = createCanvas(size, size);
  const rig = createPortrait(canvas as unknown as HTMLCanvasElement, look);
  rig.resize(size, size, 1);
  // What leans is painted one a frame.
  for (let i = 0; i < 4; i += 1) rig.draw(frame);
  const points = landmarksOf(frame, look);
  const at = (landmark: number, axis: 0 | 1) => points[2 * landmark + axis]!;
  // Where a square picture has its eye line, and how large it shows a person.
  const unit = 0.155 * size;
  const x = size / 2 + unit * ((at(39, 0) + at(42, 0)) / 2 - 0.15);
  const y = 0.42 * size - unit * (at(27, 1) + 0.3);
  return canvas.getContext('2d').getImageData(Math.round(x), Math.round(y), Math.round(0.3 * unit), Math.round(0.5 * unit)).data;
}

const looks: Readonly<Record<string, Look>> = defaultLooks;

it.each(lookIds.filter((id) => looks[id]!.beard))('a beard leaves nothing between the eyes: %s', (id) => {
  const { beard: _, ...shaved } = looks[id]!;
  for (const [pitch, roll, frown] of [[0, 0, 0], [-4.2, 2.4, 0.6], [-7, -4, 1], [5, 6, 0.3]] as const) {
    const frame = { ...restingFrame(), weights: weightsOf({ browInnerUp: frown, mouthFrown: frown, mouthShrugLower: 0.75 * frown }) };
    Object.assign(frame.head, { pitch, roll, z: -0.036 });
    const [bearded, without] = [betweenEyes(looks[id]!, frame), betweenEyes(shaved, frame)];
    expect(Math.max(...bearded.map((value, i) => Math.abs(value - without[i]!))), `at ${pitch}°, ${roll}°`).toBeLessThan(6);
  }
});
