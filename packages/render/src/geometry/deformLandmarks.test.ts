import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coefficientIndex, coefficientNames } from '../coefficients/coefficientNames.ts';
import { weightsOf } from '../coefficients/weights.ts';
import { visemeShapes, type Viseme } from '../visemes/visemes.ts';
import { deformLandmarks } from './deformLandmarks.ts';
import { lipMeasures } from './lipMeasures.ts';

const data = process.env['PARLEY_DATA'] ?? resolve(import.meta.dirname, '../../../../../shared/data');
const truthFile = resolve(data, 'render/ict/ict_arkit_landmarks68.json');
/** Millimetres in an inter-pupillary distance of the generic head. */
const millimetres = 63.94;
const rest = deformLandmarks(weightsOf({}));

describe.skipIf(!existsSync(truthFile))('deformLandmarks against ICT-FaceKit (skipped where the data folder is absent)', () => {
  const truth = existsSync(truthFile)
    ? (JSON.parse(readFileSync(truthFile, 'utf8')) as { neutral: number[][]; delta: Record<string, number[][]> })
    : { neutral: [], delta: {} };

  it('rests where the measured head rests', () => {
    truth.neutral.flat().forEach((value, i) => expect(rest[i]).toBeCloseTo(value, 2));
  });

  it.each(coefficientNames.filter((name) => name !== 'tongueOut'))('moves every landmark as measured for %s', (name) => {
    const moved = deformLandmarks(weightsOf({ [name]: 1 }));
    truth.delta[name]!.forEach((delta, i) => {
      const size = Math.hypot(...delta);
      const error = Math.hypot(...delta.map((value, axis) => moved[3 * i + axis]! - rest[3 * i + axis]! - value));
      // Within 15 %, or two thousandths of the eyes' distance a component, the table's rounding.
      expect(error, `landmark ${i}`).toBeLessThan(Math.max(0.15 * size, 0.004));
    });
  });
});

describe('deformLandmarks', () => {
  it('mirrors a left movement on the right', () => {
    const left = deformLandmarks(weightsOf({ mouthSmileLeft: 1 }));
    const right = deformLandmarks(weightsOf({ mouthSmileRight: 1 }));
    expect(left[3 * 54]).toBeCloseTo(-right[3 * 48]!, 6);
    expect(left[3 * 54 + 1]).toBeCloseTo(right[3 * 48 + 1]!, 6);
  });

  it('adds movements up in proportion to their weights', () => {
    const half = deformLandmarks(weightsOf({ jawOpen: 0.5 }));
    const whole = deformLandmarks(weightsOf({ jawOpen: 1 }));
    expect(half[3 * 8 + 1]! - rest[3 * 8 + 1]!).toBeCloseTo((whole[3 * 8 + 1]! - rest[3 * 8 + 1]!) / 2, 5);
  });

  // Measured on ICT-FaceKit: gap between the inner lips in millimetres, width in per cent of rest.
  const targets: readonly (readonly [Viseme, number, number])[] = [
    ['FF', 2.2, 100], ['TH', 6.9, 99], ['DD', 5.9, 101], ['kk', 7.5, 100], ['CH', 5.2, 91], ['SS', 4.4, 107], ['nn', 5.1, 99],
    ['RR', 5.6, 91], ['aa', 16.6, 95], ['E', 10.5, 105], ['I', 6.5, 111], ['O', 11.9, 87], ['U', 4.6, 82],
  ];
  it.each(targets)('opens and spreads the lips for %s by %s mm and %s %%', (viseme, gap, width) => {
    const lips = lipMeasures(deformLandmarks(weightsOf(visemeShapes[viseme])));
    expect(lips.gap * millimetres).toBeGreaterThan(gap * 0.8);
    expect(lips.gap * millimetres).toBeLessThan(gap * 1.2);
    const share = (lips.width / lipMeasures(rest).width) * 100;
    expect(Math.abs(share - width)).toBeLessThan(Math.max(3, 0.2 * Math.abs(width - 100)));
  });

  it('presses the lips together for PP, and keeps them shut however far the jaw hangs', () => {
    expect(lipMeasures(deformLandmarks(weightsOf(visemeShapes.PP))).gap).toBeLessThan(0);
    expect(lipMeasures(deformLandmarks(weightsOf({ jawOpen: 0.5, mouthClose: 0.5 }))).gap).toBeLessThan(0.01);
  });

  it('moves nothing for tongueOut, which no landmark shows', () => {
    const out = new Float32Array(coefficientNames.length);
    out[coefficientIndex.tongueOut] = 1;
    expect([...deformLandmarks(out)]).toEqual([...rest]);
  });
});
