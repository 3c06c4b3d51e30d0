import type { PhoneMark, PortContext, VoiceCapabilities, VoicePart, VoicePort, VoiceRequest, WordMark } from '@parley/engine';

export interface FakeVoiceOptions {
  /** Length of each word, milliseconds. @defaultValue 300 */
  readonly wordMs?: number;
  /** @defaultValue 16000 */
  readonly sampleRateHz?: number;
}

/** Says every word as a tone of one length, at once and always the same. */
export class FakeVoice implements VoicePort {
  readonly version = 1;
  readonly capabilities: VoiceCapabilities = { marks: 'exact', locales: ['en', 'en-US', 'en-GB'], voices: ['tone'] };
  /** Every text it was asked to say, oldest first. */
  readonly said: string[] = [];
  readonly #wordMs: number;
  readonly #sampleRateHz: number;

  constructor({ wordMs = 300, sampleRateHz = 16000 }: FakeVoiceOptions = {}) {
    this.#wordMs = wordMs;
    this.#sampleRateHz = sampleRateHz;
  }

  async start(_context: PortContext): Promise<void> {}

  async stop(): Promise<void> {}

  async *speak({ text, rate = 1, signal }: VoiceRequest): AsyncGenerator<VoicePart> {
    if (signal.aborted) return;
    this.said.push(text);
    const wordMs = this.#wordMs / rate;
    const words: WordMark[] = text
      .split(/\s+/)
      .filter(Boolean)
      .map((word, index) => ({ text: word, start: index * wordMs, end: (index + 1) * wordMs }));
    const durationMs = words.length * wordMs;
    yield { type: 'start', sampleRateHz: this.#sampleRateHz };
    if (signal.aborted) return;
    yield { type: 'marks', words, phones: words.flatMap(phonesOf) };
    if (signal.aborted) return;
    yield { type: 'audio', samples: this.#tone(durationMs) };
    if (signal.aborted) return;
    yield { type: 'end', durationMs };
  }

  #tone(durationMs: number): Float32Array {
    const rate = this.#sampleRateHz;
    return Float32Array.from({ length: Math.round((durationMs / 1000) * rate) }, (_, index) =>
      0.3 * Math.sin((2 * Math.PI * 220 * index) / rate),
    );
  }
}

/** Every word is `m`, `aa`, `p`: one sound that closes the lips at each end. */
function phonesOf({ start, end }: WordMark): PhoneMark[] {
  const third = (end - start) / 3;
  return ['m', 'aa', 'p'].map((phone, index) => ({ phone, start: start + index * third, end: start + (index + 1) * third }));
}
