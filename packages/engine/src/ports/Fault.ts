import { ParleyError, type ParleyErrorCode } from '../errors/ParleyError.ts';

/** The ports of a session, as faults and progress name them. */
export type PortName = 'signals' | 'transcriber' | 'language' | 'voice' | 'playback' | 'link';

/**
 * Something a port can no longer do. A port never throws into a machine and its streams never
 * error: it reports a fault and goes on with less.
 */
export interface Fault {
  readonly port: PortName;
  readonly code: ParleyErrorCode;
  /** What happened, what it means, what to do. Holds no words that people said. */
  readonly message: string;
  /** True when starting the port again may cure it. */
  readonly retryable: boolean;
  /** Takes back the fault of the same port: what was lost is there again. @defaultValue false */
  readonly cured?: boolean;
}

/** Reads whatever was thrown as a fault of `port`. */
export function toFault(port: PortName, error: unknown, code: ParleyErrorCode = 'provider-failed'): Fault {
  if (ParleyError.is(error)) {
    return { port, code: error.code, message: error.message, retryable: error.retryable };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { port, code, message, retryable: true };
}
