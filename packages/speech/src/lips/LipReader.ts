import type { PhoneMark, PortContext } from '@parley/engine';

/** One utterance being heard. */
export interface LipReading {
  /** The next sound, mono, −1 to 1; gives the marks that have become certain, each behind the last. Never rejects. */
  push(samples: Float32Array): Promise<readonly PhoneMark[]>;
  /** The rest of the marks. Never rejects. */
  end(): Promise<readonly PhoneMark[]>;
}

/** Finds what the lips do from sound alone. Its phones stand for their viseme: `m` for any of p b m. */
export interface LipReader {
  /** @throws ParleyError `model-unavailable` */
  start(context: PortContext): Promise<void>;
  begin(sampleRateHz: number): LipReading;
  stop(): Promise<void>;
}
