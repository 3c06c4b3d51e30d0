import OpenAI from 'openai';
import { askForMoves, type MovesAnswer, type MovesAsker, type MovesQuestion } from './askForMoves.ts';

export interface OpenAiAppraiserOptions extends Partial<Pick<MovesAsker, 'api' | 'withinMs'>> {
  readonly model: string;
  readonly baseURL: string;
  readonly apiKey?: string | undefined;
}

/** Reads what learners' turns do by a model, outside a conversation: what a session asks beside its reply, and nothing else. */
export interface OpenAiAppraiser {
  read(question: MovesQuestion): Promise<MovesAnswer>;
}

/** An appraiser on any service of the OpenAI protocol; `withinMs` is a session's 2500 where not given. */
export function createOpenAiAppraiser({ model, baseURL, apiKey, api = 'responses', withinMs = 2500 }: OpenAiAppraiserOptions): OpenAiAppraiser {
  const client = new OpenAI({ apiKey: apiKey || 'none', baseURL, maxRetries: 0 });
  return { read: (question) => askForMoves(client, { api, model, withinMs }, question) };
}
