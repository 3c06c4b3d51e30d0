import type { PhoneMark, WordMark } from '../ports/VoicePort.ts';

/** What the mouth does in one utterance: marks in milliseconds from its first sample. */
export interface MouthTimeline {
  readonly utterance: string;
  readonly phones: readonly PhoneMark[];
  readonly words: readonly WordMark[];
}
