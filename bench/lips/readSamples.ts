import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock, type PhoneMark, type VoicePort, type WordMark } from '@parley/engine';
import { decodeWav, fliteVoices } from '@parley/speech';
import { createFliteVoice } from '@parley/speech/node';
import type { Sample } from './Sample.ts';
import { sentences } from './sentences.ts';

/** Flite's voices, each reading the first `share` of the sentences. */
export async function speakWithFlite(share: number): Promise<Sample[]> {
  const samples: Sample[] = [];
  const voice = createFliteVoice();
  await voice.start({ clock: systemClock(), signal: new AbortController().signal, progress: () => {} });
  for (const { id } of fliteVoices) {
    for (const [index, text] of sentences.slice(0, Math.max(2, Math.round(sentences.length * share))).entries()) {
      samples.push(await speak(voice, id, text, `flite-${id}-${index}`));
    }
  }
  await voice.stop();
  return samples;
}

async function speak(port: VoicePort, voice: string, text: string, id: string): Promise<Sample> {
  const sounds: Float32Array[] = [];
  const phones: PhoneMark[] = [];
  const words: WordMark[] = [];
  let sampleRateHz = 16_000;
  for await (const part of port.speak({ text, voice, locale: 'en', signal: new AbortController().signal })) {
    if (part.type === 'start') sampleRateHz = part.sampleRateHz;
    if (part.type === 'audio') sounds.push(part.samples);
    if (part.type === 'marks') {
      phones.push(...part.phones);
      words.push(...part.words);
    }
  }
  const samples = new Float32Array(sounds.reduce((sum, sound) => sum + sound.length, 0));
  let at = 0;
  for (const sound of sounds) {
    samples.set(sound, at);
    at += sound.length;
  }
  return { id, synthesizer: 'flite', voice, language: 'en', text, sampleRateHz, samples, phones, words };
}

interface Row {
  readonly file: string;
  readonly synthesizer: string;
  readonly voice: string;
  readonly language: string;
  readonly text: string;
  readonly phones: readonly [string, number, number][];
  readonly words: readonly [string, number, number][];
}

/** The `test` part of a corpus that `models/train/viseme/corpus.py` wrote, without Flite; every `every`th row. */
export function readCorpus(folder: string, part: string, every: number): Sample[] {
  const index = join(folder, `${part}.jsonl`);
  if (!existsSync(index)) return [];
  const rows = readFileSync(index, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);
  return rows
    .filter(({ synthesizer }) => synthesizer !== 'flite')
    .filter((_, at) => at % every === 0)
    .map(({ file, phones, words, ...row }) => {
      const { channels, sampleRateHz } = decodeWav(readFileSync(join(folder, file)));
      return {
        ...row,
        id: file,
        sampleRateHz,
        samples: channels[0]!,
        phones: phones.map(([phone, start, end]) => ({ phone, start, end })),
        // A voice that reads a text of another language follows no rules of ours.
        words: row.synthesizer === 'espeak' && !row.voice.startsWith(row.language) ? [] : words.map(([text, start, end]) => ({ text, start, end })),
      };
    });
}
