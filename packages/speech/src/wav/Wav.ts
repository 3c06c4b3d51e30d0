/** Sound out of, or for, a WAV file. */
export interface Wav {
  readonly sampleRateHz: number;
  /** One array a channel, all of one length, −1 to 1. */
  readonly channels: readonly Float32Array[];
}
