import { systemClock, type PhoneMark, type PlaybackPosition } from '@parley/engine';
import { createAnimator, deformLandmarks, lipMeasures, type FaceFrame } from '@parley/render';
import { createWordClock, estimateMarks } from '@parley/speech';
import { createLipReader } from '@parley/speech/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { speakWithFlite } from './readSamples.ts';
import { durationOf, type Sample } from './Sample.ts';

/** Frames a second of the face, as on most screens. */
const frameMs = 1000 / 60;
/** The mouth counts as at rest when it is this near to a face that never spoke: 0.6 mm, in inter-pupillary distances. */
const nearRest = 0.01;

interface Input {
  readonly phones: readonly PhoneMark[];
  /** Where in the marks the sound is. */
  positionAt(ms: number): number;
}

/** Each gives a way to play the sentence from its beginning. */
const inputs: Readonly<Record<string, (sample: Sample) => Promise<() => Input>>> = {
  'exact marks': async ({ phones }) => () => ({ phones, positionAt: (ms) => ms }),
  'text and word boundaries': async ({ text, language, words }) => () => {
    const estimate = estimateMarks(text, language);
    const clock = createWordClock(estimate.words);
    clock.begin(words[0]!.start - estimate.words[0]!.start);
    let next = 0;
    return {
      phones: estimate.phones,
      positionAt: (ms) => {
        while (next < words.length && words[next]!.start <= ms) clock.boundary(next, words[next++]!.start);
        return clock.positionAt(ms);
      },
    };
  },
  'sound alone': async ({ samples, sampleRateHz }) => {
    const reader = createLipReader();
    await reader.start({ clock: systemClock(), signal: new AbortController().signal, progress: () => {} });
    const reading = reader.begin(sampleRateHz);
    const phones = [...(await reading.push(samples)), ...(await reading.end())];
    await reader.stop();
    return () => ({ phones, positionAt: (ms) => ms });
  },
};

/** Until when a sentence can be heard, ms: 40 dB below its loudest sample. */
function audibleUntil({ samples, sampleRateHz }: Sample): number {
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return (samples.findLastIndex((sample) => Math.abs(sample) > loudest / 100) / sampleRateHz) * 1000;
}

const gapOf = ({ weights }: FaceFrame) => lipMeasures(deformLandmarks(weights)).gap;
const began = 1000;

/** Frames of a face that speaks from `began` on until `cut` ms of the sound, and for 600 ms more; one that never speaks where there is no input. */
function play(input: Input | undefined, cut: number, after: (ms: number) => PlaybackPosition | undefined): { readonly at: number; readonly gap: number; readonly frame: FaceFrame }[] {
  const animator = createAnimator({ seed: 5 });
  animator.cue({ kind: 'attitude', attitude: 'speaking' }, 0);
  if (input) animator.mouth({ utterance: 'u', phones: input.phones, words: [] });
  const frames = [];
  for (let now = 0; now < began + cut + 600; now += frameMs) {
    const ms = now - began;
    const position = !input || ms < 0 ? undefined : ms < cut ? { utterance: 'u', ms: input.positionAt(ms), playing: true } : after(cut);
    const frame = animator.frame(now, position);
    frames.push({ at: ms - cut, gap: gapOf(frame), frame });
  }
  return frames;
}

describe.each(Object.keys(inputs))('a persona that is stopped in mid-word, lips from %s', (name) => {
  let spoken: { readonly sample: Sample; readonly input: () => Input }[];
  beforeAll(async () => {
    const samples = (await speakWithFlite(0.1)).filter((_, index) => index % 4 === 1);
    spoken = await Promise.all(samples.map(async (sample) => ({ sample, input: await inputs[name]!(sample) })));
  }, 120_000);

  /** Cuts in the middle of sounds, where words are cut off. */
  const cutsOf = ({ phones }: Sample) => phones.filter(({ phone }) => phone !== 'pau').filter((_, index) => index % 8 === 2).map(({ start, end }) => (start + end) / 2);

  it.each([
    ['faded out', () => undefined],
    ['held at a word', (cut: number): PlaybackPosition => ({ utterance: 'u', ms: cut, playing: false })],
  ] as const)('is at rest within 250 ms, %s, without a jump and without a word more', { timeout: 60_000 }, (_, after) => {
    let cuts = 0;
    let fromOpen = 0;
    for (const { sample, input } of spoken) {
      for (const cut of cutsOf(sample)) {
        const frames = play(input(), cut, after);
        const still = play(undefined, cut, () => undefined);
        const here = frames.findIndex(({ at }) => at >= 0);
        const opened = frames[here - 1]!.gap;
        cuts += 1;
        if (opened > 0.08) fromOpen += 1;
        frames.forEach(({ at, gap, frame }, index) => {
          if (index < here) return;
          const own = still[index]!.gap;
          // The mouth only ever comes nearer to rest: it shapes no sound that is not heard.
          expect(gap, `${cut} ms, ${at} ms behind it`).toBeLessThanOrEqual(Math.max(opened, own) + 0.02);
          if (at >= 250) expect(Math.abs(gap - own), `${cut} ms, ${at} ms behind it`).toBeLessThanOrEqual(nearRest);
          // A closing mouth is no cut between pictures: a whole opening takes four frames at least.
          const before = frames[index - 1]!;
          expect(Math.abs(gap - before.gap)).toBeLessThan(0.08);
          expect(frame.weights.every(Number.isFinite)).toBe(true);
        });
      }
    }
    expect(cuts).toBeGreaterThan(8);
    expect(fromOpen).toBeGreaterThan(1);
  });

  // A voice's last label may end before its sound can no longer be heard, or behind it: the later one counts.
  it('is at rest 250 ms behind the sound', { timeout: 60_000 }, () => {
    for (const { sample, input } of spoken) {
      const end = durationOf(sample);
      const last = Math.max(sample.phones.findLast(({ phone }) => phone !== 'pau')!.end, audibleUntil(sample));
      const frames = play(input(), end, () => undefined);
      const still = play(undefined, end, () => undefined);
      frames.forEach(({ at, gap }, index) => {
        if (at + end >= last + 250) expect(Math.abs(gap - still[index]!.gap)).toBeLessThanOrEqual(nearRest);
      });
    }
  });
});
