import { APIConnectionError, APIConnectionTimeoutError, APIError, AuthenticationError, RateLimitError } from 'openai';
import type { Fault } from '../ports/Fault.ts';

/** What went wrong with a service of the OpenAI protocol, without a word of what was said. */
export function openAiFault(error: unknown): Fault {
  const fault = (message: string, retryable: boolean): Fault => ({ port: 'language', code: 'provider-failed', message, retryable });
  if (error instanceof AuthenticationError) return fault('The language service refused the key, so the persona goes on from its script. Check the key.', false);
  if (error instanceof RateLimitError) return fault('The language service takes no more requests now, so the persona goes on from its script. Wait, or raise the limit of the key.', true);
  if (error instanceof APIConnectionTimeoutError) return fault('The language service did not answer in time, so the persona goes on from its script.', true);
  if (error instanceof APIConnectionError) return fault('The language service cannot be reached, so the persona goes on from its script. Check the network and the address.', true);
  if (error instanceof APIError) return fault(`The language service answered ${error.status ?? 'with an error'}, so the persona goes on from its script. Check model and address.`, (error.status ?? 500) >= 500);
  return fault('The language service broke off, so the persona goes on from its script.', true);
}
