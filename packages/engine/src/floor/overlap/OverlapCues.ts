import type { VoiceOverlapped } from './VoiceOverlapped.ts';

export type Sound = Omit<VoiceOverlapped, 'type'>;

/** What is known of the learner's voice over the persona's. */
export interface OverlapCues {
  /** How long the learner's voice has lasted, ms. */
  readonly voicedMs: number;
  /** How long ago it ended, ms; undefined while it lasts. */
  readonly silentMs: number | undefined;
  /** The words of it that have come so far. */
  readonly text: string;
  /** How late words come after their end, ms; undefined where no transcriber runs. */
  readonly wordLagMs: number | undefined;
  readonly locale: string;
  /** What the persona is saying. */
  readonly personaText: string;
  /** What the voice is like; undefined where nothing measures it. */
  readonly sound: Sound | undefined;
  /** The level this learner usually speaks at, dB full scale; undefined while it is not known. */
  readonly usualDb: number | undefined;
}
