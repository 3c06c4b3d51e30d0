/** What the worklet posts to the page: a frame of 512 samples at 16 kHz. */
export interface MicMessage {
  /** Count of the 16 kHz samples before this frame, since the worklet began. */
  readonly index: number;
  readonly samples: Float32Array;
}

/** The name under which the worklet registers. */
export const micProcessor = 'parley-mic';
