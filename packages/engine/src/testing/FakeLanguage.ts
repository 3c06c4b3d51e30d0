import type { LanguagePart, LanguagePort, LanguageRequest } from '../ports/LanguagePort.ts';

export type FakeReply = readonly LanguagePart[] | string;

/** A language port that answers by a function, and remembers what it was asked. */
export class FakeLanguage implements LanguagePort {
  readonly version = 1;
  readonly capabilities = { offline: true, locales: ['en'] };
  readonly asked: LanguageRequest[] = [];
  readonly #answer: (request: LanguageRequest) => FakeReply;

  constructor(answer: (request: LanguageRequest) => FakeReply = () => 'I see.') {
    this.#answer = answer;
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  async *reply(request: LanguageRequest): AsyncIterable<LanguagePart> {
    this.asked.push(request);
    const reply = this.#answer(request);
    const parts: readonly LanguagePart[] =
      typeof reply === 'string' ? [{ type: 'start' }, { type: 'delta', text: reply }, { type: 'end' }] : reply;
    for (const part of parts) {
      if (request.signal.aborted) return;
      yield part;
    }
  }
}
