import { findSentenceEnd } from './findSentenceEnd.ts';

export interface SentenceGateOptions {
  /**
   * The first sentence may be cut after a comma, semicolon, colon or dash once it has this many
   * characters, so that the first sound never waits for the last word. `Infinity` never cuts.
   * @defaultValue 60
   */
  readonly firstCutAfter?: number;
}

/** What is left after a cut has to be worth a breath of its own. */
const shortestRest = 12;

/** Gives out sentences as soon as they are complete, from text that comes in pieces. */
export class SentenceGate {
  readonly #firstCutAfter: number;
  #waiting = '';
  #gaveOne = false;

  constructor({ firstCutAfter = 60 }: SentenceGateOptions = {}) {
    this.#firstCutAfter = firstCutAfter;
  }

  /** Takes the next piece of text; returns the sentences it completed, trimmed, oldest first. */
  push(delta: string): string[] {
    this.#waiting += delta;
    return this.#drain(false);
  }

  /** No more text will come: returns all that is left, as sentences. */
  end(): string[] {
    const last = this.#drain(true);
    const rest = this.#take(this.#waiting.length);
    return rest ? [...last, rest] : last;
  }

  #drain(complete: boolean): string[] {
    const given: string[] = [];
    for (;;) {
      const end = findSentenceEnd(this.#waiting, complete) ?? Infinity;
      const cut = this.#gaveOne ? Infinity : this.#firstCut();
      const at = Math.min(end, cut);
      if (at === Infinity) return given;
      const sentence = this.#take(at);
      if (sentence) given.push(sentence);
    }
  }

  #firstCut(): number {
    const text = this.#waiting;
    for (const match of text.matchAll(/[,;:]["'”’)]*\s+|\s*[—–]\s*/g)) {
      const at = match.index + match[0].length;
      if (at >= this.#firstCutAfter && text.length - at >= shortestRest) return at;
    }
    return Infinity;
  }

  #take(length: number): string {
    const sentence = this.#waiting.slice(0, length).trim();
    this.#waiting = this.#waiting.slice(length);
    this.#gaveOne ||= sentence !== '';
    return sentence;
  }
}
