import type { WordMark } from '@parley/engine';

/** A stretch of an utterance as it was given to the device. */
interface Piece {
  /** Milliseconds of the utterance. */
  readonly from: number;
  to: number;
  /** Device time of `from`. */
  readonly at: number;
}

/** One utterance in the queue: its sound, its words, and which of it lies where on the device. */
export class Utterance {
  readonly id: string;
  readonly sampleRateHz: number;
  words: readonly WordMark[] = [];
  closed = false;
  started = false;
  /** Words reported as heard. */
  heardWords = 0;
  /** Milliseconds given to the device; falls back when a pause cuts some off. */
  scheduledMs = 0;
  readonly #chunks: Float32Array[] = [];
  readonly #pieces: Piece[] = [];
  #samples = 0;

  constructor(id: string, sampleRateHz: number) {
    this.id = id;
    this.sampleRateHz = sampleRateHz;
  }

  get durationMs(): number {
    return (this.#samples / this.sampleRateHz) * 1000;
  }

  get done(): boolean {
    return this.closed && this.scheduledMs >= this.durationMs - 0.01;
  }

  append(samples: Float32Array): void {
    this.#chunks.push(samples);
    this.#samples += samples.length;
  }

  mark(words: readonly WordMark[]): void {
    this.words = [...this.words, ...words].toSorted((a, b) => a.start - b.start || a.end - b.end);
  }

  /** The sound that has not been given to the device yet. */
  unscheduled(): Float32Array[] {
    let skip = Math.round((this.scheduledMs / 1000) * this.sampleRateHz);
    const rest: Float32Array[] = [];
    for (const chunk of this.#chunks) {
      if (skip < chunk.length) rest.push(skip > 0 ? chunk.subarray(skip) : chunk);
      skip = Math.max(0, skip - chunk.length);
    }
    return rest.filter((chunk) => chunk.length > 0);
  }

  /** Notes that the next `ms` begin at device time `at`. */
  place(ms: number, at: number): void {
    const last = this.#pieces.at(-1);
    if (last && Math.abs(last.at + (last.to - last.from) - at) < 0.01) last.to += ms;
    else this.#pieces.push({ from: this.scheduledMs, to: this.scheduledMs + ms, at });
    this.scheduledMs += ms;
  }

  /** Takes back what was to be heard from device time `at` on. */
  cut(at: number): void {
    while (this.#pieces.length > 0 && this.#pieces.at(-1)!.at >= at) this.#pieces.pop();
    const last = this.#pieces.at(-1);
    if (last) last.to = Math.min(last.to, last.from + at - last.at);
    this.scheduledMs = last?.to ?? 0;
  }

  /** Device time of a point of the utterance, or undefined while that is not scheduled. */
  deviceTime(ms: number): number | undefined {
    const piece = this.#pieces.find(({ from, to }) => ms >= from && ms <= to + 0.01);
    return piece && piece.at + ms - piece.from;
  }

  /** The point of the utterance at a device time: negative before it, the last point when starved. */
  positionAt(device: number): number | undefined {
    const first = this.#pieces[0];
    if (!first) return undefined;
    if (device < first.at) return device - first.at;
    const piece = this.#pieces.findLast(({ at }) => at <= device) ?? first;
    return Math.min(piece.to, piece.from + device - piece.at);
  }

  get startsAt(): number | undefined {
    return this.#pieces[0]?.at;
  }

  get endsAt(): number | undefined {
    const last = this.#pieces.at(-1);
    return last && last.at + last.to - last.from;
  }
}
