import type { AskKind } from '../../ports/LanguagePort.ts';

/** A silence of the learner that lets the persona's words stand is at least this long, ms. */
const shortestHeldSilence = 2000;

/** And at most this: after it nobody holds anything. */
const longestHeldSilence = 12_000;

/**
 * True when the learner let the persona's words stand before answering: no question was waiting, so
 * the silence was given and not thought away. 2 s is where a gap stops being ordinary (facts on
 * timing: ratings drop at 0.6 and 1.2 s).
 */
export function heldSilence({ asked, waited }: { readonly asked: AskKind; readonly waited: number }): boolean {
  return asked === 'none' && waited >= shortestHeldSilence && waited <= longestHeldSilence;
}
