const mark = Symbol.for('parley.error');

export type ParleyErrorCode =
  | 'permission-denied'
  | 'device-missing'
  | 'device-lost'
  | 'gesture-needed'
  | 'model-unavailable'
  | 'provider-failed'
  | 'connection-lost'
  | 'timed-out'
  /** It works with less; the message says what is missing. */
  | 'degraded'
  | 'unsupported'
  | 'invalid-document'
  | 'invalid-trace';

export interface ParleyErrorOptions {
  readonly code: ParleyErrorCode;
  /** The port or document that failed, such as `signals` or `scenario`. */
  readonly port: string;
  /** @defaultValue false */
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/**
 * The only error Parley throws. Check it with `ParleyError.is`, which works across copies of the
 * package. Messages say what happened, what it means and what to do; they never hold words that
 * people said, prompts or file contents.
 */
export class ParleyError extends Error {
  override readonly name = 'ParleyError';
  readonly [mark] = true;
  readonly code: ParleyErrorCode;
  readonly port: string;
  readonly retryable: boolean;

  constructor(message: string, options: ParleyErrorOptions) {
    super(message, { cause: options.cause });
    this.code = options.code;
    this.port = options.port;
    this.retryable = options.retryable ?? false;
  }

  static is(error: unknown): error is ParleyError {
    return typeof error === 'object' && error !== null && mark in error;
  }
}
