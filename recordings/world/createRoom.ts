import type { PlaybackPort, PortContext } from '@parley/engine';
import type { WavInput } from '@parley/perception/node';
import { createPlayback, resample } from '@parley/speech';
import { NEVER } from 'rxjs';

/** How often the microphone is given what the loudspeaker plays, and how long sound and devices take, ms. */
const windowMs = 20;
const delayMs = 60;
const samplesPerMs = 16;

interface Sound {
  readonly at: number;
  readonly samples: Float32Array;
}

export interface Room extends PlaybackPort {
  /** From now on what the loudspeaker plays comes back into the microphone, `gain` times as loud; 0 with headphones. */
  echo(gain: number): void;
}

/** A loudspeaker and a microphone in one room. */
export function createRoom(microphone: Pick<WavInput, 'play'>): Room {
  let gain = 0;
  let sounds: Sound[] = [];
  let ramp = { at: 0, from: 1, to: 1, ms: 0 };
  let context: PortContext | undefined;
  let timer: unknown;
  let carried = 0;
  const now = (): number => context?.clock.now() ?? 0;

  const levelAt = (time: number): number => {
    const share = ramp.ms > 0 ? Math.min(1, Math.max(0, (time - ramp.at) / ramp.ms)) : 1;
    return ramp.from + (ramp.to - ramp.from) * share;
  };

  /** What sounded since the last time reaches the microphone a little later. */
  function carry(): void {
    for (; carried + windowMs <= now(); carried += windowMs) {
      const heard = new Float32Array(windowMs * samplesPerMs);
      for (const { at, samples } of gain > 0 ? sounds : []) {
        const shift = Math.round((carried - at) * samplesPerMs);
        for (let index = Math.max(0, -shift); index < heard.length && index + shift < samples.length; index += 1) {
          heard[index]! += samples[index + shift]! * gain * levelAt(carried + index / samplesPerMs);
        }
      }
      if (heard.some((sample) => sample !== 0)) microphone.play(heard, carried + delayMs);
    }
    sounds = sounds.filter(({ at, samples }) => at + samples.length / samplesPerMs > carried);
    timer = context?.clock.setTimeout(carry, windowMs);
  }

  const playback = createPlayback({
    faults: NEVER,
    async open(given) {
      context = given;
      carried = now();
      carry();
    },
    soonest: now,
    heard: now,
    toSession: (device) => device,
    play: (samples, rate, at) => void sounds.push({ at, samples: resample(samples, rate, samplesPerMs * 1000) }),
    cut(at) {
      sounds = sounds.map((sound) => ({ ...sound, samples: sound.samples.subarray(0, Math.max(0, Math.round((at - sound.at) * samplesPerMs))) }));
    },
    ramp(level, at, ms) {
      ramp = { at, from: levelAt(at), to: level, ms };
    },
    async close() {
      context?.clock.clearTimeout(timer);
      context = undefined;
    },
  });
  return {
    ...playback,
    echo(next) {
      gain = next;
    },
  };
}
