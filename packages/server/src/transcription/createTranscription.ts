import type { SocketService } from '../gateway/SocketService.ts';
import { createOpenAiTranscription } from './createOpenAiTranscription.ts';
import { createTranscriptionService } from './createTranscriptionService.ts';

/**
 * Transcription by the service that the environment names: `OPENAI_API_KEY`, `OPENAI_BASE_URL` (a
 * service of one's own may need no key), `PARLEY_TRANSCRIBE_MODEL`. Undefined where it names none.
 */
export function createTranscription(env: Readonly<Record<string, string | undefined>>): SocketService | undefined {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL, PARLEY_TRANSCRIBE_MODEL: model } = env;
  if (!apiKey && !baseURL) return undefined;
  return createTranscriptionService(createOpenAiTranscription({ apiKey: apiKey || 'none', baseURL: baseURL || undefined, model: model || undefined }));
}
