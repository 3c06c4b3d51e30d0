import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock, type VoicePart } from '@parley/engine';
import { encodeWav, resample } from '@parley/speech';
import { createFliteVoice } from '@parley/speech/node';

/** A stretch of what the microphone hears: silence in milliseconds, or words. */
export type Stretch = { readonly silence: number } | { readonly say: string };

export interface Spoken {
  readonly text: string;
  /** Seconds from the first sample of the file. */
  readonly start: number;
  readonly end: number;
}

export interface MicrophoneFile {
  readonly wav: string;
  readonly words: readonly Spoken[];
  /** Where each said stretch lies, seconds. */
  readonly stretches: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

const sampleRateHz = 48_000;

/** Noise at about −66 dB, as a quiet room has; pure zeros are unlike any microphone. */
function room(samples: number, seed: number): Float32Array {
  let state = seed >>> 0;
  return Float32Array.from({ length: samples }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 4294967296 - 0.5) * 0.0016;
  });
}

/**
 * Speaks the stretches with a real synthesizer into a WAV file that Chromium plays as its
 * microphone, and says where each word lies.
 */
export async function composeMicrophone(folder: string, name: string, stretches: readonly Stretch[], voice = 'awb'): Promise<MicrophoneFile> {
  const flite = createFliteVoice();
  await flite.start({ clock: systemClock(), signal: new AbortController().signal, progress: () => {} });
  const chunks: Float32Array[] = [];
  const words: Spoken[] = [];
  const said: { text: string; start: number; end: number }[] = [];
  let length = 0;
  const add = (chunk: Float32Array): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  for (const stretch of stretches) {
    if ('silence' in stretch) {
      add(room(Math.round((stretch.silence / 1000) * sampleRateHz), length + 1));
      continue;
    }
    const from = length / sampleRateHz;
    let rate = 16_000;
    const parts: VoicePart[] = [];
    const signal = new AbortController().signal;
    for await (const part of flite.speak({ text: stretch.say, voice, locale: 'en-US', signal })) parts.push(part);
    for (const part of parts) {
      if (part.type === 'start') rate = part.sampleRateHz;
      if (part.type === 'audio') add(resample(part.samples, rate, sampleRateHz));
      if (part.type === 'marks') {
        for (const mark of part.words) words.push({ text: mark.text, start: from + mark.start / 1000, end: from + mark.end / 1000 });
      }
    }
    said.push({ text: stretch.say, start: from, end: words.at(-1)?.end ?? from });
  }
  await flite.stop();
  const sound = new Float32Array(length);
  let at = 0;
  for (const chunk of chunks) {
    sound.set(chunk, at);
    at += chunk.length;
  }
  await mkdir(folder, { recursive: true });
  const wav = join(folder, `${name}.wav`);
  await writeFile(wav, encodeWav({ sampleRateHz, channels: [sound] }));
  await writeFile(join(folder, `${name}.json`), JSON.stringify(words));
  return { wav, words, stretches: said };
}
