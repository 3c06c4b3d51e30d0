import type { Percept } from './Percept.ts';

/** One voiced stretch of the learner, measured from the prosody stream when it ended. */
export interface VoiceMeasure {
  readonly type: 'voice.measured';
  /** Session ms. */
  readonly from: number;
  readonly to: number;
  /** Mean level of the voiced frames, dB full scale. */
  readonly levelDb: number;
  /** Median pitch in hertz; null where too few frames were periodic. */
  readonly pitchHz: number | null;
  /** Standard deviation of the pitch in semitones; null as above. */
  readonly pitchSpreadSt: number | null;
}

/** Something a source saw or heard by itself, such as a simulated learner or a recording. */
export interface PerceptNoticed {
  readonly type: 'percept.noticed';
  readonly percept: Percept;
}

export interface PerceptionInput {
  readonly now: () => number;
}

export type PerceptionEmitted =
  | { readonly type: 'perception.perceived'; readonly percept: Percept }
  | { readonly type: 'perception.calibrated'; readonly channel: 'voice' };
