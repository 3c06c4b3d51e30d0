import type { PlaybackFact } from '../ports/PlaybackPort.ts';
import type { VoiceMeasure } from '../perception/perceptionTypes.ts';
import type { BackchannelReport } from './backchannel/backchannelMachine.ts';
import type { EndpointReport } from './endpoint/endpointMachine.ts';
import type { FloorCommand, FloorInput, GazeMoved, Hearing, LearnerEvent, PersonaEvent, PersonaSilent, VoiceEvent, Wait, WordsEvent, WordsJudged } from './floorTypes.ts';
import type { HandOverReport } from './handOver/handOverMachine.ts';
import type { OverlapReport } from './overlap/overlapMachine.ts';
import type { Sound } from './overlap/OverlapCues.ts';
import type { PersonaTurn } from './personaTurn.ts';
import type { PresenceReport } from './presence/presenceMachine.ts';

/** Everything the floor hears of: from outside, from reasoning, and from its own child actors. */
export type FloorEvent =
  | VoiceEvent
  | VoiceMeasure
  | WordsEvent
  | WordsJudged
  | GazeMoved
  | LearnerEvent
  | FloorCommand
  | PersonaEvent
  | PersonaSilent
  | PlaybackFact
  | EndpointReport
  | OverlapReport
  | BackchannelReport
  | PresenceReport
  | HandOverReport;

/** Everything but `now` is plain data. */
export interface FloorContext extends FloorInput {
  readonly hearing: Hearing;
  readonly startedAt: number;
  /** When the learner's voice ended; undefined while it lasts. */
  readonly endedAt: number | undefined;
  /** What their voice was like while it was over the persona's. */
  readonly sound: Sound | undefined;
  /** It has brought words that are not the persona's, over a persona that cannot be interrupted. */
  readonly worded: boolean;
  /** The persona's turn came to its own end under that voice. */
  readonly outlasted: { readonly text: string; readonly at: number } | undefined;
  /** The newest voice that was taken for no turn, in case its words come late; `at` when that was decided. */
  readonly ignored: { readonly startedAt: number; readonly endedAt: number; readonly at: number; readonly outlasted: FloorContext['outlasted'] } | undefined;
  /** When the newest turn of the learner was taken for over; −Infinity before any. */
  readonly turnEndedAt: number;
  /** The talk key is held down. */
  readonly pressed: boolean;
  /** The text for which an early end was announced. */
  readonly announced: string | undefined;
  readonly wait: Wait | undefined;
  readonly persona: PersonaTurn;
  /** The level this learner usually speaks at, dB full scale. */
  readonly usualDb: number | undefined;
}
