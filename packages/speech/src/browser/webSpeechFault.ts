import type { Fault } from '@parley/engine';

interface Reading extends Omit<Fault, 'port'> {
  /** Whether to go on listening. */
  readonly goOn: boolean;
}

/**
 * The errors of the Web Speech API, §4.1.7 of its specification. `no-speech` and `aborted` are not
 * here: silence is no fault, and the next session begins anyway.
 */
const readings: Readonly<Record<string, Reading>> = {
  'not-allowed': {
    code: 'permission-denied',
    message: 'The browser may not listen: the microphone or its speech recognition was refused. Allow it in the address bar, or type.',
    retryable: true,
    goOn: false,
  },
  'service-not-allowed': {
    code: 'unsupported',
    message: 'This browser does not allow its speech recognition here. Choose another transcriber, or type.',
    retryable: false,
    goOn: false,
  },
  'audio-capture': {
    code: 'device-missing',
    message: 'The browser found no microphone to listen to. Connect one, or type.',
    retryable: true,
    goOn: false,
  },
  network: {
    code: 'connection-lost',
    message: "The browser's speech recognition needs its maker's service and does not reach it. It tries again; until then, type.",
    retryable: true,
    goOn: true,
  },
  'language-not-supported': {
    code: 'unsupported',
    message: "The browser's speech recognition does not know this language. Choose another transcriber, or type.",
    retryable: false,
    goOn: false,
  },
};

/** What an error of the recogniser means; undefined where it means nothing. */
export function webSpeechFault(error: string): { readonly fault: Fault; readonly goOn: boolean } | undefined {
  if (error === 'no-speech' || error === 'aborted') return undefined;
  const { goOn, ...fault } = readings[error] ?? {
    code: 'provider-failed' as const,
    message: `The browser's speech recognition failed (${error}). It tries again; until then, type.`,
    retryable: true,
    goOn: true,
  };
  return { fault: { port: 'transcriber', ...fault }, goOn };
}
