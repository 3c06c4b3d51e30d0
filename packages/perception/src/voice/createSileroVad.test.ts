import { beforeAll, describe, expect, it } from 'vitest';
import { decodeByFfmpeg, has, recording } from '../../test/recordings.ts';
import { loadSilero } from '../node/loadSilero.ts';
import { frameLength, sampleRateHz } from './audioFormat.ts';
import { createSileroVad } from './createSileroVad.ts';
import { readHearingSound } from '../../test/readHearingSound.ts';
import type { VoiceActivityDetector } from './VoiceActivityDetector.ts';

let vad: VoiceActivityDetector;
beforeAll(async () => {
  vad = await createSileroVad(await loadSilero());
});

async function likelihoods(samples: Float32Array): Promise<number[]> {
  vad.reset();
  const scores = [];
  for (let at = 0; at + frameLength <= samples.length; at += frameLength) scores.push(await vad.score(samples.slice(at, at + frameLength)));
  return scores;
}

/** Whether somebody speaks in the middle of each frame, by the annotation. */
function truth(rttm: string, clip: string, frames: number): boolean[] {
  const spoken = rttm
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, name]) => name === clip)
    .map((row) => ({ from: Number(row[3]), to: Number(row[3]) + Number(row[4]) }));
  return Array.from({ length: frames }, (_, index) => {
    const seconds = ((index + 0.5) * frameLength) / sampleRateHz;
    return spoken.some(({ from, to }) => seconds >= from && seconds < to);
  });
}

/** Chance that a spoken frame scores higher than a silent one. */
function areaUnderCurve(scores: readonly number[], labels: readonly boolean[]): number {
  const sorted = scores.map((score, index) => ({ score, label: labels[index]! })).sort((a, b) => a.score - b.score);
  let silent = 0;
  let spoken = 0;
  let area = 0;
  for (const { label } of sorted) {
    if (label) {
      spoken++;
      area += silent;
    } else silent++;
  }
  return area / (silent * spoken);
}

const clips = ['dev00', 'dev01', 'trn02', 'trn03', 'trn05', 'trn07', 'trn08'];
const haveMeetings = recording('audio/ami/dev00.wav') !== undefined;

describe('createSileroVad', () => {
  it.skipIf(!haveMeetings)('agrees with the annotation of real meetings far above chance', async () => {
    const text = ['development', 'train'].map((set) => new TextDecoder().decode(recording(`audio/ami/debug.${set}.rttm`))).join('\n');
    const scores: number[] = [];
    const labels: boolean[] = [];
    for (const clip of clips) {
      const found = await likelihoods(readHearingSound(recording(`audio/ami/${clip}.wav`)!));
      scores.push(...found);
      labels.push(...truth(text, clip, found.length));
    }
    const area = areaUnderCurve(scores, labels);
    console.log(`AMI: ${scores.length} frames, area under the curve ${area.toFixed(3)}`);
    expect(area).toBeGreaterThan(0.85);
  });

  it.skipIf(!has('ffmpeg') || recording('audio/noise/keyboard-typing.ogg') === undefined)('stays low while somebody types', async () => {
    for (const name of ['keyboard-typing', 'keyboard-typing2']) {
      const scores = await likelihoods(decodeByFfmpeg(`audio/noise/${name}.ogg`));
      expect(scores.filter((score) => score >= 0.5).length / scores.length).toBeLessThan(0.02);
    }
  });

  it('gives the same answers again after a reset', async () => {
    const sound = Float32Array.from({ length: 16384 }, (_, index) => Math.sin(index ** 1.3 / 400) * 0.3);
    expect(await likelihoods(sound)).toEqual(await likelihoods(sound));
  });

  it('refuses a frame of another length', async () => {
    await expect(vad.score(new Float32Array(480))).rejects.toThrow(/512/);
  });
});
