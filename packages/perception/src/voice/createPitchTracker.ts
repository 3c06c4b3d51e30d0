import { PitchDetector } from 'pitchy';
import { sampleRateHz } from './audioFormat.ts';

/** Samples the pitch is read from: 64 ms, nearly four periods of the lowest voice. */
export const pitchWindow = 1024;
/** Samples between two readings: 16 ms. */
export const pitchHop = 256;

/**
 * Two one-pole low-passes in front keep the fundamental and lose breath and hiss: on 135 real
 * sentences (EmoDB) they raise the share of loud readings with a pitch from 31 to 50 %, at 0.3 %
 * of octave leaps.
 */
const lowPassHz = 900;
const lowPassShare = 1 - Math.exp((-2 * Math.PI * lowPassHz) / sampleRateHz);
const lowestHz = 60;
const highestHz = 500;
/** Under 5 dB of signal to noise the clarity falls below 0.8 and what is left is wrong. */
const leastClarity = 0.85;
/** The median runs over this many readings, so a reading comes `medianDelay` hops late. */
const medianLength = 5;
const medianDelay = 2;
/** A neighbour further away than this is an octave error until it lasts, semitones. */
const octaveGuardSemitones = 8;
/** Readings after which a jump is believed: 96 ms. */
const believedAfter = 6;

export interface PitchTracker {
  /**
   * Reads one window of 1024 samples, every 256. Gives the settled pitch of the window two calls
   * ago in hertz, or null where there was none; undefined until two windows were read.
   */
  push(window: Float32Array, loudEnough: boolean): number | null | undefined;
}

/**
 * Fundamental frequency by McLeod's method on low-passed sound, with a median over five readings and a guard against
 * octave errors. A voiced run shorter than three readings (48 ms) is dropped.
 */
export function createPitchTracker(): PitchTracker {
  const detector = PitchDetector.forFloat32Array(pitchWindow);
  const smooth = new Float32Array(pitchWindow);
  const guard = createOctaveGuard();
  const recent: (number | null)[] = [];
  return {
    push(window, loudEnough) {
      recent.push(guard(loudEnough ? readPitch(detector, lowPass(window, smooth)) : null));
      if (recent.length > medianLength) recent.shift();
      if (recent.length <= medianDelay) return undefined;
      const centre = recent[recent.length - 1 - medianDelay]!;
      const voiced = recent.filter((pitch) => pitch !== null).sort((a, b) => a - b);
      return centre === null || voiced.length < 3 ? null : voiced[voiced.length >> 1]!;
    },
  };
}

function readPitch(detector: PitchDetector<Float32Array>, window: Float32Array): number | null {
  const [hertz, clarity] = detector.findPitch(window, sampleRateHz);
  return clarity >= leastClarity && hertz >= lowestHz && hertz <= highestHz ? hertz : null;
}

function lowPass(window: Float32Array, into: Float32Array): Float32Array {
  let first = 0;
  let second = 0;
  for (let index = 0; index < into.length; index++) {
    first += lowPassShare * (window[index]! - first);
    second += lowPassShare * (first - second);
    into[index] = second;
  }
  return into;
}

/** Brings a reading that jumped back into the octave of its neighbour, until the jump lasts. */
function createOctaveGuard(): (pitch: number | null) => number | null {
  let last: number | null = null;
  let jumps = 0;
  let silent = 0;
  return (pitch) => {
    if (pitch === null) {
      if (++silent > believedAfter) last = null;
      return null;
    }
    silent = 0;
    if (last === null || distance(pitch, last) <= octaveGuardSemitones || ++jumps >= believedAfter) {
      jumps = 0;
      last = pitch;
      return pitch;
    }
    const near = last;
    const folded = [pitch / 2, pitch * 2].find((candidate) => distance(candidate, near) <= 3);
    if (folded === undefined || folded < lowestHz || folded > highestHz) return null;
    last = folded;
    return folded;
  };
}

function distance(a: number, b: number): number {
  return Math.abs(12 * Math.log2(a / b));
}
