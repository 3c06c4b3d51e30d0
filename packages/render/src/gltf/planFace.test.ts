import { describe, expect, it } from 'vitest';
import { coefficientNames } from '../coefficients/coefficientNames.ts';
import { weightsOf, type NamedWeights } from '../coefficients/weights.ts';
import { visemeShapes, visemeWeights } from '../visemes/visemes.ts';
import { controlOfExpression, controlOfMorph, vrmPresets, type ControlName } from './controlNames.ts';
import { planFace } from './planFace.ts';
import { vowelsOf } from './vowels.ts';

const valuesOf = (controls: readonly ControlName[], shape: NamedWeights) => planFace(new Set(controls)).values(weightsOf(shape));

describe('controlOfMorph', () => {
  it.each([
    ['eyeBlinkLeft', 'eyeBlinkLeft'],
    ['EyeBlinkLeft', 'eyeBlinkLeft'],
    ['eyeBlink_L', 'eyeBlinkLeft'],
    ['eye_blink_left', 'eyeBlinkLeft'],
    ['blendShape1.mouthSmile_R', 'mouthSmileRight'],
    ['mouthSmile', 'mouthSmile'],
    ['mouthLeft', 'mouthLeft'],
    ['JawOpen', 'jawOpen'],
    ['browInnerUp_L', 'browInnerUp'],
    ['viseme_aa', 'aa'],
    ['viseme_U', 'ou'],
  ])('reads %s as %s', (name, control) => expect(controlOfMorph(name)).toBe(control));

  it.each(['mouth', 'jaw', 'Fcl_MTH_A', 'a', 'blink', 'shape 3', ''])('leaves %j alone', (name) => expect(controlOfMorph(name)).toBeUndefined());

  it('knows each of the 52 in every way of writing', () => {
    for (const name of coefficientNames) {
      const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      expect([name, snake, name.toUpperCase()].map(controlOfMorph)).toEqual([name, name, name]);
    }
  });
});

it('reads presets and ARKit names of VRM expressions', () => {
  expect(vrmPresets.map(controlOfExpression)).toEqual([...vrmPresets]);
  expect(controlOfExpression('MouthClose')).toBe('mouthClose');
  expect(controlOfExpression('neutral')).toBeUndefined();
});

describe('planFace', () => {
  it('passes a whole set of 52 through as it is', () => {
    const plan = planFace(new Set(coefficientNames));
    expect(plan.missing.size + plan.approximated.size).toBe(0);
    const weights = Float32Array.from(coefficientNames, (_, i) => i / 52);
    expect([...plan.values(weights).values()]).toEqual([...weights].map((value) => expect.closeTo(value, 6)));
  });

  it('gives a control for both sides the mean of the two', () => {
    expect(valuesOf(['eyeBlink'], { eyeBlink: 1 }).get('eyeBlink')).toBe(1);
    expect(valuesOf(['eyeBlink'], { eyeBlinkLeft: 1 }).get('eyeBlink')).toBe(0.5);
  });

  it('takes back with the jaw what mouthClose would, where there is none', () => {
    expect(valuesOf(['jawOpen'], { jawOpen: 0.6, mouthClose: 0.6 }).get('jawOpen')).toBe(0);
  });

  it('keeps every control between 0 and 1, whatever comes together', () => {
    for (const value of planFace(new Set(vrmPresets)).values(new Float32Array(52).fill(1)).values()) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });

  it('shows with VRM presets all but what they cannot, and says with what', () => {
    const plan = planFace(new Set(vrmPresets));
    expect([...plan.missing]).toEqual([
      'jawForward', 'jawLeft', 'jawRight', 'mouthLeft', 'mouthRight', 'mouthRollLower', 'mouthRollUpper', 'mouthShrugLower', 'mouthShrugUpper',
      'mouthPressLeft', 'mouthPressRight', 'cheekPuff', 'tongueOut',
    ]);
    expect(plan.approximated.get('eyeSquintLeft')).toBe('blinkLeft 0.3');
    expect(plan.approximated.get('cheekSquintRight')).toBe('blinkRight 0.15');
    expect(plan.approximated.get('eyeLookOutLeft')).toBe('lookLeft 0.5');
  });

  it('follows no stand-in round in a circle', () => {
    expect(planFace(new Set<ControlName>(['cheekPuff'])).declared).toEqual(new Set(['cheekPuff']));
  });
});

describe('vowelsOf', () => {
  it.each([
    ['aa', 'aa'],
    ['I', 'ih'],
    ['U', 'ou'],
    ['E', 'ee'],
    ['O', 'oh'],
  ] as const)('finds in the viseme %s most of all the vowel %s', (viseme, vowel) => {
    const found = vowelsOf(visemeWeights(viseme));
    for (const [name, value] of Object.entries(found)) if (name !== vowel) expect([name, value < found[vowel]]).toEqual([name, true]);
    expect(found[vowel]).toBeGreaterThan(0.3);
  });

  it.each([{}, visemeShapes.PP, { ...visemeShapes.PP, jawOpen: 0.2, mouthClose: 0.2 }])('leaves the lips shut for %j', (shape) => {
    for (const value of Object.values(vowelsOf(weightsOf(shape)))) expect(value).toBeLessThan(0.02);
  });
});
