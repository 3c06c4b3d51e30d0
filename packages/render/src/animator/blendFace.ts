import { coefficientCount, coefficientIndex as at, coefficientNames } from '../coefficients/coefficientNames.ts';

const ofMouth = coefficientNames.map((name) => name.startsWith('mouth') || name.startsWith('jaw') || name === 'tongueOut');
/** What would pull the lips apart, and gives way to a closure. */
const parts: readonly number[] = [
  at.jawOpen, at.mouthFunnel, at.mouthUpperUpLeft, at.mouthUpperUpRight, at.mouthLowerDownLeft, at.mouthLowerDownRight,
];
const smiles: readonly number[] = [at.mouthSmileLeft, at.mouthSmileRight];
/** What a wider articulation enlarges; closures stay as they are. */
const articulates = coefficientNames.map((name) => !/Press|Roll|Close|Shrug/.test(name));

/**
 * The upper face belongs to the feeling; the mouth belongs to the sound, with what room speech leaves
 * to the feeling. `speech` and `shut` are 0 to 1; `articulation` multiplies the sound's shapes.
 */
export function blendFace(
  feeling: Float32Array,
  sound: Float32Array,
  { speech, shut, articulation }: { readonly speech: number; readonly shut: number; readonly articulation: number },
  out: Float32Array,
): void {
  const room = 1 - 0.6 * speech;
  // A smile and a rounded vowel want opposite lips; the vowel wins.
  const rounding = Math.min(1, (sound[at.mouthPucker]! + sound[at.mouthFunnel]!) * 1.6);
  for (let i = 0; i < coefficientCount; i += 1) {
    if (!ofMouth[i]) {
      out[i] = feeling[i]!;
      continue;
    }
    let felt = feeling[i]! * room;
    if (smiles.includes(i)) felt *= 1 - 0.6 * rounding;
    felt *= parts.includes(i) ? 1 - shut : 1 - 0.55 * shut;
    out[i] = felt + sound[i]! * (articulates[i] ? articulation : 1);
  }
  out[at.mouthClose] = Math.min(out[at.mouthClose]!, out[at.jawOpen]!);
  if (shut > 0) out[at.mouthClose] = Math.max(out[at.mouthClose]!, out[at.jawOpen]! * shut);
}
