import { claimWeights } from './claimWeights.ts';
import type { OverlapCues } from './OverlapCues.ts';

export type ClaimCues = Pick<OverlapCues, 'voicedMs' | 'silentMs' | 'sound' | 'usualDb'>;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/**
 * What the sound of a voice over the persona's says, as numbers of about −2 to 2; undefined where it was not
 * measured. Nothing of it needs words, and nothing lies ahead.
 */
export function claimFeatures({ voicedMs, silentMs, sound, usualDb }: ClaimCues): number[] | undefined {
  if (!sound) return undefined;
  const time = (within(voicedMs, 100, 900) - 350) / 200;
  const overUsual = usualDb === undefined ? 0 : within(sound.levelDb - usualDb, -25, 12) / 10;
  const ended = silentMs === undefined ? 0 : 1;
  const fall = within(sound.fallDb, 0, 24) / 10;
  return [
    1,
    time,
    overUsual,
    fall,
    ended,
    sound.voiced,
    within(sound.peaks, 0, 4),
    within(sound.pitchSt ?? 0, -8, 8) / 4,
    within(sound.riseSt ?? 0, -6, 6) / 3,
    sound.echo,
    // While the echo's way is not known; how far over a known one says nothing more.
    sound.overEchoDb === null ? 1 : 0,
    time * overUsual,
    time * fall,
    time * ended,
    time * sound.voiced,
    overUsual < -0.8 ? 1 : 0,
  ];
}

/** P(this voice claims the floor), 0 to 1, by its sound alone; 0.5 where nothing measures it. */
export function claimOf(cues: ClaimCues): number {
  const features = claimFeatures(cues);
  if (!features) return 0.5;
  return 1 / (1 + Math.exp(-features.reduce((sum, feature, index) => sum + feature * claimWeights.weights[index]!, 0)));
}
