import { systemClock, type VoicePort } from '@parley/engine';
import { resample, type RecordedWord } from '@parley/speech';
import { createFliteVoice } from '@parley/speech/node';

export interface Speech {
  /** Mono, 16 kHz. */
  readonly samples: Float32Array;
  readonly words: readonly RecordedWord[];
}

export interface LearnerVoice {
  /** Says a turn of the learner: words, and pauses in ms. */
  speak(stretches: readonly (string | number)[]): Promise<Speech>;
  stop(): Promise<void>;
}

const sampleRateHz = 16_000;
const voice = 'slt';

/** The learner's voice, made by a synthesizer, so that no recording of a person is needed. */
export async function openLearnerVoice(): Promise<LearnerVoice> {
  const flite = createFliteVoice();
  await flite.start({ clock: systemClock(), signal: new AbortController().signal, progress: () => {} });
  async function speak(stretches: readonly (string | number)[]): Promise<Speech> {
    const chunks: Float32Array[] = [];
    const words: RecordedWord[] = [];
    for (const stretch of stretches) {
      const from = lengthOf(chunks);
      if (typeof stretch === 'number') {
        chunks.push(new Float32Array(Math.round((stretch * sampleRateHz) / 1000)));
        continue;
      }
      const said = await sayOnce(flite, stretch);
      chunks.push(...said.samples);
      const fromMs = (from * 1000) / sampleRateHz;
      words.push(...said.words.map(({ text, start, end }) => ({ text, start: fromMs + start, end: fromMs + end })));
    }
    return { samples: joined(chunks), words };
  }
  return { speak, stop: () => flite.stop() };
}

async function sayOnce(flite: VoicePort, text: string): Promise<{ samples: Float32Array[]; words: RecordedWord[] }> {
  const samples: Float32Array[] = [];
  const words: RecordedWord[] = [];
  let rate = sampleRateHz;
  for await (const part of flite.speak({ text, voice, locale: 'en-US', signal: new AbortController().signal })) {
    if (part.type === 'start') rate = part.sampleRateHz;
    if (part.type === 'audio') samples.push(resample(part.samples, rate, sampleRateHz));
    if (part.type === 'marks') words.push(...part.words);
  }
  return { samples, words };
}

function lengthOf(chunks: readonly Float32Array[]): number {
  return chunks.reduce((sum, { length }) => sum + length, 0);
}

function joined(chunks: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(lengthOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
