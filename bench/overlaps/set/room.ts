import { rate } from './sound.ts';

export interface EchoPath {
  /** Level of the echo at the microphone against what was played, dB. */
  readonly db: number;
  /** From loudspeaker to microphone and through both devices, ms. */
  readonly delayMs: number;
}

/** The way of a sound from the loudspeaker to the microphone: a direct path, early reflections, a thin tail of 120 ms. */
export function impulseResponse({ db, delayMs }: EchoPath, random: () => number): Float32Array {
  const response = new Float32Array(Math.round(((delayMs + 130) / 1000) * rate));
  const direct = Math.round((delayMs / 1000) * rate);
  response[direct] = 1;
  for (let tap = 0; tap < 24; tap += 1) {
    const ms = 2 + 118 * random() ** 1.5;
    response[direct + Math.round((ms / 1000) * rate)]! += (random() < 0.5 ? -1 : 1) * 0.5 * Math.exp(-ms / 30);
  }
  const energy = Math.sqrt(response.reduce((sum, tap) => sum + tap * tap, 0));
  return response.map((tap) => (tap / energy) * 10 ** (db / 20));
}
