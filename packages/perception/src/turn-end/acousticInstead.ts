import { toFault, type Fault } from '@parley/engine';

/** The fault of a turn-end network that cannot be had or went away; pause and prosody go on without it. */
export function acousticInstead(error: unknown): Fault {
  const fault = toFault('signals', error, 'model-unavailable');
  return { ...fault, message: `${fault.message} Until then the end of a turn is judged by pause and tone alone, which is less exact.` };
}
