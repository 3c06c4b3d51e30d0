/** The level of digital silence, and the lowest that is ever reported, in dB full scale. */
export const silenceDb = -100;

/** Root mean square level of samples −1 to 1 in dB full scale, −100 to 0. */
export function levelDb(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  const meanSquare = sum / Math.max(1, samples.length);
  if (meanSquare <= 1e-10) return silenceDb;
  return Math.min(0, 10 * Math.log10(meanSquare));
}
