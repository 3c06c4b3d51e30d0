/** What capabilities and traces call the judge of this file, the one where no network is installed. */
export const acousticName = 'acoustic';

/** What can be heard at a pause. */
export interface PauseCues {
  /** How long the pause lasts so far, milliseconds. */
  readonly pauseMs: number;
  /** How far the pitch moved over the last voiced 300 ms, semitones; undefined without a voice. */
  readonly finalRiseSemitones?: number;
  /** Pitch at the end against the speaker's own mean, semitones; undefined while that is unknown. */
  readonly finalPitchSemitones?: number;
  /** How far the level fell over the last 500 ms below the speaker's own mean, dB. */
  readonly finalDropDb?: number;
}

/**
 * Likelihood 0 to 1 that the turn is over, judged by pause and prosody alone.
 *
 * A weak cue on purpose. Pauses inside a turn have their quartiles at 0.29, 0.47 and 0.68 s (French
 * dialogue), so the odds double with each doubling of the pause. A fall (< −2 semitones) or a strong
 * rise (> 4) speaks for the end, a level tone against it; ending low in the own range and trailing
 * off in level speak for it a little. Prosody moves the odds by e at most: what was learnt from
 * synthesizers does not transfer to people, and words decide.
 */
export function acousticTurnEnd(cues: PauseCues): number {
  const pause = -0.9 + 0.7 * Math.log2(Math.max(32, cues.pauseMs) / 470);
  const rise = cues.finalRiseSemitones;
  const contour = rise === undefined ? 0 : rise <= -2 ? 0.5 : rise >= 4 ? 0.4 : -0.4;
  const low = -0.1 * clamp(cues.finalPitchSemitones ?? 0, -3, 3);
  const fading = 0.04 * clamp(cues.finalDropDb ?? 0, -5, 10);
  return 1 / (1 + Math.exp(-(pause + clamp(contour + low + fading, -1, 1))));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
