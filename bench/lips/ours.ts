import { createWordClock, estimateMarks } from '@parley/speech';
import type { LipReader } from '@parley/speech';
import type { Sample } from './Sample.ts';
import { showMarks, type Shown } from './Shown.ts';

export function fromExactMarks({ phones }: Sample, frames: number): Shown {
  return showMarks(phones, frames);
}

/** Only the text and, as they come, the beginnings of the words; undefined where the synthesizer does not say them. */
export function fromBoundaries({ text, language, words }: Sample, frames: number): Shown | undefined {
  const estimate = estimateMarks(text, language);
  if (estimate.words.length !== words.length) return undefined;
  // The clock is asked at display rate, in order, like a face would.
  const clock = createWordClock(estimate.words);
  const positions: number[] = [];
  let next = 0;
  clock.begin(words[0]!.start - (estimate.words[0]?.start ?? 0));
  for (let ms = 0; ms < frames * 10 + 700; ms += 4) {
    while (next < words.length && words[next]!.start <= ms) clock.boundary(next, words[next++]!.start);
    positions.push(clock.positionAt(ms));
  }
  return showMarks(estimate.phones, frames, (ms) => positions[Math.max(0, Math.min(positions.length - 1, Math.round(ms / 4)))]!);
}

/** Only the sound, in portions of 100 ms. */
export async function fromSound({ samples, sampleRateHz }: Sample, frames: number, reader: LipReader): Promise<Shown> {
  const reading = reader.begin(sampleRateHz);
  const portion = Math.round(sampleRateHz / 10);
  const phones = [];
  for (let at = 0; at < samples.length; at += portion) phones.push(...(await reading.push(samples.slice(at, at + portion))));
  phones.push(...(await reading.end()));
  return showMarks(phones, frames);
}
