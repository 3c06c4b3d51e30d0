import type { VoicePart } from '../../ports/VoicePort.ts';

/**
 * Speech that is made before it is known whether it will be said. Parts are kept until someone
 * listens, then handed on as they come.
 */
export class PreparedSpeech {
  readonly #abort = new AbortController();
  #parts: VoicePart[] = [];
  #listener: ((part: VoicePart) => void) | undefined;

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  async fill(parts: AsyncIterable<VoicePart>): Promise<void> {
    for await (const part of parts) {
      if (this.signal.aborted) return;
      this.put(part);
    }
  }

  put(part: VoicePart): void {
    if (this.#listener) this.#listener(part);
    else this.#parts.push(part);
  }

  listen(listener: (part: VoicePart) => void): void {
    this.#listener = listener;
    for (const part of this.#parts) listener(part);
    this.#parts = [];
  }

  cancel(): void {
    this.#abort.abort();
    this.#parts = [];
    this.#listener = undefined;
  }
}
