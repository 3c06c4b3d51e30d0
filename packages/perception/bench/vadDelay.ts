// How long after the true edges of a sentence the likelihood of speech moves. Prints JSON, milliseconds.
import { has, synthesize } from '../test/recordings.ts';
import { seededRandom } from '../test/syntheticVoice.ts';
import { loadSilero } from '../src/node/loadSilero.ts';
import { frameLength, frameMs, samplesPerMs } from '../src/voice/audioFormat.ts';
import { createFramer } from '../src/voice/createFramer.ts';
import { createSileroVad } from '../src/voice/createSileroVad.ts';

/**
 * The edges are where the level passes 35 dB under the loudest 5 ms, which for synthesized speech
 * is the first and last audible sound. `onset` and `offset` are on the middle of the frame, as the
 * constants in createSileroVad are; a live reader knows half a frame (16 ms) later. `stamped` is
 * what remains on the corrected stamps.
 */
const sentences = [
  'I understand what you are saying.',
  'We missed the deadline twice this quarter.',
  'Could you tell me more about that?',
  'No.',
  'Yes, I think so.',
  'It was a very long week and I am tired',
  'Let me think about that for a moment',
  'The report is on your desk',
  'Stop',
  'What do you want me to do about it?',
  'I am not sure that is fair',
  'Okay, thanks',
];
const voices = [
  ['flite', 'slt'],
  ['flite', 'rms'],
  ['flite', 'awb'],
  ['flite', 'kal16'],
  ['espeak-ng', 'en-us'],
  ['espeak-ng', 'en-gb+f3'],
] as const;
/** Peak of the white noise that is added: −90, −60 and −46 dB full scale. */
const noises = [3e-5, 1e-3, 5e-3];
const shifts = [0, 170, 340];
const leadSamples = 16000;
const edgeWindow = 80;

const vad = await createSileroVad(await loadSilero());
const random = seededRandom(1);
const onset: number[] = [];
const offset: number[] = [];
let missed = 0;

for (const [engine, voice] of voices) {
  if (!has(engine)) continue;
  for (const sentence of sentences) {
    const sound = synthesize(engine, voice, sentence);
    const edges = audibleEdges(sound);
    for (const noise of noises) for (const shift of shifts) await measure(sound, edges, leadSamples + shift, noise);
  }
}

console.log(
  JSON.stringify({
    name: 'vadDelay',
    count: onset.length,
    missed,
    onset: spread(onset),
    offset: spread(offset),
    stamped: { onset: spread(onset.map((value) => value - vad.delayMs)), offset: spread(offset.map((value) => value - vad.delayMs)) },
    delayMs: vad.delayMs,
    releaseMs: vad.releaseMs,
  }),
);

async function measure(sound: Float32Array, edges: { from: number; to: number }, lead: number, noise: number): Promise<void> {
  const samples = new Float32Array(lead + sound.length + 24000);
  samples.set(sound, lead);
  for (const index of samples.keys()) samples[index]! += (random() * 2 - 1) * noise;
  vad.reset();
  const scores: number[] = [];
  for (const frame of createFramer().push(samples)) scores.push(await vad.score(frame.samples));
  const rises = scores.findIndex((score) => score >= 0.5);
  if (rises < 0) return void missed++;
  const falls = scores.findLastIndex((score) => score >= 0.35) + 1;
  const middle = (index: number): number => index * frameMs + frameLength / 2 / samplesPerMs;
  onset.push(middle(rises) - (lead + edges.from) / samplesPerMs);
  offset.push(middle(falls) - (lead + edges.to) / samplesPerMs);
}

function audibleEdges(samples: Float32Array): { from: number; to: number } {
  const levels: number[] = [];
  for (let at = 0; at + edgeWindow <= samples.length; at += edgeWindow) {
    levels.push(Math.sqrt(samples.subarray(at, at + edgeWindow).reduce((sum, sample) => sum + sample * sample, 0) / edgeWindow));
  }
  const threshold = Math.max(...levels) * 10 ** (-35 / 20);
  const audible = (level: number): boolean => level > threshold;
  return { from: levels.findIndex(audible) * edgeWindow, to: (levels.findLastIndex(audible) + 1) * edgeWindow };
}

function spread(values: readonly number[]): { p5: number; median: number; p95: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? NaN);
  return { p5: at(0.05), median: at(0.5), p95: at(0.95) };
}
