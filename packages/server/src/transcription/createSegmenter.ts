import { createSileroVad, createVoiceAnalysis, frameLength, frameMs, type VoiceAnalysis } from '@parley/perception';
import { loadSilero } from '@parley/perception/node';

/** One stretch of speech, with a little of the quiet around it. */
export interface SpeechSegment {
  /** Mono, 16 kHz. */
  readonly samples: Float32Array;
}

export interface Segmenter {
  /** Frames of 512 samples, in their order. Resolves to a segment when one has ended. */
  push(samples: Float32Array): Promise<SpeechSegment | undefined>;
}

/** Likelihoods at which a voice begins and ends; Silero's own defaults. */
const begins = 0.5;
const ends = 0.35;
/** Quiet kept before a segment: its first sound is softer than the detector's threshold, frames. */
const before = Math.round(320 / frameMs);
/** Quiet that ends a segment: longer than the closure of a plosive, shorter than any wait of the floor, frames. */
const quiet = Math.round(256 / frameMs);
/** Less voice than this is a click, frames. */
const shortest = 3;
/** From here on any dip will do, and here it is cut in any case, frames. */
const long = Math.round(12_000 / frameMs);
const longest = Math.round(20_000 / frameMs);

/** Cuts sound where the voice pauses, so that each piece can be transcribed by itself. */
export function createSegmenter(): Segmenter {
  const opening: Promise<VoiceAnalysis> = loadSilero().then(async (runtime) => createVoiceAnalysis({ vad: await createSileroVad(runtime) }));
  opening.catch(() => undefined);
  let frames: Float32Array[] = [];
  let voiced = 0;
  let silent = 0;
  let speaking = false;
  let at = 0;

  function cut(): SpeechSegment | undefined {
    const heard = frames;
    const enough = voiced >= shortest;
    frames = heard.slice(-before);
    voiced = 0;
    silent = 0;
    speaking = false;
    if (!enough) return undefined;
    const samples = new Float32Array(heard.length * frameLength);
    heard.forEach((frame, index) => samples.set(frame, index * frameLength));
    return { samples };
  }

  return {
    async push(samples) {
      const { speech } = await (await opening).push({ at, samples });
      at += frameMs;
      const likelihood = speech[0]?.likelihood ?? 0;
      frames.push(samples);
      if (!speaking) {
        speaking = likelihood >= begins;
        if (!speaking) frames = frames.slice(-before);
        voiced = speaking ? 1 : 0;
        return undefined;
      }
      if (likelihood >= begins) voiced += 1;
      silent = likelihood < ends ? silent + 1 : 0;
      const dip = frames.length >= long && likelihood < begins;
      return silent >= quiet || dip || frames.length >= longest ? cut() : undefined;
    },
  };
}
