import type { Cue, MouthTimeline } from '@parley/engine';

/** A sentence of the persona while it sounds; one that was paused is two. */
export interface Sounding {
  readonly utterance: string;
  /** Session ms. */
  readonly from: number;
  readonly to: number;
  /** Ms of the utterance that sound at `from`. */
  readonly begins: number;
  /** What is said, empty where the trace does not tell. */
  readonly text: string;
}

/** Everything that moves a face in a trace. Session ms. */
export interface FaceDrive {
  readonly durationMs: number;
  readonly cues: readonly { readonly at: number; readonly cue: Cue }[];
  readonly mouths: readonly { readonly at: number; readonly mouth: MouthTimeline }[];
  readonly sounds: readonly Sounding[];
  /** When the learner's voice was heard. */
  readonly voices: readonly { readonly from: number; readonly to: number }[];
}
