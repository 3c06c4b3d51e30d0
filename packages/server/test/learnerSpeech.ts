import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VirtualClock, type VoicePort, type WordMark } from '@parley/engine';
import { encodeWav, resample, type RecordedWord } from '@parley/speech';
import { createFliteVoice } from '@parley/speech/node';

export interface LearnerSpeech {
  /** 16 kHz. */
  readonly samples: Float32Array;
  /** Milliseconds. */
  readonly words: readonly RecordedWord[];
}

let voice: Promise<VoicePort> | undefined;

/** Another voice than the persona's, spoken by Flite; ` …1500 ` is a pause of that many milliseconds. */
export async function learnerSpeech(text: string, speaker = 'rms'): Promise<LearnerSpeech> {
  voice ??= startVoice();
  const pieces: Float32Array[] = [];
  const words: RecordedWord[] = [];
  let at = 0;
  const add = (samples: Float32Array): void => {
    pieces.push(samples);
    at += samples.length / 16;
  };
  for (const part of text.split(/\s*(…\d+)\s*/).filter(Boolean)) {
    if (part.startsWith('…')) {
      add(new Float32Array(Number(part.slice(1)) * 16));
      continue;
    }
    let rate = 16000;
    let sound: Float32Array = new Float32Array(0);
    const marks: WordMark[] = [];
    for await (const piece of (await voice).speak({ text: part, locale: 'en', voice: speaker, signal: new AbortController().signal })) {
      if (piece.type === 'start') rate = piece.sampleRateHz;
      if (piece.type === 'audio') sound = resample(piece.samples, rate, 16000);
      if (piece.type === 'marks') marks.push(...piece.words);
    }
    // Flite puts silence around a sentence; without it a pause is as long as it says.
    const [first, last] = [marks[0]!.start, marks.at(-1)!.end];
    words.push(...marks.map((word) => ({ text: word.text, start: at + word.start - first, end: at + word.end - first })));
    add(sound.slice(Math.round(first * 16), Math.round(last * 16)));
  }
  const samples = new Float32Array(pieces.reduce((length, piece) => length + piece.length, 0));
  pieces.reduce((offset, piece) => (samples.set(piece, offset), offset + piece.length), 0);
  return { samples, words };
}

/** The same as files: `NAME.wav` and `NAME.json` with seconds. Returns the path of the WAV. */
export async function writeSpeech(folder: string, name: string, text: string): Promise<string> {
  const { samples, words } = await learnerSpeech(text);
  const wav = join(folder, `${name}.wav`);
  writeFileSync(wav, encodeWav({ sampleRateHz: 16000, channels: [samples] }));
  const inSeconds = words.map((word) => ({ text: word.text, start: word.start / 1000, end: word.end / 1000 }));
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(inSeconds));
  return wav;
}

/** A folder that `remove` takes away again. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'parley-server-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export async function stopLearnerVoice(): Promise<void> {
  await (await voice)?.stop();
  voice = undefined;
}

async function startVoice(): Promise<VoicePort> {
  const port = createFliteVoice();
  await port.start({ clock: new VirtualClock(), signal: new AbortController().signal, progress: () => {} });
  return port;
}
