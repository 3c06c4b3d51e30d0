import type { WaitReason } from '@parley/engine';

/** A state of the floor, as its chart names it. */
export type FloorPlace = 'open' | 'learner.speaking' | 'learner.pausing' | 'persona.speaking' | 'persona.yielding' | 'contested';

/** Why something happened on the floor, in a word that the catalogue has a text for. */
export type FloorCause =
  | WaitReason
  | 'backchannel' | 'noise' | 'echo'
  | 'voice' | 'key' | 'typed' | 'wordsCame' | 'silence'
  | 'waitOver' | 'tooShort' | 'late' | 'likely' | 'wentOn'
  | 'answer' | 'allSaid' | 'overTalk' | 'fellSilent' | 'cutOff'
  | 'byWords' | 'byDuration' | 'byHost'
  | 'phraseEnd' | 'longTurn';

export type FloorEntryKind =
  | FloorPlace
  | 'goesOn' | 'wait' | 'prepare' | 'dropped' | 'turnEnded' | 'amended' | 'noise' | 'resumed' | 'interrupted'
  | 'nod' | 'silenceLong' | 'away' | 'back' | 'paused' | 'continued';

/** Something that happened on the floor. */
export interface FloorEntry {
  /** `seq` of the line of the trace. */
  readonly seq: number;
  /** `seq` of the input behind it. */
  readonly cause: number;
  /** Session ms. */
  readonly at: number;
  readonly kind: FloorEntryKind;
  readonly because: FloorCause | undefined;
  /** How long, ms: the wait, or the silence before a turn was taken for over. */
  readonly ms: number | undefined;
}

/** A transition of the floor's chart. */
export interface FloorMove {
  readonly at: number;
  readonly from: FloorPlace;
  readonly to: FloorPlace;
  readonly because: FloorCause | undefined;
}

/** What one cue says about the end of a turn; log odds above 0 speak for it. */
export interface CueShare {
  readonly cue: string;
  readonly logOdds: number;
}

/** The forecast as it stood from `at` on. */
export interface ForecastPoint {
  readonly at: number;
  /** P(the learner has finished), 0 to 1. */
  readonly likelihood: number;
  /** Silence after which the turn ends, ms. */
  readonly wait: number;
  /** Session ms at which it ends if nothing changes. */
  readonly deadline: number;
  readonly reason: WaitReason;
  /** Strongest first; empty in traces that do not tell. */
  readonly cues: readonly CueShare[];
}

/** A pause of the learner in which the floor waited. */
export interface FloorPause {
  /** When the voice ended, session ms. */
  readonly start: number;
  /** Undefined while it lasts. */
  readonly end: number | undefined;
  readonly points: readonly ForecastPoint[];
  /** How it came out: the learner went on, the turn was taken for over, or nothing had been said. */
  readonly outcome: 'wentOn' | 'ended' | 'ignored' | undefined;
}

/** What happened on the floor of a conversation, oldest first. */
export interface FloorLog {
  readonly entries: readonly FloorEntry[];
  readonly moves: readonly FloorMove[];
  readonly pauses: readonly FloorPause[];
}
