/**
 * A time-stamped sentence about what could be seen or heard of the learner, relative to their own
 * baseline. It names behaviour, never a feeling.
 */
export interface Percept {
  readonly id: string;
  /** Session milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly channel: 'voice' | 'face' | 'words';
  readonly code: PerceptCode;
  /** Past tense, with times; for a prompt, a debrief or a researcher. */
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The numbers behind the sentence, in the units their names say. */
  readonly evidence: Readonly<Record<string, number>>;
}

/** The closed vocabulary of what may be said about a learner. */
export type PerceptCode =
  | 'long-pause-before-answer'
  | 'long-pause-inside-turn'
  | 'louder-than-usual'
  | 'quieter-than-usual'
  | 'pitch-flatter-than-usual'
  | 'pitch-livelier-than-usual'
  | 'faster-than-usual'
  | 'slower-than-usual'
  | 'clipped-words'
  | 'gaze-away'
  | 'lips-pressed'
  | 'brows-lowered'
  | 'smiled';
