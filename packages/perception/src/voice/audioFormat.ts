/** Everything that listens here works on mono sound at this rate. */
export const sampleRateHz = 16000;

/** Samples in one frame: 32 ms, what Silero VAD v5 and v6 read at 16 kHz. */
export const frameLength = 512;

/** Samples per millisecond. */
export const samplesPerMs = sampleRateHz / 1000;

/** Milliseconds in one frame. */
export const frameMs = frameLength / samplesPerMs;
