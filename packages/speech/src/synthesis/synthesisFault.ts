import type { Fault } from '@parley/engine';

/** The engine's error codes (Web Speech API, SpeechSynthesisErrorCode) as faults. */
export function synthesisFault(error: string): Fault {
  if (error === 'not-allowed') {
    return { port: 'playback', code: 'gesture-needed', message: 'The browser speaks only after the page was touched. Start the session from a click or a key.', retryable: true };
  }
  const code = error === 'timed-out' ? 'timed-out' : 'provider-failed';
  return { port: 'playback', code, message: `The browser's voice did not speak (${error}). This sentence is read instead of heard; another voice of the system may work.`, retryable: true };
}
