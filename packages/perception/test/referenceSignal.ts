/**
 * A gliding voice, a tone, noise and an offset, 0.4 s of them without voice at the end: the signal of
 * `src/turn-end/logMelReference.py`, sample by sample.
 */
export function referenceSignal(seconds: number): Float32Array {
  const samples = new Float32Array(seconds * 16000);
  let state = 7;
  for (let index = 0; index < samples.length; index++) {
    const time = index / 16000;
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const voice = Math.sin(2 * Math.PI * (150 * time + 60 * time * time)) * (0.5 + 0.5 * Math.sin(2 * Math.PI * 3 * time));
    const tone = Math.sin(2 * Math.PI * 2100 * time);
    const sounding = time > seconds - 0.4 ? 0 : 1;
    samples[index] = (0.4 * voice + 0.05 * tone) * sounding + 0.02 * (state / 2 ** 32 - 0.5) + 0.1;
  }
  return samples;
}
