import type { Fault } from '@parley/engine';
import { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';

/** What went wrong with a segment, for the learner. Nothing of what the service answered is in it. */
export function transcriptionFault(error: unknown): Fault {
  const status = error instanceof APIError ? error.status : undefined;
  if (status === 401 || status === 403) {
    return fault('permission-denied', false, 'The transcription service refuses this server’s key, so spoken words do not arrive. Type instead; whoever runs the server has to set a valid OPENAI_API_KEY.');
  }
  if (status === 429) return fault('provider-failed', true, 'The transcription service takes no more for now (429), so these words were lost. Say them again in a moment, or type.');
  if (status === 404) return fault('provider-failed', false, 'The transcription service does not know its model or address (404). Whoever runs the server has to check OPENAI_BASE_URL and PARLEY_TRANSCRIBE_MODEL.');
  if (isTimeout(error)) return fault('timed-out', true, 'The transcription service took too long, so these words were lost. Say them again, or type.');
  return fault('provider-failed', true, `The transcription service failed${status ? ` (${status})` : ''}, so these words may be incomplete. Say them again, or type.`);
}

function isTimeout(error: unknown): boolean {
  return error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError || (error instanceof Error && error.name === 'TimeoutError');
}

function fault(code: Fault['code'], retryable: boolean, message: string): Fault {
  return { port: 'transcriber', code, message, retryable };
}
