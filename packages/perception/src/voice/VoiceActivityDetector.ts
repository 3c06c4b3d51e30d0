/** Says how likely a frame is to hold a voice. */
export interface VoiceActivityDetector {
  /**
   * How much later than a voice the likelihood rises, beyond the middle of the frame,
   * milliseconds. It is taken off the time stamps.
   */
  readonly delayMs: number;
  /** How much longer than a voice the likelihood stays up, on the corrected stamps, milliseconds. */
  readonly releaseMs: number;
  /** Likelihood 0 to 1. Frames of 512 samples at 16 kHz, in their order; one call at a time. */
  score(frame: Float32Array): Promise<number>;
  /** Forgets what was heard. */
  reset(): void;
}
