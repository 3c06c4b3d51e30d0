import { ParleyError, type ClockPort, type Fault, type TranscriberPort, type TranscriptPart } from '@parley/engine';
import { Subject } from 'rxjs';
import { findSpeechRecognition, type RecognitionEvent, type SpeechRecognition } from './SpeechRecognition.ts';
import { webSpeechFault } from './webSpeechFault.ts';

export interface WebSpeechOptions {
  /** BCP 47 tag of what the learner speaks, such as `en-GB`. */
  readonly locale: string;
}

/** Whether this browser has speech recognition. Having it does not mean that its service is reached. */
export function isWebSpeechAvailable(): boolean {
  return findSpeechRecognition() !== undefined;
}

/** Waits before listening again: at once after a normal end, longer while errors go on, milliseconds. */
const waits = [0, 500, 1000, 2000, 4000, 8000];

/**
 * The browser's own speech recognition. Most browsers send the sound to their maker's service, so
 * `sendsAudio` is true: the host must have consent.
 */
export function createWebSpeechTranscriber({ locale }: WebSpeechOptions): TranscriberPort {
  const parts = new Subject<TranscriptPart>();
  const faults = new Subject<Fault>();
  let recognition: SpeechRecognition | undefined;
  let clock: ClockPort | undefined;
  let timer: unknown;
  let failures = 0;
  let lastFault = '';
  let sessions = 0;

  function listen(): void {
    const Recognition = findSpeechRecognition();
    if (!Recognition || !clock) return;
    const current = new Recognition();
    const results = createResultReader(`speech-${++sessions}`, (part) => parts.next(part));
    recognition = current;
    current.lang = locale;
    current.continuous = true;
    current.interimResults = true;
    current.onresult = (event) => {
      failures = 0;
      lastFault = '';
      results.read(event);
    };
    current.onerror = ({ error }) => {
      const reading = webSpeechFault(error);
      if (!reading) return;
      failures++;
      if (lastFault !== error) faults.next(reading.fault);
      lastFault = error;
      if (!reading.goOn) release();
    };
    current.onend = () => {
      results.end();
      if (recognition !== current || !clock) return;
      timer = clock.setTimeout(listen, waits[Math.min(failures, waits.length - 1)]!);
    };
    try {
      current.start();
    } catch {
      failures++;
      current.onend?.();
    }
  }

  function release(): void {
    const current = recognition;
    recognition = undefined;
    clock?.clearTimeout(timer);
    clock = undefined;
    if (!current) return;
    current.onresult = current.onerror = current.onend = null;
    current.abort();
  }

  return {
    version: 1,
    capabilities: { kind: 'speech-recognition', partials: true, wordTimes: false, lagMs: 400, sendsAudio: true },
    parts: parts.asObservable(),
    faults: faults.asObservable(),
    start: async (context) => {
      if (!isWebSpeechAvailable()) {
        throw new ParleyError('This browser has no speech recognition. Choose another transcriber, or type.', {
          code: 'unsupported',
          port: 'transcriber',
        });
      }
      release();
      clock = context.clock;
      failures = 0;
      lastFault = '';
      listen();
    },
    stop: async () => release(),
  };
}

/**
 * Reads one session's growing list of results. All that is not final yet is one partial of the
 * segment that comes next.
 */
function createResultReader(prefix: string, give: (part: TranscriptPart) => void) {
  let closed = 0;
  let open = '';
  return {
    read({ results }: RecognitionEvent): void {
      const list = Array.from(results);
      while (list[closed]?.isFinal) {
        const text = list[closed]![0]?.transcript.trim() ?? '';
        open = '';
        if (text) give({ type: 'words.final', segment: `${prefix}-${closed}`, text });
        closed++;
      }
      const text = list.slice(closed).map((result) => result[0]?.transcript.trim() ?? '').filter(Boolean).join(' ');
      if (text && text !== open) give({ type: 'words.partial', segment: `${prefix}-${closed}`, text });
      open = text || open;
    },
    /** A session may end with words it never called final: they are what was said. */
    end(): void {
      if (open) give({ type: 'words.final', segment: `${prefix}-${closed}`, text: open });
      open = '';
    },
  };
}
