import type { PhoneMark } from '@parley/engine';
import { createStreamResampler } from './createStreamResampler.ts';
import { createVisemeDecoder } from './createVisemeDecoder.ts';
import { createVisemeFrames, visemeBands, visemeHop, visemeSampleRateHz } from './createVisemeFrames.ts';
import { visemeDelay, type VisemeStream } from './createVisemeNetwork.ts';
import type { LipReading } from './LipReader.ts';

/** Frames in one run: half a second of sound, some ms of work. */
const mostFrames = 50;
/** Silence behind the sound that brings its last frames out of the network. */
const tail = new Float32Array((visemeDelay + 4) * visemeHop);

/** Hears one utterance: resampling, front end, network, decoder. `stream` is the utterance's own. */
export function readLips(stream: VisemeStream, sampleRateHz: number): LipReading {
  const resampler = createStreamResampler(sampleRateHz, visemeSampleRateHz);
  const frames = createVisemeFrames();
  const decoder = createVisemeDecoder();
  let heard = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function hear(sound: Float32Array): Promise<PhoneMark[]> {
    const values = frames.push(sound);
    const marks: PhoneMark[] = [];
    for (let at = 0; at < values.length; at += mostFrames * visemeBands) {
      marks.push(...decoder.push(await stream.run(values.slice(at, at + mostFrames * visemeBands))));
    }
    return marks;
  }

  /** Calls are worked one after the other, and a failed one leaves the mouth as it is. */
  function queue(work: () => Promise<PhoneMark[]>): Promise<readonly PhoneMark[]> {
    const result = last.then(work).catch(() => []);
    last = result;
    return result;
  }

  return {
    push(samples) {
      heard += samples.length;
      return queue(() => hear(resampler.push(samples)));
    },
    end: () =>
      queue(async () => {
        const durationMs = (heard / sampleRateHz) * 1000;
        const marks = [...(await hear(resampler.end())), ...(await hear(tail)), ...decoder.end(durationMs)];
        return marks.flatMap(({ phone, start, end }) => (start < durationMs ? [{ phone, start, end: Math.min(end, durationMs) }] : []));
      }),
  };
}
