import type { LanguageEvent } from '../reasoning/reasoningTypes.ts';
import type { FloorCommand, GazeMoved, LearnerEvent, VoiceEvent, WordsEvent, WordsJudged } from '../floor/floorTypes.ts';
import type { PerceptNoticed, VoiceMeasure } from '../perception/perceptionTypes.ts';
import type { PlaybackFact } from '../ports/PlaybackPort.ts';
import type { FaultEvent, MachineName, SessionCommand } from '../session/sessionTypes.ts';
import type { MouthTimeline } from '../rendering/MouthTimeline.ts';

/**
 * Where the sounds of an utterance lie; the lips and a replay need it. Holds all that is known so far,
 * or with `adds` only what came since the last message, so that a trace does not grow with the square
 * of a sentence.
 */
export type SpeechMarked = { readonly type: 'speech.marked'; readonly adds?: true } & MouthTimeline;

/** What a machine on the other half of a hosted session emitted. */
export interface RemoteEmitted {
  readonly type: 'remote.emitted';
  readonly machine: MachineName;
  readonly event: { readonly type: string };
}

/** What the other half of a hosted session passed on to a machine of this half. */
export interface RemoteRouted {
  readonly type: 'remote.routed';
  readonly machine: MachineName;
  readonly event: { readonly type: string };
}

export interface TimerFired {
  readonly type: 'timer.fired';
  /** Timers are numbered in the order the machines set them. */
  readonly timer: number;
}

/** Everything that can happen to a session from outside its machines. */
export type InputEvent =
  | SessionCommand
  | FaultEvent
  | VoiceEvent
  | VoiceMeasure
  | PerceptNoticed
  | WordsEvent
  | WordsJudged
  | GazeMoved
  | LearnerEvent
  | FloorCommand
  | PlaybackFact
  | LanguageEvent
  | SpeechMarked
  | RemoteEmitted
  | RemoteRouted
  | TimerFired;

/** Who brought an input, as the trace names it. */
export type InputSource = 'host' | 'signals' | 'transcriber' | 'language' | 'voice' | 'playback' | 'clock' | 'link';
