import type { PhoneMark, WordMark } from '@parley/engine';

/** One sentence whose sounds are known to the millisecond. */
export interface Sample {
  readonly id: string;
  readonly synthesizer: string;
  readonly voice: string;
  /** Language of the text, two letters. */
  readonly language: string;
  readonly text: string;
  readonly sampleRateHz: number;
  readonly samples: Float32Array;
  readonly phones: readonly PhoneMark[];
  /** Empty where the synthesizer does not say them. */
  readonly words: readonly WordMark[];
}

export function durationOf({ samples, sampleRateHz }: Sample): number {
  return (samples.length / sampleRateHz) * 1000;
}
