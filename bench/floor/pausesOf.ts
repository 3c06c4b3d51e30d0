import type { Turn } from './readTurns.ts';

/** A silence in which a system has to decide. */
export interface Pause {
  readonly turn: Turn;
  /** Which of the turn's silences. */
  readonly index: number;
  /** When it starts, seconds from the start of the turn. */
  readonly start: number;
  /** Seconds until the speaker goes on; infinite at the end of the turn. */
  readonly duration: number;
  readonly kind: 'hold' | 'end';
  /** What is resampled as a whole. */
  readonly group: string;
  /** What is held out as a whole: the group or more. */
  readonly heldOut: string;
  /** Earlier turns of the dialogue, oldest first. */
  readonly earlier: readonly Turn[];
}

/** Holds from `minHold` to `maxHold` seconds count, as in eot-bench; shorter ones no policy can act in. */
export interface HoldLimits {
  /** @defaultValue 0.2 */
  readonly minHold: number;
  /** @defaultValue 5 */
  readonly maxHold: number;
  /** Only pauses that start this far into their turn count, seconds. @defaultValue all count */
  readonly from?: number;
}

export const defaultHoldLimits: HoldLimits = { minHold: 0.2, maxHold: 5 };

/** Shorter is articulation, not silence, seconds. */
const shortest = 0.1;

const tiny = 1e-9;

/** Every pause of the turns that counts: holds within the limits, and ends that were not cut or unknown. */
export function pausesOf(turns: readonly Turn[], { minHold, maxHold, from = -Infinity }: HoldLimits): readonly Pause[] {
  const byDialogue = new Map<string, Turn[]>();
  return turns.flatMap((turn) => {
    const before = turn.dialogue === undefined ? [] : (byDialogue.get(turn.dialogue) ?? []);
    if (turn.dialogue !== undefined) byDialogue.set(turn.dialogue, [...before, turn]);
    return turn.spans.flatMap((span, index): readonly Pause[] => {
      if (span.start < from) return [];
      const common = { turn, index, start: span.start, group: turn.group, heldOut: turn.heldOutWith ?? turn.group, earlier: before };
      if (index === turn.spans.length - 1) {
        return endCounts(turn) ? [{ ...common, kind: 'end', duration: Infinity }] : [];
      }
      const duration = span.end - span.start;
      const counts = duration >= Math.max(shortest, minHold) - tiny && duration <= maxHold + tiny;
      return counts ? [{ ...common, kind: 'hold', duration }] : [];
    });
  });
}

function endCounts({ endKind }: Turn): boolean {
  return endKind === undefined || endKind === 'yielded';
}
