/** Length of a level, ms. */
const hop = 20;

/** How loud the persona's sentences are, so that an echo of them can be known for one. */
export class PersonaLoudness {
  readonly #levels = new Map<string, { readonly samplesPerHop: number; readonly db: number[]; sum: number; count: number }>();

  open(utterance: string, sampleRateHz: number): void {
    this.#levels.set(utterance, { samplesPerHop: Math.round((sampleRateHz * hop) / 1000), db: [], sum: 0, count: 0 });
  }

  append(utterance: string, samples: Float32Array): void {
    const level = this.#levels.get(utterance);
    if (!level) return;
    for (const sample of samples) {
      level.sum += sample * sample;
      level.count += 1;
      if (level.count < level.samplesPerHop) continue;
      level.db.push(10 * Math.log10(level.sum / level.count + 1e-10));
      level.sum = 0;
      level.count = 0;
    }
  }

  /** dB full scale at `ms` of the utterance; undefined where it has no sound. */
  at(utterance: string, ms: number): number | undefined {
    return ms < 0 ? undefined : this.#levels.get(utterance)?.db[Math.floor(ms / hop)];
  }

  forget(utterance: string): void {
    this.#levels.delete(utterance);
  }
}
