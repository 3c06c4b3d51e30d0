import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { restingFrame } from '../coefficients/FaceFrame.ts';
import { describeRig } from '../testing/index.ts';
import { createPortrait, defaultLooks, landmarksOf } from './index.ts';

type Canvas = HTMLCanvasElement;

for (const [name, look] of Object.entries(defaultLooks)) {
  describeRig(`the portrait of ${name}`, () => {
    const canvas = createCanvas(8, 8);
    return {
      rig: createPortrait(canvas as unknown as Canvas, look),
      pixels: () => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data,
    };
  });
}

describe('defaultLooks', () => {
  it('are plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(defaultLooks))).toEqual(defaultLooks);
  });
});

describe('landmarksOf', () => {
  const x = (points: Float32Array, i: number) => points[2 * i]!;
  const y = (points: Float32Array, i: number) => points[2 * i + 1]!;
  const turned = (head: Partial<ReturnType<typeof restingFrame>['head']>) => {
    const frame = restingFrame();
    Object.assign(frame.head, head);
    return landmarksOf(frame, defaultLooks.daniel);
  };

  it('is symmetric at rest', () => {
    const rest = turned({});
    expect(x(rest, 36)).toBeCloseTo(-x(rest, 45), 5);
    expect(x(rest, 30)).toBeCloseTo(0, 5);
  });

  it('moves the nose tip half a unit at 20° of yaw, and the ears not at all', () => {
    const rest = turned({});
    const right = turned({ yaw: 20 });
    expect(x(right, 30) - x(rest, 30)).toBeGreaterThan(0.45);
    expect(x(right, 30) - x(rest, 30)).toBeLessThan(0.65);
    expect(Math.abs(x(right, 0) - x(rest, 0))).toBeLessThan(0.12);
  });

  it('lifts the face with pitch, tilts the crown right with roll, and grows it when it comes near', () => {
    const rest = turned({});
    expect(y(turned({ pitch: 10 }), 30)).toBeGreaterThan(y(rest, 30) + 0.2);
    expect(x(turned({ roll: 10 }), 27)).toBeGreaterThan(x(rest, 27) + 0.2);
    expect(x(turned({ z: 0.5 }), 45)).toBeGreaterThan(x(rest, 45) * 1.03);
  });
});
