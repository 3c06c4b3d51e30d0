import type { AudioFrame, AudioInput, ClockPort, PlaybackPosition } from '@parley/engine';
import { NEVER, Subject } from 'rxjs';
import { rate } from './set/sound.ts';

/**
 * No loudspeaker is a straight line: this one bends large samples, which puts some 27 dB under a voice of −20 dB what
 * was not in it. And no two devices run on one clock: the microphone's is 40 millionths off.
 */
const bent = (sample: number): number => Math.tanh(sample);
const drift = 1 + 40e-6;

/** Samples in a frame, and how long that is. */
const frameLength = 512;
const frameMs = 32;

export interface RoomInput extends AudioInput {
  /** Lets a sound be heard from `at` on, session ms. */
  play(samples: Float32Array, at: number): void;
  /** Plays the row's own recording, which has the room in it. */
  begin(samples: Float32Array, at: number): void;
}

export interface RoomInputOptions {
  /** Impulse response from loudspeaker to microphone; undefined for headphones. */
  readonly echo: Float32Array | undefined;
  /** The sound of the utterance that the loudspeaker has. */
  readonly sounding: () => Float32Array | undefined;
  readonly position: () => PlaybackPosition | undefined;
  /** The room by itself: heard over and over until `begin`. */
  readonly tone: Float32Array;
}

/**
 * A microphone in the room of a loudspeaker, in session time: it hears the recordings it is given
 * and, through the room, what is really played: ducked, paused or faded.
 */
export function createRoomInput({ echo, sounding, position, tone }: RoomInputOptions): RoomInput {
  const frames = new Subject<AudioFrame>();
  const taps = [...(echo ?? [])].flatMap((gain, delay) => (Math.abs(gain) > 1e-5 ? [{ gain, delay }] : []));
  /** What was played lately, newest last: as much as the response is long. */
  const played = new Float32Array((echo?.length ?? 0) + frameLength);
  let sounds: { readonly at: number; readonly samples: Float32Array }[] = [];
  let clock: ClockPort | undefined;
  let timer: unknown;
  let nextAt = 0;
  let seed = 1;
  let toned = 0;
  let beginsAt = Infinity;
  let last = { ms: 0, level: 1 };

  /** Takes down what the loudspeaker gave since the last frame. */
  function listen(): void {
    if (taps.length === 0) return;
    played.copyWithin(0, frameLength);
    const now = played.subarray(played.length - frameLength).fill(0);
    const place = position();
    const sound = sounding();
    if (!place || !sound) return;
    const level = place.level ?? 1;
    const to = Math.round((place.ms / 1000) * rate * drift);
    const from = Math.max(to - frameLength, Math.round((last.ms / 1000) * rate * drift), 0);
    for (let index = from; index < to; index += 1) {
      const share = (index - from) / frameLength;
      now[frameLength - (to - index)] = bent((sound[index] ?? 0) * (last.level + (level - last.level) * share));
    }
    last = { ms: Math.max(0, place.ms), level };
  }

  function nextFrame(): AudioFrame {
    listen();
    const samples = new Float32Array(frameLength);
    for (let index = 0; index < frameLength; index += 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      let sample = (seed / 2 ** 31 - 1) * 6e-5;
      for (const { gain, delay } of taps) sample += gain * played[played.length - frameLength + index - delay]!;
      if (nextAt + index / (rate / 1000) < beginsAt) sample += tone[toned++ % tone.length] ?? 0;
      samples[index] = sample;
    }
    for (const { at, samples: sound } of sounds) {
      const shift = Math.round((nextAt - at) * (rate / 1000));
      for (let index = Math.max(0, -shift); index < Math.min(frameLength, sound.length - shift); index += 1) samples[index]! += sound[index + shift]!;
    }
    for (let index = 0; index < frameLength; index += 1) samples[index] = Math.max(-1, Math.min(1, samples[index]!));
    const frame = { at: nextAt, samples };
    nextAt += frameMs;
    sounds = sounds.filter(({ at, samples: sound }) => at + sound.length / (rate / 1000) > nextAt);
    return frame;
  }

  function tick(): void {
    while (clock !== undefined && clock.now() >= nextAt + frameMs - 1e-6) frames.next(nextFrame());
    if (clock !== undefined) timer = clock.setTimeout(tick, nextAt + frameMs - clock.now());
  }

  return {
    sampleRateHz: rate,
    frames: frames.asObservable(),
    faults: NEVER,
    async start(context) {
      clock = context.clock;
      nextAt = clock.now();
      tick();
    },
    async stop() {
      clock?.clearTimeout(timer);
      clock = undefined;
    },
    setMuted() {},
    play(samples, at) {
      sounds.push({ at, samples });
    },
    begin(samples, at) {
      beginsAt = at;
      sounds.push({ at, samples });
    },
  };
}
