import type OpenAI from 'openai';
import { APIConnectionTimeoutError, APIError } from 'openai';
import { appraisalPrompt, appraisalSchema, readAppraisal } from '../language/prompt/appraisalPrompt.ts';
import type { HistoryTurn } from '../ports/LanguagePort.ts';
import type { Move } from '../reasoning/moves.ts';
import { openAiFault } from './openAiFault.ts';

/** What a model is asked about a learner's turn. */
export interface MovesQuestion {
  readonly learnerText: string;
  /** Only the persona's last turn goes along. */
  readonly history: readonly HistoryTurn[];
  readonly signal?: AbortSignal;
}

export interface MovesAsker {
  readonly api: 'responses' | 'chat';
  readonly model: string;
  /** How long the whole reply may take, ms. */
  readonly withinMs: number;
}

/** Why a model's reading did not come: nothing in time, no answer of the shape, cut in the middle, or turned down by the service. */
export type NoMoves = 'late' | 'unreadable' | 'broken off' | 'refused';

/** What a model read in a turn, or why it did not; `message` holds no word of what was said. */
export type MovesAnswer = { readonly moves: readonly Move[] } | { readonly because: NoMoves; readonly message: string };

const format = { name: 'moves', schema: appraisalSchema as unknown as Record<string, unknown>, strict: true };

/** The body that is posted to `/responses`. */
function responsesBody(model: string, { learnerText, history }: MovesQuestion): OpenAI.Responses.ResponseCreateParamsNonStreaming {
  const { instructions, input } = appraisalPrompt(learnerText, history);
  return { model, instructions, input, store: false, text: { format: { type: 'json_schema', ...format } } };
}

/** The body that is posted to `/chat/completions`. */
function chatBody(model: string, { learnerText, history }: MovesQuestion): OpenAI.Chat.ChatCompletionCreateParamsNonStreaming {
  const { instructions, input } = appraisalPrompt(learnerText, history);
  return { model, messages: [{ role: 'system', content: instructions }, { role: 'user', content: input }], response_format: { type: 'json_schema', json_schema: format } };
}

/** The request that asks what a learner's turn does, as it goes over the wire. */
export function movesRequest({ api, model }: Pick<MovesAsker, 'api' | 'model'>, question: MovesQuestion): object {
  return api === 'chat' ? chatBody(model, question) : responsesBody(model, question);
}

/** Asks what a learner's turn does. Never throws; an aborted question is `broken off`. */
export async function askForMoves(client: OpenAI, { api, model, withinMs }: MovesAsker, question: MovesQuestion): Promise<MovesAnswer> {
  // The client's own limit ends with the headers; a body that trickles would hold the turn's end up.
  const limit = AbortSignal.timeout(withinMs);
  const signal = question.signal ? AbortSignal.any([question.signal, limit]) : limit;
  try {
    const text = api === 'chat'
      ? ((await client.chat.completions.create(chatBody(model, question), { signal })).choices[0]?.message.content ?? '')
      : (await client.responses.create(responsesBody(model, question), { signal })).output_text;
    const moves = readAppraisal(text);
    return moves ? { moves } : { because: 'unreadable', message: 'The reply is not of the shape that was asked for.' };
  } catch (error) {
    if (limit.aborted || error instanceof APIConnectionTimeoutError) return { because: 'late', message: `No whole reply within ${withinMs} ms.` };
    const answered = error instanceof APIError && error.status !== undefined;
    return { because: answered ? 'refused' : 'broken off', message: openAiFault(error).message };
  }
}
