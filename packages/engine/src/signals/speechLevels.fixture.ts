/** A level that moves as speech does, every 16 ms, the same for the same seed; dB full scale. */
export function speechLevels(seed: number, frames: number): { readonly at: number; readonly db: number }[] {
  let state = seed;
  let db = -30;
  return Array.from({ length: frames }, (_, index) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    db = Math.max(-60, Math.min(-15, db + (state / 4294967296 - 0.5) * 18));
    return { at: index * 16, db };
  });
}
