import type { PhoneMark, WordMark } from '../ports/VoicePort.ts';

/** What the mouth does in one utterance, as far as it is known: marks in milliseconds from its first sample. */
export interface MouthTimeline {
  readonly utterance: string;
  readonly phones: readonly PhoneMark[];
  readonly words: readonly WordMark[];
}
