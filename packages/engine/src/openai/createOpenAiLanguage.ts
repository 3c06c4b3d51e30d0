import OpenAI from 'openai';
import { ParleyError } from '../errors/ParleyError.ts';
import type { LanguagePart, LanguagePort, LanguageRequest } from '../ports/LanguagePort.ts';
import { buildPrompt, type Prompt } from '../language/prompt/buildPrompt.ts';
import { reachedEnding } from '../reasoning/ledger/reachedEnding.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { askForMoves, type MovesAnswer } from './askForMoves.ts';
import { openAiFault } from './openAiFault.ts';

export interface OpenAiLanguageOptions {
  readonly scenario: Scenario;
  /** A model the service knows, such as `gpt-5-mini`. */
  readonly model: string;
  /** Reads the learner's turn beside the reply; `false` leaves that to the rules. @defaultValue the same model */
  readonly appraisalModel?: string | false;
  /** The service's key. In a browser every learner can read it: there, use the server's. */
  readonly apiKey?: string;
  /** Another service of the same protocol, such as `http://localhost:11434/v1`. */
  readonly baseURL?: string;
  /** `responses` as OpenAI wants it now, `chat` for chat completions, which compatible services speak. @defaultValue 'responses' */
  readonly api?: 'responses' | 'chat';
  /** The most a turn may have, tokens. @defaultValue 220 */
  readonly maxTokens?: number;
  /** 0 to 2; left to the service where undefined, for some models take none. */
  readonly temperature?: number;
  /** How long the reading of the learner's turn may take, ms. @defaultValue 2500 */
  readonly appraisalMs?: number;
  /** Letters of conversation that go along, about four to a token. @defaultValue 12000 */
  readonly historyLetters?: number;
  /** A `fetch` of the host's own. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Words from OpenAI or any service of its protocol, streamed. It decides neither what may be told nor when
 * the conversation ends: gates, checks and endings are the engine's. Use it through `createPersonaLanguage`.
 * @throws ParleyError `model-unavailable` at `start` when there is neither a key nor another service.
 */
export function createOpenAiLanguage(options: OpenAiLanguageOptions): LanguagePort {
  const { api = 'responses', appraisalModel = options.model } = options;
  let client: OpenAI | undefined;

  async function start(): Promise<void> {
    if (!options.apiKey && !options.baseURL) {
      throw new ParleyError('There is no key for the language model, so the persona speaks from its script. Set `apiKey`, or `baseURL` for a service of your own.', {
        code: 'model-unavailable', port: 'language',
      });
    }
    client = new OpenAI({
      apiKey: options.apiKey || 'none', baseURL: options.baseURL, fetch: options.fetch, maxRetries: 0,
      // Whoever hands a key to a page has been told above what that means.
      dangerouslyAllowBrowser: true,
    });
  }

  async function* reply(request: LanguageRequest): AsyncGenerator<LanguagePart, void, undefined> {
    if (request.signal.aborted || !client) return;
    yield { type: 'start' };
    const ending = reachedEnding(options.scenario, request.situation);
    const prompt = buildPrompt(options.scenario, request, { historyLetters: options.historyLetters, ending });
    if (ending) yield { type: 'directive', ending: ending.id };
    const reading = appraise(client, request);
    let read: MovesAnswer | 'pending' | undefined = 'pending';
    void reading.then((answer) => (read = answer));
    try {
      for await (const text of api === 'chat' ? chat(client, prompt, request.signal) : responses(client, prompt, request.signal)) {
        if (request.signal.aborted) return;
        if (text) yield { type: 'delta', text };
        if (read !== 'pending' && read) {
          yield readingOf(read);
          read = undefined;
        }
      }
      const late = read === 'pending' ? await reading : read;
      if (late && !request.signal.aborted) yield readingOf(late);
      if (!request.signal.aborted) yield { type: 'end' };
    } catch (error) {
      if (!request.signal.aborted) yield { type: 'error', fault: openAiFault(error) };
    }
  }

  async function* responses(from: OpenAI, { instructions, messages }: Prompt, signal: AbortSignal): AsyncGenerator<string> {
    const stream = await from.responses.create(
      { model: options.model, instructions, input: [...messages], stream: true, store: false, max_output_tokens: options.maxTokens ?? 220, temperature: options.temperature },
      { signal },
    );
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') yield event.delta;
      else if (event.type === 'response.failed' || event.type === 'error') throw new Error('The service broke off.');
    }
  }

  async function* chat(from: OpenAI, { instructions, messages }: Prompt, signal: AbortSignal): AsyncGenerator<string> {
    const stream = await from.chat.completions.create(
      {
        model: options.model, stream: true, max_completion_tokens: options.maxTokens ?? 220, temperature: options.temperature,
        messages: [{ role: 'system', content: instructions }, ...messages],
      },
      { signal },
    );
    for await (const chunk of stream) yield chunk.choices[0]?.delta.content ?? '';
  }

  /** What the learner's turn does, or why the model did not say; undefined where it was not asked. Never throws. */
  async function appraise(from: OpenAI, { purpose, learnerText, history, signal }: LanguageRequest): Promise<MovesAnswer | undefined> {
    if (!appraisalModel || !learnerText || (purpose !== 'reply' && purpose !== 'interrupted')) return undefined;
    return askForMoves(from, { api, model: appraisalModel, withinMs: options.appraisalMs ?? 2500 }, { learnerText, history, signal });
  }

  return {
    version: 1,
    capabilities: { offline: false, locales: [] },
    start,
    reply,
    stop: async () => {
      client = undefined;
    },
  };
}

/** The rules' reading stands where the model's did not come; the trace says why. */
function readingOf(answer: MovesAnswer): LanguagePart {
  return 'moves' in answer ? { type: 'appraisal', moves: answer.moves } : { type: 'refused', because: `reading ${answer.because}` };
}
