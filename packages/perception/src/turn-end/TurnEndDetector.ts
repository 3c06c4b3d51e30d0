/** Judges from sound alone whether a turn is over. Each hears one person. */
export interface TurnEndDetector {
  /** What capabilities and traces call it, such as `smart-turn`. */
  readonly name: string;
  /** The next sound, 16 kHz mono, −1 to 1, in portions of any length. Does not throw and costs little. */
  push(samples: Float32Array): void;
  /** A new turn begins: takes everything for silence that is older than the last `keepMs` milliseconds. */
  forget(keepMs: number): void;
  /**
   * Likelihood 0 to 1 that the turn is over, by what was pushed before the call. One call at a time.
   *
   * @throws ParleyError `model-unavailable` when the network fails or gives no likelihood
   */
  score(): Promise<number>;
}
