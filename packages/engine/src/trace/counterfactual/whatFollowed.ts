import type { TraceLine } from '../traceTypes.ts';
import type { WaitOutcome } from './RecordedWait.ts';

/**
 * People take about this long to answer a sound, ms: a voice that sets in sooner after the persona's
 * first sound does not answer it, so the learner was still at it.
 */
const reaction = 200;

/** How much later than it set in a voice may be heard of, ms. */
const longestDetection = 800;

export interface Followed {
  readonly outcome: WaitOutcome | { readonly kind: 'noise' };
  /** When the floor took the turn for over, session ms. */
  readonly decidedAt: number | undefined;
}

/** Reads off the lines behind a silence what the learner did. `index` is that of the line it began with. */
export function whatFollowed(lines: readonly TraceLine[], index: number): Followed {
  let decidedAt: number | undefined;
  let sounded: number | undefined;
  let withheld = false;
  const as = (kind: 'done' | 'unknown' | 'noise'): Followed => ({ outcome: { kind }, decidedAt });
  for (const line of lines.slice(index + 1)) {
    if (line.kind !== 'input' && line.kind !== 'decision') continue;
    const at = typeof line.data['at'] === 'number' ? line.data['at'] : line.at;
    if (sounded !== undefined && line.at > sounded + reaction + longestDetection) return as('done');
    switch (line.type) {
      case 'floor.learnerTurnEnded':
        decidedAt ??= line.at;
        break;
      case 'floor.noiseIgnored':
        return as('noise');
      case 'reasoning.withheld':
        withheld ||= decidedAt !== undefined;
        break;
      case 'playback.started':
        if (decidedAt === undefined) return as('unknown');
        sounded ??= at;
        break;
      case 'voice.started':
        if (sounded !== undefined && at >= sounded + reaction) return as('done');
        // The persona meant to say nothing: the learner who speaks again may have been done or not.
        if (withheld) return as('unknown');
        return { outcome: { kind: 'wentOn', at, heardAt: line.at }, decidedAt };
      case 'learner.typed':
      case 'learner.talkPressed':
      case 'session.pause':
        return as(sounded === undefined ? 'unknown' : 'done');
      case 'session.end':
        return as(decidedAt === undefined ? 'unknown' : 'done');
    }
  }
  return as(decidedAt === undefined ? 'unknown' : 'done');
}
