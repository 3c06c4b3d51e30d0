import type { AudioInput } from '@parley/engine';
import { encodeWav, resample, type HeardSound } from '@parley/speech';

/** Rate of the files, hertz: that of the learner's sound. */
const rate = 16000;

/** Keeps what a microphone hears, in session time. */
export function recordInput(input: AudioInput): { samples(durationMs: number): Float32Array; stop(): void } {
  const frames: { at: number; samples: Float32Array }[] = [];
  const wire = input.frames.subscribe((frame) => frames.push(frame));
  return {
    samples: (durationMs) => lay(frames, durationMs),
    stop: () => wire.unsubscribe(),
  };
}

/** What was heard of the persona, in session time. */
export function personaSide(heard: readonly HeardSound[], durationMs: number): Float32Array {
  return lay(heard.map(({ at, samples, sampleRateHz }) => ({ at, samples: resample(samples, sampleRateHz, rate) })), durationMs);
}

/** A mono or stereo WAV file of 16 kHz. */
export function wavOf(...channels: Float32Array[]): Uint8Array {
  return encodeWav({ sampleRateHz: rate, channels });
}

function lay(pieces: readonly { readonly at: number; readonly samples: Float32Array }[], durationMs: number): Float32Array {
  const all = new Float32Array(Math.round((durationMs / 1000) * rate));
  for (const { at, samples } of pieces) {
    const from = Math.round((at / 1000) * rate);
    if (from < all.length) all.set(samples.subarray(0, all.length - from), from);
  }
  return all;
}
