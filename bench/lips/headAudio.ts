import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { visemes, type Viseme } from '@parley/render';
import { resample } from '@parley/speech';
import type { Sample } from './Sample.ts';
import { displayMs } from './wawa.ts';

const deviceHz = 48_000;
/** Samples an AudioWorklet gets at once. */
const quantum = 128;

/** The processor's own name for what it does with a message. */
const received = '_onmessage';

interface Port {
  onmessage?: (message: { data: unknown }) => void;
  postMessage(data: unknown): void;
}

interface Node {
  readonly port: Port;
  onvalue: (name: string, value: number) => void;
  visemeActive: number;
  readonly visemeNames: readonly string[];
  loadModel(url: string): Promise<void>;
  update(dt: number): void;
}

export interface HeadAudioRow {
  readonly active: Viseme;
  readonly weights: ReadonlyMap<Viseme, number>;
}

/**
 * HeadAudio 0.1.0 as it is, its worklet and its node joined directly, drawn 60 times a second. Its node
 * takes the viseme numbered 0, aa, for none; here aa counts, in its favour.
 */
export async function openHeadAudio(): Promise<(sample: Sample) => Promise<HeadAudioRow[]>> {
  const folder = dirname(dirname(createRequire(import.meta.url).resolve('@met4citizen/headaudio/modules/headaudio.mjs')));
  class AudioWorkletNode {
    port: Port = { postMessage: () => {} };
  }
  (globalThis as { AudioWorkletNode?: unknown }).AudioWorkletNode = AudioWorkletNode;
  const load = async (file: string): Promise<unknown> => import(pathToFileURL(join(folder, 'modules', file)).href);
  const { HeadAudio } = (await load('headaudio.mjs')) as { HeadAudio: new (context: unknown) => Node };
  const { Processor } = (await load('processor.mjs')) as {
    Processor: new (options: { sampleRate: number }, worklet: { port: Port }) => Record<'process', (data: Float32Array) => void> & Record<typeof received, (message: { data: unknown }) => void>;
  };
  const model = `data:application/octet-stream;base64,${readFileSync(join(folder, 'dist/model-en-mixed.bin')).toString('base64')}`;

  return async (sample) => {
    const node = new HeadAudio(undefined);
    const inbound = node.port.onmessage!;
    const processor = new Processor(
      { sampleRate: deviceHz },
      {
        port: {
          postMessage(data) {
            inbound({ data });
            if ((data as { event: string; viseme?: number }).viseme === 0) node.visemeActive = 0;
          },
        },
      },
    );
    node.port.postMessage = (data) => processor[received]({ data });
    await node.loadModel(model);
    const weights = new Map<Viseme, number>();
    node.onvalue = (name, value) => weights.set(name.replace('viseme_', '') as Viseme, value);
    const sound = resample(sample.samples, sample.sampleRateHz, deviceHz);
    const rows: HeadAudioRow[] = [];
    let next = 0;
    for (let at = 0; at + quantum <= sound.length; at += quantum) {
      processor.process(sound.subarray(at, at + quantum));
      if (((at + quantum) / deviceHz) * 1000 < next) continue;
      node.update(displayMs);
      next += displayMs;
      const name = (node.visemeNames[node.visemeActive] ?? 'sil').replace('viseme_', '') as Viseme;
      rows.push({ active: visemes.includes(name) ? name : 'sil', weights: new Map(weights) });
    }
    return rows;
  };
}
