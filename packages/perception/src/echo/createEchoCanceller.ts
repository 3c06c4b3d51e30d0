import { frameLength } from '../voice/audioFormat.ts';
import { createDelayFinder } from './createDelayFinder.ts';
import { createEchoFilter, filterBlock } from './createEchoFilter.ts';

export interface EchoCanceller {
  /**
   * A frame of the microphone without the echo of what the loudspeaker gave, as far as that is known. Both are 512
   * samples of the same 32 ms at 16 kHz, −1 to 1; `reference` is undefined where nothing is known of it. Gives the
   * very frame back where nothing plays, while the echo's way is not known, or where there is none.
   */
  hear(microphone: Float32Array, reference: Float32Array | undefined): Float32Array;
}

/** Frames that are kept: the longest delay and tail, and half a second to learn from once the delay is known. */
const keptFrames = 36;
const keptLength = keptFrames * frameLength;
/** Frames the filter learns from at once when the delay was found: 0.5 s. */
const learntAtOnce = 16;
/** The filter begins a little before the delay: the strongest path need not be the first. Samples. */
const lead = 64;
/** A delay that moved by more than the filter can take up has it learn anew, samples. */
const moved = 48;
/** Frames after the loudspeaker's last sound in which its echo may still come: 0.5 s. */
const tailFrames = 16;
/** Quieter than −80 dB full scale is nothing, as mean square. */
const nothing = 1e-8;

/** Powers with and without echo run over some 100 ms. */
const memory = 0.7;
/** What is left has to be this much less for it to be taken, and as long as it is taken at least not more. */
const [takenBelow, leftAbove] = [0.8, 1];
/** So much more than the microphone, for so many frames: the filter lost its way. */
const lost = 1.5;
const lostFrames = 10;

/**
 * Takes the persona's echo out of the microphone, causally and without delay, in some 10 µs a millisecond. It works
 * behind the browser's own echo cancellation too: what that leaves is quieter and keeps its delay.
 */
export function createEchoCanceller(): EchoCanceller {
  const finder = createDelayFinder();
  const filter = createEchoFilter();
  const heard = new Float32Array(keptLength);
  const played = new Float32Array(keptLength);
  const left = new Float32Array(frameLength);
  const silence = new Float32Array(frameLength);
  let delay: number | undefined;
  let sinceSound = Infinity;
  let heardPower = 0;
  let leftPower = 0;
  let astray = 0;
  let share = 0;

  function keep(microphone: Float32Array, reference: Float32Array): void {
    heard.copyWithin(0, frameLength);
    heard.set(microphone, keptLength - frameLength);
    played.copyWithin(0, frameLength);
    played.set(reference, keptLength - frameLength);
  }

  /** Learns from the frame that lies `back` frames behind the newest; what is left of it is in `left`. */
  function cancel(back: number, by: number): void {
    const from = keptLength - (back + 1) * frameLength;
    for (let at = 0; at < frameLength; at += filterBlock) {
      const begin = from + at;
      const block = heard.subarray(begin, begin + filterBlock);
      const echo = filter.push(block, played.subarray(begin - by, begin - by + filterBlock));
      for (let index = 0; index < filterBlock; index++) left[at + index] = block[index]! - echo[index]!;
    }
  }

  function settleOn(found: number): number {
    const by = Math.max(0, found - lead);
    filter.reset();
    for (let back = learntAtOnce; back > 0; back--) cancel(back, Math.min(by, keptLength - (back + 1) * frameLength));
    return by;
  }

  return {
    hear(microphone, reference = silence) {
      keep(microphone, reference);
      sinceSound = powerOf(reference) > nothing ? 0 : sinceSound + 1;
      if (sinceSound > tailFrames) return microphone;
      finder.push(microphone, reference);
      const found = finder.delay;
      if (found === undefined) return microphone;
      if (delay === undefined || Math.abs(Math.max(0, found - lead) - delay) > moved) delay = settleOn(found);
      cancel(0, delay);
      const [power, rest] = [powerOf(microphone), powerOf(left)];
      heardPower = memory * heardPower + (1 - memory) * power;
      leftPower = memory * leftPower + (1 - memory) * rest;
      astray = rest > lost * power + nothing ? astray + 1 : 0;
      if (astray >= lostFrames) {
        filter.reset();
        astray = 0;
      }
      const wanted = leftPower < (share > 0 ? leftAbove : takenBelow) * heardPower ? 1 : 0;
      const mixed = wanted === 0 && share === 0 ? microphone : crossfade(microphone, left, share, wanted);
      share = wanted;
      return mixed;
    },
  };
}

/** From one sound to the other over a frame, so that no step is heard as a click. */
function crossfade(one: Float32Array, other: Float32Array, from: number, to: number): Float32Array {
  return one.map((sample, index) => sample + (other[index]! - sample) * (from + ((to - from) * index) / one.length));
}

function powerOf(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return sum / samples.length;
}
