import { createLipReader } from '@parley/speech/node';
import { systemClock } from '@parley/engine';
import type { Interval } from '../floor/statistics.ts';
import { measure, type Tally } from './measure.ts';
import { fromBoundaries, fromExactMarks, fromSound } from './ours.ts';
import { runHeadAudio, runWawa, type Case } from './peers.ts';
import { readCorpus, speakWithFlite } from './readSamples.ts';
import { durationOf, type Sample } from './Sample.ts';
import { advantage, scoresOf, type Scores } from './scores.ts';
import { frameMs, visemesAt } from './truth.ts';

export interface BenchOptions {
  /** Folder that `models/train/viseme/corpus.py` wrote; without it only Flite speaks. */
  readonly corpus: string;
  /** Share of the sentences, 0 to 1. */
  readonly share: number;
  /** Part of the corpus; `test` holds voices and a synthesizer that were never trained on. */
  readonly part: string;
  readonly model: string | undefined;
  readonly say: (line: string) => void;
}

export interface GroupResult {
  /** `flite`, `festival`, `espeak`, or one voice of theirs. */
  readonly group: string;
  readonly systems: Readonly<Record<string, Scores>>;
  /** Balanced accuracy of the audio network less that of a peer. */
  readonly ahead: Readonly<Record<string, { readonly difference: number; readonly interval: Interval }>>;
}

export interface BenchResult {
  readonly groups: readonly GroupResult[];
  /** The delay of the sound that suits each peer best, ms; ours needs none. */
  readonly delays: Readonly<Record<string, number>>;
  /** CPU time of the audio path for 10 ms of sound in portions of 100 ms: front end, network, decoder and the mouth's shapes, ms. */
  readonly costMs: number;
}

/** Silence behind each sentence, so that rest can be judged. */
const tailMs = 700;

export async function runBench({ corpus, share, part, model, say }: BenchOptions): Promise<BenchResult> {
  const spoken = part === 'test' ? await speakWithFlite(share) : [];
  const others = readCorpus(corpus, part, Math.max(1, Math.round(1 / share)));
  if (others.length === 0) say(`no corpus in ${corpus}: only Flite speaks (models/train/viseme/README.md says how to make one)`);
  const cases = [...spoken, ...others].map(padded).map((sample): Case => ({ sample, labels: visemesAt(sample.phones, Math.floor(durationOf(sample) / frameMs)) }));
  say(`${cases.length} sentences`);

  const tallies: Record<string, (Tally | undefined)[]> = {};
  tallies['exact'] = cases.map(({ sample, labels }) => measure(sample, fromExactMarks(sample, labels.length), labels));
  tallies['boundary'] = cases.map(({ sample, labels }) => {
    const shown = fromBoundaries(sample, labels.length);
    return shown && measure(sample, shown, labels);
  });
  say('marks and boundaries are done');
  const reader = createLipReader(model === undefined ? {} : { model });
  await reader.start({ clock: systemClock(), signal: new AbortController().signal, progress: () => {} });
  tallies['sound'] = [];
  let spent = 0;
  for (const { sample, labels } of cases) {
    const began = process.cpuUsage();
    const shown = await fromSound(sample, labels.length, reader);
    const { user, system } = process.cpuUsage(began);
    spent += (user + system) / 1000;
    tallies['sound'].push(measure(sample, shown, labels));
  }
  say('sound is done');
  const wawa = await runWawa(cases);
  say('wawa-lipsync is done');
  const headAudio = await runHeadAudio(cases);
  tallies['wawa-lipsync'] = [...wawa.tallies];
  tallies['HeadAudio'] = [...headAudio.tallies];
  return {
    groups: groupsOf(cases).map(([group, indices]) => resultOf(group, indices, tallies)),
    delays: { 'wawa-lipsync': wawa.delayMs, HeadAudio: headAudio.delayMs },
    costMs: spent / (cases.reduce((sum, { sample }) => sum + durationOf(sample), 0) / 10),
  };
}

function padded(sample: Sample): Sample {
  const samples = new Float32Array(sample.samples.length + Math.round((tailMs / 1000) * sample.sampleRateHz));
  samples.set(sample.samples);
  return { ...sample, samples };
}

function groupsOf(cases: readonly Case[]): [string, number[]][] {
  const groups = new Map<string, number[]>();
  cases.forEach(({ sample: { synthesizer, voice } }, index) => {
    const names = synthesizer === 'espeak' ? [synthesizer, `espeak ${voice.split('+')[0]}`] : [synthesizer, `${synthesizer} ${voice}`];
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), index]);
  });
  return [...groups];
}

function resultOf(group: string, indices: readonly number[], tallies: Readonly<Record<string, readonly (Tally | undefined)[]>>): GroupResult {
  const of = (system: string) => indices.flatMap((index) => tallies[system]![index] ?? []);
  const systems = Object.keys(tallies).filter((system) => of(system).length > 0);
  return {
    group,
    systems: Object.fromEntries(systems.map((system) => [system, scoresOf(of(system))])),
    ahead: Object.fromEntries(['wawa-lipsync', 'HeadAudio'].map((peer) => [peer, advantage(of('sound'), of(peer))])),
  };
}
