import { ParleyError } from '../errors/ParleyError.ts';
import { buildPrompt } from '../language/prompt/buildPrompt.ts';
import type { LanguagePart, LanguagePort, LanguageRequest } from '../ports/LanguagePort.ts';
import { toFault } from '../ports/Fault.ts';
import type { PortContext } from '../ports/PortContext.ts';
import { reachedEnding } from '../reasoning/ledger/reachedEnding.ts';
import type { Scenario } from '../scenario/Scenario.ts';

/** The part of the browser's built-in Prompt API that is used (`LanguageModel` of Chrome 138 and later). */
export interface BuiltInModel {
  availability(options?: object): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: {
    readonly initialPrompts?: readonly { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }[];
    readonly signal?: AbortSignal;
    readonly monitor?: (monitor: { addEventListener(type: 'downloadprogress', listen: (event: { readonly loaded: number }) => void): void }) => void;
  }): Promise<BuiltInSession>;
}

export interface BuiltInSession {
  promptStreaming(input: string, options?: { readonly signal?: AbortSignal }): ReadableStream<string> | AsyncIterable<string>;
  destroy(): void;
}

export interface OnDeviceLanguageOptions {
  readonly scenario: Scenario;
  /** The browser's model. @defaultValue the global `LanguageModel` */
  readonly model?: BuiltInModel | undefined;
  /** Letters of conversation that go along; these models read little. @defaultValue 4000 */
  readonly historyLetters?: number;
}

/**
 * Words from the model that the browser itself brings: nothing leaves the device. Each turn is a session of
 * its own, so that nothing of a prompt outlives it. Use it through `createPersonaLanguage`.
 * @throws ParleyError `model-unavailable` at `start` where the browser has none.
 */
export function createOnDeviceLanguage({ scenario, model = builtIn(), historyLetters = 4000 }: OnDeviceLanguageOptions): LanguagePort {
  async function start({ signal, progress }: PortContext): Promise<void> {
    const availability = model ? await model.availability() : 'unavailable';
    if (!model || availability === 'unavailable') {
      throw new ParleyError('This browser brings no language model, so the persona speaks from its script. A recent Chrome on a computer with enough memory has one.', {
        code: 'model-unavailable', port: 'language',
      });
    }
    // A first session starts the download, which may take minutes, and shows it.
    const session = await model.create({ signal, monitor: (target) => target.addEventListener('downloadprogress', ({ loaded }) => progress({ what: 'language model', share: loaded })) });
    session.destroy();
  }

  async function* reply(request: LanguageRequest): AsyncGenerator<LanguagePart, void, undefined> {
    const { signal } = request;
    if (signal.aborted || !model) return;
    yield { type: 'start' };
    const ending = reachedEnding(scenario, request.situation);
    if (ending) yield { type: 'directive', ending: ending.id };
    const { instructions, messages } = buildPrompt(scenario, request, { historyLetters, ending });
    let session: BuiltInSession | undefined;
    try {
      session = await model.create({ initialPrompts: [{ role: 'system', content: instructions }, ...messages.slice(0, -1)], signal });
      for await (const text of session.promptStreaming(messages.at(-1)!.content, { signal }) as AsyncIterable<string>) {
        if (signal.aborted) return;
        if (text) yield { type: 'delta', text };
      }
      if (!signal.aborted) yield { type: 'end' };
    } catch (error) {
      if (!signal.aborted) yield { type: 'error', fault: toFault('language', error) };
    } finally {
      session?.destroy();
    }
  }

  return { version: 1, capabilities: { offline: true, locales: [] }, start, reply, stop: async () => {} };
}

function builtIn(): BuiltInModel | undefined {
  return (globalThis as { LanguageModel?: BuiltInModel }).LanguageModel;
}
