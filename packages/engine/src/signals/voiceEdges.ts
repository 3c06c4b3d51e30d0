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
  /** Whether what is heard now is no more than the persona's own echo: then it is nobody's voice. @defaultValue never */
  readonly isEcho?: () => boolean;
}

/** How long a voice over an echo has lasted when its level has told it from that, ms. */
const overEchoMs = 64;

interface EdgeState {
  readonly speaking: boolean;
  /** Frames in a row that speak for the other state, and when the first of them was. */
  readonly against: number;
  readonly since: number;
  /** The newest frame sounded like a voice and was the echo. */
  readonly echoed: boolean;
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
  isEcho = () => false,
}: VoiceEdgeOptions = {}): OperatorFunction<SpeechFrame, Edge> {
  const begin: EdgeState = { speaking: false, against: 0, since: 0, echoed: false, edges: [] };
  function next(state: EdgeState, { at, likelihood }: SpeechFrame): EdgeState {
    const { speaking } = state;
    const sounds = likelihood >= (speaking ? leave : enter);
    const echoed = sounds && isEcho();
    const speaksAgainst = (sounds && !echoed) !== speaking;
    if (!speaksAgainst) return { speaking, against: 0, since: at, echoed, edges: [] };
    const against = state.against + 1;
    const begins = !speaking && state.echoed ? at - overEchoMs : at;
    const since = state.against === 0 ? begins : state.since;
    if (against < (speaking ? framesToStop : framesToStart)) return { speaking, against, since, echoed, edges: [] };
    const edge: Edge = speaking ? { type: 'voice.stopped', at: since - releaseMs } : { type: 'voice.started', at: since };
    return { speaking: !speaking, against: 0, since: at, echoed, edges: [edge] };
  }
  return (frames) => frames.pipe(scan(next, begin), concatMap(({ edges }) => from(edges)));
}
