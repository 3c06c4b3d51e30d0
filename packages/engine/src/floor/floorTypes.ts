import type { AskKind } from '../ports/LanguagePort.ts';
import type { TranscriptPart, Word } from '../ports/TranscriberPort.ts';
import type { VoiceOverlapped } from './overlap/VoiceOverlapped.ts';

/** Who may speak. `contested` while both do. */
export type FloorHolder = 'open' | 'learner' | 'persona' | 'contested';

/** Bounds of the wait, milliseconds of silence. */
export interface Patience {
  /** Silence that ends a turn which is surely over. */
  readonly minWait: number;
  /** Silence that ends a turn which surely is not. */
  readonly maxWait: number;
  /** The power with which the wait shrinks as the likelihood grows; lower waits longer in doubt. @defaultValue 4 */
  readonly caution?: number;
}

/** How the floor is run: a persona's traits, or numbers. */
export interface FloorSettings {
  readonly policy: 'open-mic' | 'push-to-talk' | 'typed';
  readonly patience: 'low' | 'medium' | 'high' | Patience;
  /** How readily the persona gives way when talked over. */
  readonly interruptibility: 'low' | 'medium' | 'high';
  /** Whether the persona speaks up in a long silence, and how soon. */
  readonly reengage: 'off' | 'patient' | 'eager';
  /** The persona's first turn cannot be interrupted. */
  readonly protectOpening: boolean;
}

export const defaultFloorSettings = {
  policy: 'open-mic',
  patience: 'medium',
  interruptibility: 'medium',
  reengage: 'patient',
  protectOpening: false,
} as const satisfies FloorSettings;

/** What the floor can rely on; measured when the ports have started. */
export interface Hearing {
  /** Voice activity is measured. */
  readonly voice: boolean;
  /** Words are transcribed; undefined means none come. */
  readonly words?: { readonly lagMs: number; readonly wordTimes: boolean };
}

export interface FloorInput {
  readonly settings: FloorSettings;
  readonly locale: string;
  /** The time of the ingress line that is being worked on. */
  readonly now: () => number;
}

/** What the learner said in a turn. */
export interface LearnerTurn {
  readonly startedAt: number;
  /** When their voice ended; the wait that followed is not part of the turn. */
  readonly endedAt: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly typed: boolean;
}

/** Why the floor waits while the learner is silent. */
export type WaitReason =
  | 'complete'
  | 'incomplete'
  | 'thinking'
  | 'lookedAway'
  | 'wordsInFlight'
  | 'noWords';

export interface Wait {
  /** P(the learner has finished), 0 to 1. */
  readonly likelihood: number;
  /** Silence after which the turn ends, milliseconds. */
  readonly wait: number;
  /** Session time at which it ends if nothing changes. */
  readonly deadline: number;
  readonly reason: WaitReason;
  /** How long the silence had lasted when this was so, milliseconds. */
  readonly silence: number;
  /** The main cues, strongest first; none while words are in flight. */
  readonly contributions: readonly Contribution[];
}

/** What one cue says about the end of a turn. */
export interface Contribution {
  /** A cue of the predictor (`silence`, `turnSeconds` …), `words`, `ask`, `gaze`, `prosody` or `acoustic`. */
  readonly cue: string;
  /** Log odds, to two decimals; above 0 it speaks for an end. */
  readonly logOdds: number;
}

export type VoiceEvent =
  | VoiceOverlapped
  /** `at`: when the voice set in, session ms, which is earlier than the line's own `at`. */
  | { readonly type: 'voice.started'; readonly at: number }
  | { readonly type: 'voice.stopped'; readonly at: number }
  /** The acoustic turn-end score moved by a step; 0 to 1 in twentieths. */
  | { readonly type: 'voice.turnEnd'; readonly score: number };

export type WordsEvent = TranscriptPart;

/** How complete the words of the turn so far are; comes right behind the words. */
export interface WordsJudged {
  readonly type: 'words.judged';
  /** 0 to 1. */
  readonly completeness: number;
  /** Fitted weights, or rules where none are there for the language. */
  readonly by: 'fitted' | 'rules';
}

/** The learner's gaze left the persona's face, or came back to it. */
export interface GazeMoved {
  readonly type: 'face.gazeMoved';
  readonly to: 'towards' | 'away';
}

export type LearnerEvent =
  | { readonly type: 'learner.typed'; readonly text: string }
  /** The learner is about to: nobody is silent who writes. */
  | { readonly type: 'learner.writing' }
  | { readonly type: 'learner.talkPressed' }
  | { readonly type: 'learner.talkReleased' };

export type FloorCommand =
  | { readonly type: 'floor.suspend' }
  | { readonly type: 'floor.restore' }
  /** The host takes the floor from the persona, as a click on "interrupt" does. */
  | { readonly type: 'floor.takeForLearner' }
  | { readonly type: 'hearing.changed'; readonly hearing: Hearing };

/** Why the learner's voice over the persona's did not count. */
export type FalseAlarm = 'backchannel' | 'noise' | 'echo';

/**
 * More often than this the persona does not speak up before the learner does: as often as the longest arc of a scenario
 * needs to come to its end. Nobody talks to an empty room for ever: after one more silence it takes its leave.
 */
export const mostTimes = 6;

export type FloorEmitted =
  | { readonly type: 'floor.holderChanged'; readonly holder: FloorHolder; readonly state: string }
  | { readonly type: 'floor.learnerTurnStarted'; readonly at: number }
  | { readonly type: 'floor.waitMoved' } & Wait
  /** The turn may be over: reasoning may prepare. */
  | { readonly type: 'floor.turnEndLikely'; readonly text: string; readonly likelihood: number }
  /** It was not: whatever was prepared is void. */
  | { readonly type: 'floor.turnResumed' }
  | ({ readonly type: 'floor.learnerTurnEnded' } & LearnerTurn)
  /** Words of the turn that just ended came late; they follow what was said. */
  | { readonly type: 'floor.turnAmended'; readonly text: string }
  | { readonly type: 'floor.noiseIgnored'; readonly forMs: number }
  | { readonly type: 'floor.duck' }
  /** The voice over the persona's may claim the floor: the persona pauses at the next word's end. */
  | { readonly type: 'floor.personaHeld' }
  /** A false alarm: the persona goes on. */
  | { readonly type: 'floor.personaResumed'; readonly because: FalseAlarm }
  /** The persona yields. */
  | { readonly type: 'floor.personaInterrupted'; readonly because: 'words' | 'duration' | 'host' }
  | { readonly type: 'floor.backchannelDue'; readonly reason: 'phraseEnd' | 'longTurn' }
  /** The persona may speak up; `times` since the learner was last heard, 1 to `mostTimes`; once more, and it takes its leave. */
  | { readonly type: 'floor.silenceLong'; readonly times: number }
  /** For the host: nothing was heard of the learner in 30 s of silence. The persona speaks up all the same. */
  | { readonly type: 'floor.learnerAway' }
  | { readonly type: 'floor.learnerBack' };

/** What reasoning tells the floor. */
export type PersonaEvent =
  | { readonly type: 'reasoning.said'; readonly utterance: string; readonly text: string; readonly turn: number }
  | { readonly type: 'reasoning.composed'; readonly turn: number; readonly utterances: number; readonly ask: AskKind };

/** The persona lets the moment stand. */
export interface PersonaSilent {
  readonly type: 'reasoning.withheld';
  readonly reason: string;
}
