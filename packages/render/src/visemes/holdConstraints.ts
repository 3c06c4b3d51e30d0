import { coefficientIndex as at } from '../coefficients/coefficientNames.ts';
import type { MouthTarget } from './mouthTargets.ts';
import { visemeWeights } from './visemes.ts';

/** Milliseconds over which the lips come together before a closure, and part after it. */
const approach = 55;
const release = 45;
/** Two frames at 60 Hz: no closure is shown for less. */
const shortestClosure = 34;
/** The teeth are nearly shut in sibilants. */
const sibilantJaw = 0.08;

const closed = visemeWeights('PP');
const touching = visemeWeights('FF');
const smooth = (x: number) => (x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x));

/** How far into a target `ms` is: 1 inside, falling to 0 over the approach before and the release after. */
function within({ start, end }: MouthTarget, ms: number): number {
  const short = Math.max(0, shortestClosure - (end - start)) / 2;
  return smooth(Math.min(1 + (ms - start + short) / approach, 1 - (ms - end - short) / release, 1));
}

/**
 * What the lips must do whatever their neighbours say: shut in p b m, touch the teeth in f v, keep
 * the jaw up in sibilants. Returns how shut a closure holds the lips, 0 to 1.
 */
export function holdConstraints(targets: readonly MouthTarget[], ms: number, weights: Float32Array): number {
  let shut = 0;
  for (const target of targets) {
    if (target.start - ms > approach + shortestClosure || ms - target.end > release + shortestClosure) continue;
    const hold = within(target, ms);
    if (hold === 0) continue;
    if (target.viseme === 'PP') {
      const jaw = weights[at.jawOpen]! * 0.3;
      for (let i = 0; i < weights.length; i += 1) weights[i]! += (closed[i]! - weights[i]!) * hold;
      // The jaw may hang a little behind shut lips: mouthClose takes back what it opens.
      weights[at.jawOpen]! += jaw * hold;
      weights[at.mouthClose]! += jaw * hold;
      shut = Math.max(shut, hold);
    } else if (target.viseme === 'FF') {
      for (let i = 0; i < weights.length; i += 1) weights[i]! += (touching[i]! - weights[i]!) * hold;
    } else if (target.viseme === 'SS' || target.viseme === 'CH') {
      const jaw = weights[at.jawOpen]!;
      weights[at.jawOpen] = jaw + (Math.min(jaw, sibilantJaw) - jaw) * hold;
    }
  }
  weights[at.mouthClose] = Math.min(weights[at.mouthClose]!, weights[at.jawOpen]!);
  return shut;
}
