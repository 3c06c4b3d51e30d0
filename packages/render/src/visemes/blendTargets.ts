import { coefficientCount, coefficientIndex } from '../coefficients/coefficientNames.ts';
import type { MouthTarget } from './mouthTargets.ts';
import { visemes, visemeWeights } from './visemes.ts';

/** How fast a target's pull falls off outside it, per millisecond. Rounding reaches further ahead. */
const ahead = 0.028;
const behind = 0.032;
const roundingAhead = 0.014;
/** The middle share of a target in which its pull is whole. */
const plateau = 0.35;
/** Beyond this a target's pull is below a thousandth of its own. */
const reach = 420;

const shapes = new Map(visemes.map((viseme) => [viseme, visemeWeights(viseme)]));
const rounded: readonly number[] = [coefficientIndex.mouthPucker, coefficientIndex.mouthFunnel];
const spoken = [...new Set([...shapes.values()].flatMap((shape) => [...shape].flatMap((w, i) => (w > 0 ? [i] : []))))];

/**
 * The blend of all targets near `ms`, each pulling with a strength that falls off exponentially with
 * its distance in time (dominance functions, Cohen and Massaro 1993).
 */
export function blendTargets(targets: readonly MouthTarget[], ms: number, out: Float32Array): void {
  out.fill(0);
  if (out.length < coefficientCount) throw new RangeError(`needs room for ${coefficientCount} weights`);
  let plain = 0;
  let rounding = 0;
  for (const { viseme, start, end, insists } of targets) {
    if (start - ms > reach || ms - end > reach) continue;
    const middle = (start + end) / 2;
    const off = ms - middle;
    const distance = Math.max(0, Math.abs(off) - ((end - start) * plateau) / 2);
    const pull = insists * Math.exp(-distance * (off < 0 ? ahead : behind));
    // Only rounded sounds announce themselves early; the others let rounding go at the usual rate.
    const rounds = viseme === 'U' || viseme === 'O' || viseme === 'CH' || viseme === 'RR';
    const roundPull = rounds && off < 0 ? insists * Math.exp(-distance * roundingAhead) : pull;
    const shape = shapes.get(viseme)!;
    for (const index of spoken) {
      out[index]! += shape[index]! * (rounded.includes(index) ? roundPull : pull);
    }
    plain += pull;
    rounding += roundPull;
  }
  if (plain === 0) return;
  for (const index of spoken) out[index]! /= rounded.includes(index) ? rounding : plain;
}
