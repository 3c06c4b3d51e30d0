/** Loudest sample: −84 dB full scale, the self-noise of a good room and microphone. */
const peak = 6e-5;

/**
 * Fills an array with faint noise, the same noise in each run: digital silence is nothing a
 * microphone ever gives.
 */
export function createDither(): (samples: Float32Array) => void {
  let seed = 1;
  return (samples) => {
    for (let index = 0; index < samples.length; index++) {
      // Numerical Recipes' linear congruential generator; its upper bits are good enough for noise.
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      samples[index] = (seed / 2 ** 31 - 1) * peak;
    }
  };
}
