import { concatMap, from, scan, type OperatorFunction } from 'rxjs';
import type { VoiceEvent } from '../floor/floorTypes.ts';
import type { SpeechFrame } from '../ports/SignalsPort.ts';

export interface VoiceEdgeOptions {
  /** Likelihood at which a voice sets in. @defaultValue 0.5 */
  readonly enter?: number;
  /** Likelihood below which it ends; Silero's own rule is 0.15 below. @defaultValue 0.35 */
  readonly leave?: number;
  /** Frames above `enter` before it counts: 2 are 64 ms, shorter than any syllable. @defaultValue 2 */
  readonly framesToStart?: number;
  /** Frames below `leave` before it counts; the detector lingers itself over a plosive's closure. @defaultValue 2 */
  readonly framesToStop?: number;
  /** How much later than in truth a voice seems to end, ms. @defaultValue 0 */
  readonly releaseMs?: number;
}

interface EdgeState {
  readonly speaking: boolean;
  /** Frames in a row that speak for the other state, and when the first of them was. */
  readonly against: number;
  readonly since: number;
  readonly edges: readonly Edge[];
}

type Edge = Extract<VoiceEvent, { type: 'voice.started' | 'voice.stopped' }>;

/** Reduces speech likelihoods to edges, each dated back to the frame where the change began. */
export function voiceEdges({
  enter = 0.5,
  leave = 0.35,
  framesToStart = 2,
  framesToStop = 2,
  releaseMs = 0,
}: VoiceEdgeOptions = {}): OperatorFunction<SpeechFrame, Edge> {
  const begin: EdgeState = { speaking: false, against: 0, since: 0, edges: [] };
  function next(state: EdgeState, { at, likelihood }: SpeechFrame): EdgeState {
    const { speaking } = state;
    const speaksAgainst = speaking ? likelihood < leave : likelihood >= enter;
    if (!speaksAgainst) return { speaking, against: 0, since: at, edges: [] };
    const against = state.against + 1;
    const since = state.against === 0 ? at : state.since;
    if (against < (speaking ? framesToStop : framesToStart)) return { speaking, against, since, edges: [] };
    const edge: Edge = speaking ? { type: 'voice.stopped', at: since - releaseMs } : { type: 'voice.started', at: since };
    return { speaking: !speaking, against: 0, since: at, edges: [edge] };
  }
  return (frames) => frames.pipe(scan(next, begin), concatMap(({ edges }) => from(edges)));
}
