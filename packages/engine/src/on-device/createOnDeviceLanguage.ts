import { ParleyError } from '../errors/ParleyError.ts';
import { buildPrompt } from '../language/prompt/buildPrompt.ts';
import type { LanguagePart, LanguagePort, LanguageRequest } from '../ports/LanguagePort.ts';
import { toFault } from '../ports/Fault.ts';
import type { PortContext } from '../ports/PortContext.ts';
import { reachedEnding } from '../reasoning/ledger/reachedEnding.ts';
import type { Scenario } from '../scenario/Scenario.ts';

/** What a session is for. The same has to be asked of `availability` and `create`: a model knows some languages only. */
export interface BuiltInUse {
  readonly expectedInputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
  readonly expectedOutputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
}

/**
 * The part of the browser's built-in Prompt API that is used: `LanguageModel` as
 * https://webmachinelearning.github.io/prompt-api/ has it and Chrome's pages have it since version 148.
 */
export interface BuiltInModel {
  availability(use: BuiltInUse): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  /** Rejects with `NotAllowedError` where there is something to load and nobody clicked, with `NotSupportedError` for other languages. */
  create(
    options: BuiltInUse & {
      readonly initialPrompts?: readonly { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }[];
      readonly signal?: AbortSignal;
      /** `loaded` is a share, 0 to 1. */
      readonly monitor?: (monitor: { addEventListener(type: 'downloadprogress', listen: (event: { readonly loaded: number }) => void): void }) => void;
    },
  ): Promise<BuiltInSession>;
}

export interface BuiltInSession {
  /** Pieces of text, each new. */
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
 * its own, so that nothing of a prompt outlives it. Use it through `createPersonaLanguage`. In a frame of another
 * origin it needs `allow="language-model"`.
 * @throws ParleyError at `start`: `model-unavailable` where the browser has none for the scenario's language,
 * `gesture-needed` where it has to be loaded first and `start` did not come from a click.
 */
export function createOnDeviceLanguage({ scenario, model = builtIn(), historyLetters = 4000 }: OnDeviceLanguageOptions): LanguagePort {
  /** Holds no words; while it is open the browser keeps the model in memory between turns. */
  let warm: BuiltInSession | undefined;

  async function start({ signal, progress }: PortContext): Promise<void> {
    const use = useIn(scenario.locale);
    const availability = model ? await model.availability(use) : 'unavailable';
    if (!model || availability === 'unavailable') {
      throw new ParleyError('This browser brings no language model for the language of the talk, so the persona speaks from its script. A recent Chrome on a computer with enough memory has one.', {
        code: 'model-unavailable', port: 'language',
      });
    }
    try {
      // Where the model is not there yet this loads it, which may take minutes, and shows it.
      warm = await model.create({ ...use, signal, monitor: (target) => target.addEventListener('downloadprogress', ({ loaded }) => progress({ what: 'language model', share: loaded })) });
    } catch (error) {
      if (!(error instanceof Error && error.name === 'NotAllowedError')) throw error;
      throw new ParleyError('The browser loads its language model only when a click asks for it, so the persona speaks from its script. Start the session from a click.', { code: 'gesture-needed', port: 'language', cause: error });
    }
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
      session = await model.create({ ...useIn(request.locale), initialPrompts: [{ role: 'system', content: instructions }, ...messages.slice(0, -1)], signal });
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

  return {
    version: 1,
    capabilities: { offline: true, locales: [] },
    start,
    reply,
    stop: async () => {
      warm?.destroy();
      warm = undefined;
    },
  };
}

/** Instructions are in English whatever is spoken. */
function useIn(locale: string): BuiltInUse {
  const language = locale.toLowerCase().split('-')[0]!;
  return { expectedInputs: [{ type: 'text', languages: [...new Set(['en', language])] }], expectedOutputs: [{ type: 'text', languages: [language] }] };
}

function builtIn(): BuiltInModel | undefined {
  return (globalThis as { LanguageModel?: BuiltInModel }).LanguageModel;
}
