import type { PhoneMark, VoicePart, VoicePort, VoiceRequest } from '@parley/engine';
import { estimateMarks } from '@parley/speech';

const sampleRateHz = 8000;

/** A voice without sound that takes the time of speaking: its marks are estimated from the text, so nothing is synthesized. */
export function createReadingVoice(): VoicePort {
  async function* speak({ text, locale, rate, signal }: VoiceRequest): AsyncGenerator<VoicePart> {
    const { words, phones, durationMs } = estimateMarks(text, locale, rate === undefined ? {} : { rate });
    const whole = <T extends { readonly start: number; readonly end: number }>(mark: T): T => ({ ...mark, start: Math.round(mark.start), end: Math.round(mark.end) });
    if (signal.aborted) return;
    yield { type: 'start', sampleRateHz };
    yield { type: 'marks', words: words.map(whole), phones: joined(phones.map(whole)) };
    yield { type: 'audio', samples: new Float32Array(Math.round((durationMs * sampleRateHz) / 1000)) };
    yield { type: 'end', durationMs: Math.round(durationMs) };
  }
  return {
    version: 1,
    capabilities: { marks: 'estimated', locales: ['en', 'de'], voices: [] },
    start: async () => {},
    stop: async () => {},
    speak,
  };
}

/** Sounds that leave the lips as they are. */
const unseen = new Set(['d', 'dh', 'dx', 'g', 'hh', 'k', 'l', 'n', 'ng', 's', 't', 'th', 'y', 'z']);

/** One mark for each run of them: the mouth is the same, and the trace is smaller by a fifth of its marks. */
function joined(phones: readonly PhoneMark[]): PhoneMark[] {
  const kept: PhoneMark[] = [];
  for (const mark of phones) {
    const last = kept.at(-1);
    if (last && unseen.has(last.phone) && unseen.has(mark.phone)) kept.splice(-1, 1, { ...last, end: mark.end });
    else kept.push(mark);
  }
  return kept;
}
