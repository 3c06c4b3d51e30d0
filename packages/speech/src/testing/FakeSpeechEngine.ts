import type { ClockPort } from '@parley/engine';
import type { EngineUtterance, EngineVoice, SpeechEngine } from '../synthesis/SpeechEngine.ts';

export interface FakeSpeechEngineOptions {
  readonly clock: ClockPort;
  /** Length of each word at rate 1, milliseconds. @defaultValue 200 */
  readonly wordMs?: number;
  /** Time from `speak` to `start`, milliseconds. @defaultValue 0 */
  readonly latencyMs?: number;
  /** Whether words are reported; voices of services often report none. @defaultValue true */
  readonly reports?: boolean;
  /** What goes wrong. @defaultValue nothing */
  readonly fails?: 'never-starts' | 'never-ends' | 'not-allowed' | 'synthesis-failed';
  readonly voices?: readonly EngineVoice[];
}

/** The Web Speech API's synthesizer as its specification has it, events and their order, on a session's clock. */
export class FakeSpeechEngine implements SpeechEngine {
  /** Every text it began to say, oldest first. */
  readonly said: { readonly text: string; readonly lang: string; readonly rate: number; readonly voice: string | undefined }[] = [];
  voices: readonly EngineVoice[];
  readonly #options: FakeSpeechEngineOptions;
  #current: EngineUtterance | undefined;
  #listens: (() => void)[] = [];
  #timers: unknown[] = [];

  constructor(options: FakeSpeechEngineOptions) {
    this.#options = options;
    this.voices = options.voices ?? [{ name: 'Peer', lang: 'en-US', localService: true, default: true }];
  }

  getVoices(): readonly EngineVoice[] {
    return this.voices;
  }

  list(voices: readonly EngineVoice[]): void {
    this.voices = voices;
    this.#listens.splice(0).forEach((heard) => heard());
  }

  onceVoicesChange(heard: () => void): void {
    this.#listens.push(heard);
  }

  utter(text: string): EngineUtterance {
    return { text, lang: '', rate: 1, voice: null, onstart: null, onboundary: null, onend: null, onerror: null } as EngineUtterance;
  }

  speak(utterance: EngineUtterance): void {
    const { wordMs = 200, latencyMs = 0, reports = true, fails } = this.#options;
    const { text } = utterance as EngineUtterance & { readonly text: string };
    if (fails === 'never-starts') return;
    this.#current = utterance;
    if (fails === 'not-allowed' || fails === 'synthesis-failed') return this.#after(latencyMs, () => this.#end(() => utterance.onerror?.({ error: fails })));
    const step = wordMs / utterance.rate;
    this.#after(latencyMs, () => {
      this.said.push({ text, lang: utterance.lang, rate: utterance.rate, voice: utterance.voice?.name });
      utterance.onstart?.();
      const words = [...text.matchAll(/\S+/g)];
      // A sentence's boundary comes with its first word's.
      if (reports) utterance.onboundary?.({ name: 'sentence', charIndex: 0 });
      words.forEach(({ index }, word) => {
        const report = (): void => {
          if (reports) utterance.onboundary?.({ name: 'word', charIndex: index });
        };
        if (word === 0) report();
        else this.#after(word * step, report);
      });
      if (fails !== 'never-ends') this.#after(words.length * step, () => this.#end(() => utterance.onend?.()));
    });
  }

  cancel(): void {
    const cut = this.#current;
    this.#end(() => {});
    if (cut) this.#after(0, () => cut.onerror?.({ error: 'interrupted' }));
  }

  #after(ms: number, run: () => void): void {
    this.#timers.push(this.#options.clock.setTimeout(run, ms));
  }

  #end(tell: () => void): void {
    for (const timer of this.#timers.splice(0)) this.#options.clock.clearTimeout(timer);
    this.#current = undefined;
    tell();
  }
}
