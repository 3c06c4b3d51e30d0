import type { PhoneMark, PortContext, VoicePart, VoicePort, VoiceRequest } from '@parley/engine';
import { estimateMarks } from '../marks/estimateMarks.ts';
import type { LipReader, LipReading } from './LipReader.ts';

/** Sound that is heard at once before marks go out: the trace keeps a line for each. Milliseconds. */
const portionMs = 160;

/**
 * Gives a voice without phone marks a mouth: its sound is read by `lips` as it comes. A voice that
 * marks its phones is left alone. Where the reader cannot start, the mouth follows the text at the
 * usual pace, which fits the sound less.
 */
export function withLips(voice: VoicePort, lips: LipReader): VoicePort {
  if (voice.capabilities.marks === 'exact') return voice;
  let reads = false;

  async function start(context: PortContext): Promise<void> {
    reads = false;
    const opening = lips.start(context).then(
      () => (reads = true),
      () => undefined,
    );
    await Promise.all([voice.start(context), opening]);
  }

  async function* speak(request: VoiceRequest): AsyncGenerator<VoicePart> {
    let marked = false;
    let reading: LipReading | undefined;
    let rate = 0;
    let waiting: Float32Array[] = [];
    let waitingMs = 0;
    const part = (phones: readonly PhoneMark[]): VoicePart[] => (phones.length > 0 ? [{ type: 'marks', words: [], phones }] : []);

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
        if (reads) reading = lips.begin(rate);
      }
      if (heard.type === 'marks' && heard.phones.length > 0) {
        marked = true;
        reading = undefined;
      }
      if (heard.type === 'end' && !marked) {
        yield* read(0);
        if (reading) yield* part(await reading.end());
        else yield* part(estimateMarks(request.text, request.locale, { durationMs: heard.durationMs }).phones);
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
    capabilities: voice.capabilities,
    start,
    speak,
    stop: async () => {
      await Promise.all([voice.stop(), lips.stop()]);
    },
  };
}
