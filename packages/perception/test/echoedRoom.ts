import { seededRandom } from './syntheticVoice.ts';

export interface RoomEcho {
  /** Level of the echo against the loudspeaker, dB. */
  readonly db: number;
  readonly delayMs: number;
  /** The loudspeaker bends large samples, so that not all of the echo is in what it was given. @defaultValue false */
  readonly bends?: boolean;
}

/** What a microphone hears of a loudspeaker: the direct way, 24 reflections that die away within 120 ms. 16 kHz. */
export function echoedRoom(played: Float32Array, { db, delayMs, bends = false }: RoomEcho): Float32Array {
  const random = seededRandom(5);
  const direct = Math.round(delayMs * 16);
  const taps = [{ delay: direct, gain: 1 }];
  for (let count = 0; count < 24; count++) {
    const ms = 2 + 118 * random() ** 1.5;
    taps.push({ delay: direct + Math.round(ms * 16), gain: (random() < 0.5 ? -1 : 1) * 0.5 * Math.exp(-ms / 30) });
  }
  const energy = Math.sqrt(taps.reduce((sum, { gain }) => sum + gain * gain, 0));
  const scale = 10 ** (db / 20) / energy;
  const sound = bends ? played.map((sample) => Math.tanh(sample)) : played;
  return sound.map((_, index) => taps.reduce((sum, { delay, gain }) => sum + scale * gain * (sound[index - delay] ?? 0), 0));
}

/** Power of samples `from` to `to`, seconds, dB full scale. */
export function powerDb(samples: Float32Array, from: number, to: number): number {
  const part = samples.subarray(from * 16000, to * 16000);
  return 10 * Math.log10(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length + 1e-12);
}
