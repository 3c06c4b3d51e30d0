import type { PlaybackFact } from '../ports/PlaybackPort.ts';
import type { VoiceMeasure } from '../perception/perceptionTypes.ts';
import type { BackchannelReport } from './backchannel/backchannelMachine.ts';
import type { EndpointReport } from './endpoint/endpointMachine.ts';
import type { FloorCommand, FloorInput, GazeMoved, Hearing, LearnerEvent, PersonaEvent, VoiceEvent, Wait, WordsEvent, WordsJudged } from './floorTypes.ts';
import type { HandOverReport } from './handOver/handOverMachine.ts';
import type { OverlapReport } from './overlap/overlapMachine.ts';
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
