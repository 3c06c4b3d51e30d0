import { ParleyError, type Fault, type PhoneMark, type PortContext, type VoicePart, type VoicePort, type VoiceRequest } from '@parley/engine';
import { EMPTY, merge, Subject } from 'rxjs';
import type { estimateMarks } from '../marks/estimateMarks.ts';
import type { LipReader, LipReading } from './LipReader.ts';

/** Sound that is heard at once before marks go out: the trace keeps a line for each. Milliseconds. */
const portionMs = 160;

/**
 * Gives a voice without phone marks a mouth: its sound is read by `lips` as it comes. A voice that
 * marks its phones, or gives no sound, is left alone. Where there is no reader or it cannot start, the
 * mouth follows the text at the pace of the whole sentence, which fits the sound less, and `faults`
 * says so. Words that the voice does not mark are placed by the text too.
 */
export function withLips(voice: VoicePort, lips: LipReader | undefined): VoicePort {
  if (voice.capabilities.marks === 'exact' || voice.capabilities.sound === false) return voice;
  const faults = new Subject<Fault>();
  let estimate: typeof estimateMarks | undefined;
  let reads = false;

  /** How words sound by their letters is a chunk of its own: a voice that marks its sounds never needs it. */
  const load = async (): Promise<typeof estimateMarks> => (estimate ??= (await import('../marks/estimateMarks.ts')).estimateMarks);

  async function open(context: PortContext): Promise<void> {
    reads = false;
    const loading = load();
    loading.catch(() => undefined);
    try {
      if (!lips) throw unnamed();
      await lips.start(context);
      reads = true;
    } catch (error) {
      if (!context.signal.aborted) faults.next(faultOf('The lips follow the text, not the sound.', error));
    }
    try {
      await loading;
    } catch (error) {
      if (!context.signal.aborted) faults.next(faultOf('Words and lips have no times but those that the voice gives.', error));
    }
  }

  async function* speak(request: VoiceRequest): AsyncGenerator<VoicePart> {
    let marked = false;
    let shown = false;
    let worded = false;
    let reading: LipReading | undefined;
    let rate = 0;
    let waiting: Float32Array[] = [];
    let waitingMs = 0;
    const part = (phones: readonly PhoneMark[]): VoicePart[] => {
      if (phones.length === 0) return [];
      shown = true;
      return [{ type: 'marks', words: [], phones }];
    };

    async function* read(atLeastMs: number): AsyncGenerator<VoicePart> {
      if (!reading || waitingMs < atLeastMs) return;
      const sounds = waiting;
      waiting = [];
      waitingMs = 0;
      for (const sound of sounds) yield* part(await reading.push(sound));
    }

    for await (const heard of voice.speak(request)) {
      if (heard.type === 'start') {
        rate = heard.sampleRateHz;
        if (reads) reading = lips?.begin(rate);
      }
      if (heard.type === 'marks') worded ||= heard.words.length > 0;
      if (heard.type === 'marks' && heard.phones.length > 0) {
        marked = true;
        reading = undefined;
      }
      if (heard.type === 'end' && !marked) {
        yield* read(0);
        if (reading) yield* part(await reading.end());
        const { words, phones } = estimate?.(request.text, request.locale, { durationMs: heard.durationMs }) ?? unmarked;
        // A reader that is lost in mid-talk gives nothing.
        if (!shown) yield* part(phones);
        if (!worded && words.length > 0) yield { type: 'marks', words, phones: [] };
      }
      if (request.signal.aborted) return;
      yield heard;
      if (heard.type !== 'audio' || marked) continue;
      // The sound goes first: it is what is waited for.
      waiting.push(heard.samples);
      waitingMs += (heard.samples.length / rate) * 1000;
      yield* read(portionMs);
      if (request.signal.aborted) return;
    }
  }

  return {
    version: 1,
    get capabilities() {
      return voice.capabilities;
    },
    faults: merge(faults, voice.faults ?? EMPTY),
    start: async (context) => {
      await Promise.all([voice.start(context), open(context)]);
    },
    speak,
    stop: async () => {
      await Promise.all([voice.stop(), lips?.stop()]);
    },
  };
}

const unmarked: Pick<ReturnType<typeof estimateMarks>, 'words' | 'phones'> = { words: [], phones: [] };

function unnamed(): ParleyError {
  return new ParleyError('No files are named that read lips from sound. Name lips.worker.js and viseme.onnx of @parley/speech among the assets.', {
    code: 'degraded',
    port: 'voice',
    retryable: false,
  });
}

function faultOf(what: string, error: unknown): Fault {
  const why = error instanceof Error ? error.message : String(error);
  return { port: 'voice', code: 'degraded', message: `${what} ${why}`, retryable: ParleyError.is(error) && error.retryable };
}
