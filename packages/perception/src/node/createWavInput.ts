import type { AudioFrame, AudioInput, ClockPort } from '@parley/engine';
import { NEVER, Subject } from 'rxjs';
import { frameLength, frameMs, samplesPerMs } from '../voice/audioFormat.ts';
import { createDither } from './createDither.ts';

/** Recorded sound and when it is to be heard. */
export interface WavSegment {
  /** Session time of its first sample, milliseconds. */
  readonly at: number;
  /** Mono, 16 kHz, −1 to 1; `decodeWav`, `mixToMono` and `resample` of `@parley/speech` make it from a WAV file. */
  readonly samples: Float32Array;
}

export interface WavInputOptions {
  /** @defaultValue none */
  readonly segments?: readonly WavSegment[];
}

export interface WavInput extends AudioInput {
  /**
   * Lets a recording be heard from `at` on, session milliseconds, or from the next frame on. What
   * is already past is cut off; recordings that overlap are mixed.
   */
  play(samples: Float32Array, at?: number): { readonly startsAt: number; readonly endsAt: number };
}

/**
 * A microphone that hears recordings, in session time: with a system clock in real time, with a
 * virtual clock as fast as it is advanced. Between the recordings it is as quiet as a good room.
 */
export function createWavInput({ segments = [] }: WavInputOptions = {}): WavInput {
  const frames = new Subject<AudioFrame>();
  const dither = createDither();
  let playing: WavSegment[] = [...segments];
  let clock: ClockPort | undefined;
  let timer: unknown;
  let readers = 0;
  let nextAt = 0;
  let muted = false;

  function nextFrame(): AudioFrame {
    const samples = new Float32Array(frameLength);
    if (!muted) {
      dither(samples);
      for (const segment of playing) mix(samples, segment, nextAt);
    }
    const frame = { at: nextAt, samples };
    nextAt += frameMs;
    playing = playing.filter((segment) => endOf(segment) > nextAt);
    return frame;
  }

  function tick(): void {
    // A frame is there when its last sample is; a late timer catches up.
    // The hair's breadth keeps rounding from setting a timer that ends before it begins.
    while (clock !== undefined && clock.now() >= nextAt + frameMs - 1e-6) frames.next(nextFrame());
    if (clock !== undefined) timer = clock.setTimeout(tick, nextAt + frameMs - clock.now());
  }

  return {
    sampleRateHz: 16000,
    frames: frames.asObservable(),
    faults: NEVER,
    async start(context) {
      if (readers++ > 0) return;
      clock = context.clock;
      nextAt = clock.now();
      tick();
    },
    async stop() {
      if (readers === 0 || --readers > 0) return;
      clock?.clearTimeout(timer);
      clock = undefined;
    },
    setMuted(next) {
      muted = next;
    },
    play(samples, at = nextAt) {
      const segment = { at, samples };
      playing.push(segment);
      return { startsAt: at, endsAt: endOf(segment) };
    },
  };
}

function mix(into: Float32Array, segment: WavSegment, at: number): void {
  const shift = Math.round((at - segment.at) * samplesPerMs);
  const from = Math.max(0, -shift);
  const to = Math.min(into.length, segment.samples.length - shift);
  for (let index = from; index < to; index++) {
    into[index] = Math.max(-1, Math.min(1, into[index]! + segment.samples[index + shift]!));
  }
}

function endOf(segment: WavSegment): number {
  return segment.at + segment.samples.length / samplesPerMs;
}
