import type { Viseme } from '@parley/render';
import { visemes } from '@parley/render';
import { openHeadAudio } from './headAudio.ts';
import { classes, measure, type Tally } from './measure.ts';
import type { Sample } from './Sample.ts';
import { balancedOf } from './scores.ts';
import { showWeights, type Shown } from './Shown.ts';
import { frameMs } from './truth.ts';
import { displayMs, openWawa } from './wawa.ts';

/** A sentence, its true labels, and the same with silence behind it. */
export interface Case {
  readonly sample: Sample;
  readonly labels: Uint8Array;
}

interface Rows {
  readonly labels: readonly Viseme[];
  readonly weights: readonly ReadonlyMap<Viseme, number>[];
}

/** Constant delays of the sound that are tried for a peer, ms: it gets the one that suits it best. */
const delays = [0, 20, 40, 60, 80, 100, 120, 140];
/** How fast weights move towards the viseme each display frame in wawa-lipsync's own example: vowels 0.2, others 0.4. */
const vowelStep = 0.2;
const otherStep = 0.4;
const vowels: readonly Viseme[] = ['aa', 'E', 'I', 'O', 'U'];

export interface PeerResult {
  readonly delayMs: number;
  readonly tallies: readonly Tally[];
}

export async function runWawa(cases: readonly Case[]): Promise<PeerResult> {
  const read = await openWawa();
  return judge(cases, cases.map(({ sample }) => {
    const labels = read(sample);
    const weights: ReadonlyMap<Viseme, number>[] = [];
    for (const label of labels) {
      const step = vowels.includes(label) ? vowelStep : otherStep;
      const last = weights.at(-1);
      weights.push(new Map(visemes.map((viseme) => [viseme, (last?.get(viseme) ?? 0) + ((viseme === label ? 1 : 0) - (last?.get(viseme) ?? 0)) * step])));
    }
    return { labels, weights };
  }));
}

export async function runHeadAudio(cases: readonly Case[]): Promise<PeerResult> {
  const read = await openHeadAudio();
  const rows: Rows[] = [];
  for (const { sample } of cases) {
    const shown = await read(sample);
    rows.push({ labels: shown.map(({ active }) => active), weights: shown.map(({ weights }) => weights) });
  }
  return judge(cases, rows);
}

function judge(cases: readonly Case[], rows: readonly Rows[]): PeerResult {
  let best = { delayMs: 0, balanced: -1 };
  for (const delayMs of delays) {
    const confusion = new Float64Array(classes * classes);
    cases.forEach(({ labels }, index) => {
      labelsOf(rows[index]!, labels.length, delayMs).forEach((guess, frame) => (confusion[labels[frame]! * classes + guess]! += 1));
    });
    const balanced = balancedOf(confusion);
    if (balanced > best.balanced) best = { delayMs, balanced };
  }
  const tallies = cases.map(({ sample, labels }, index) => measure(sample, delayed(rows[index]!, labels.length, best.delayMs), labels));
  return { delayMs: best.delayMs, tallies };
}

function delayed(rows: Rows, frames: number, delayMs: number): Shown {
  const shown = showWeights(rows.weights, labelsOf(rows, frames, delayMs), displayMs);
  return { labels: shown.labels, lipsAt: (ms) => shown.lipsAt(ms + delayMs) };
}

function labelsOf({ labels }: Rows, frames: number, delayMs: number): Uint8Array {
  return Uint8Array.from({ length: frames }, (_, frame) => {
    const row = Math.floor(((frame + 0.5) * frameMs + delayMs) / displayMs);
    return visemes.indexOf(labels[Math.max(0, Math.min(labels.length - 1, row))] ?? 'sil');
  });
}
