import { coefficientNames, type CoefficientName } from '../coefficients/coefficientNames.ts';
import type { SidedName } from '../coefficients/weights.ts';

/** The expressions every VRM 1.0 model is asked to have; files of VRM 0.x are read under the same names. */
export const vrmPresets = [
  'aa', 'ih', 'ou', 'ee', 'oh',
  'blink', 'blinkLeft', 'blinkRight',
  'lookUp', 'lookDown', 'lookLeft', 'lookRight',
  'happy', 'angry', 'sad', 'relaxed', 'surprised',
] as const;
export type VrmPreset = (typeof vrmPresets)[number];

/** Something in a file that moves part of the face: a coefficient, a coefficient for both sides at once, or a VRM preset. */
export type ControlName = CoefficientName | SidedName | VrmPreset;

/** `eyeBlink_L`, `EyeBlinkLeft`, `blendShape1.eye_blink_left` are one name: letters and digits after the last dot, small. */
const keyOf = (name: string) => name.replace(/^.*[.:]/, '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Oculus' mouth shapes, as many avatars bring them, by the VRM vowel that is the same. */
const oculus: Readonly<Record<string, VrmPreset>> = { visemeaa: 'aa', visemei: 'ih', visemeu: 'ou', visemee: 'ee', visemeo: 'oh' };
/** Directions, not sides: there is no jaw or mouth of the left and the right. */
const directions = /^(jaw|mouth)(Left|Right)$/;

const byKey = new Map<string, ControlName>(Object.entries(oculus));
for (const name of coefficientNames) {
  byKey.set(keyOf(name), name);
  const sided = /^(.*)(Left|Right)$/.exec(name);
  if (!sided) {
    // Some files split what ARKit keeps whole.
    for (const side of ['left', 'right', 'l', 'r']) byKey.set(keyOf(name) + side, name);
    continue;
  }
  const [, base = '', side = ''] = sided;
  byKey.set(keyOf(base) + side[0]!.toLowerCase(), name);
  if (!directions.test(name)) byKey.set(keyOf(base), base as SidedName);
}
const presetsByKey = new Map<string, VrmPreset>(vrmPresets.map((name) => [keyOf(name), name]));

/** What a morph target is, whatever way ARKit's name is written; `undefined` for a name of another kind. */
export function controlOfMorph(name: string): ControlName | undefined {
  return byKey.get(keyOf(name));
}

/** What an expression of a VRM file is: one of the presets, or ARKit's by name ("perfect sync"). */
export function controlOfExpression(name: string): ControlName | undefined {
  return presetsByKey.get(keyOf(name)) ?? byKey.get(keyOf(name));
}
