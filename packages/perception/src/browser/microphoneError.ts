import { ParleyError } from '@parley/engine';

/** Reads what getUserMedia threw. */
export function microphoneError(cause: unknown): ParleyError {
  if (ParleyError.is(cause)) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') {
    return new ParleyError(
      'The microphone is not allowed, so nothing can be heard. Allow it in the site settings of the browser; a page in a frame also needs allow="microphone".',
      { code: 'permission-denied', port: 'signals', retryable: true, cause },
    );
  }
  if (name === 'NotReadableError' || name === 'AbortError') {
    return new ParleyError(
      'The microphone is there but cannot be opened, so nothing can be heard. Close other programs that use it and try again.',
      { code: 'device-missing', port: 'signals', retryable: true, cause },
    );
  }
  if (name === 'NotFoundError' || name === 'OverconstrainedError') {
    return new ParleyError('No microphone was found, so nothing can be heard. Connect one and try again, or type.', {
      code: 'device-missing',
      port: 'signals',
      retryable: true,
      cause,
    });
  }
  return new ParleyError(`The microphone could not be opened (${name || 'unknown cause'}), so nothing can be heard. Try again, or type.`, {
    code: 'device-missing',
    port: 'signals',
    retryable: true,
    cause,
  });
}
