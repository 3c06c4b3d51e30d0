import type { ClockPort, PlaybackPort } from '@parley/engine';
import { NEVER } from 'rxjs';
import { createPlayback, type PlaybackLevels } from './createPlayback.ts';
import { Envelope } from './Envelope.ts';
import type { Loudspeaker } from './Loudspeaker.ts';

/** Sound as it would have been heard. `at` is the session time of its first sample. */
export interface HeardSound {
  readonly at: number;
  readonly samples: Float32Array;
  readonly sampleRateHz: number;
}

export interface NullPlayback extends PlaybackPort {
  /** All that was heard so far: without what was cut off, at the level it had. */
  recorded(): HeardSound[];
}

interface Played {
  readonly at: number;
  readonly sampleRateHz: number;
  samples: Float32Array;
}

/** Plays into nothing in session time, under any clock, and remembers what was heard. */
export function createNullPlayback(levels?: PlaybackLevels): NullPlayback {
  const played: Played[] = [];
  const envelope = new Envelope();
  let clock: ClockPort | undefined;
  const now = () => clock?.now() ?? 0;

  const speaker: Loudspeaker = {
    faults: NEVER,
    open: async (context) => {
      clock = context.clock;
    },
    soonest: now,
    heard: now,
    toSession: (device) => device,
    play: (samples, sampleRateHz, at) => {
      played.push({ at, samples, sampleRateHz });
    },
    cut: (at) => {
      for (const sound of played) {
        const kept = Math.max(0, Math.round(((at - sound.at) / 1000) * sound.sampleRateHz));
        if (kept < sound.samples.length) sound.samples = sound.samples.subarray(0, kept);
      }
    },
    ramp: (level, at, ms) => envelope.ramp(level, at, ms),
    close: async () => speaker.cut(now()),
  };

  return {
    ...createPlayback(speaker, levels),
    recorded: () =>
      played
        .map(({ at, samples, sampleRateHz }) => {
          const length = Math.min(samples.length, Math.max(0, Math.round(((now() - at) / 1000) * sampleRateHz)));
          const step = 1000 / sampleRateHz;
          return {
            at,
            sampleRateHz,
            samples: Float32Array.from({ length }, (_, index) => samples[index]! * envelope.at(at + index * step)),
          };
        })
        .filter(({ samples }) => samples.length > 0),
  };
}
