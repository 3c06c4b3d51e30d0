import type { ProsodyFrame, SpeechFrame, TurnEndScore } from '@parley/engine';
import { acousticTurnEnd, type PauseCues } from './acousticTurnEnd.ts';
import { createPauseClock } from './createPauseClock.ts';
import { createRunningMean } from './createRunningMean.ts';

/** Time between two scores, and the pause after which there are no more, milliseconds. */
const scoreEvery = 64;
const scoreUntil = 5000;
/** How much of the end is looked at, milliseconds. */
const finalStretch = 500;
const contourStretch = 300;
/** Longest time after a voice's end in which readings of it may still come, milliseconds. */
const trailing = 250;
/** The speaker's means forget over about a minute of voice, and say nothing before a second. */
const memoryFrames = 3750;
const leastFrames = 62;

export interface TurnEndTracker {
  prosody(frame: ProsodyFrame): void;
  /** Takes the next likelihood; gives a score when one is due. */
  speech(frame: SpeechFrame): TurnEndScore | undefined;
}

/** Follows pauses and scores them; `releaseMs` is how long the detector lingers after a voice. */
export function createTurnEndTracker(releaseMs: number): TurnEndTracker {
  const pitchMean = createRunningMean(memoryFrames, leastFrames);
  const levelMean = createRunningMean(memoryFrames, leastFrames);
  const recent: ProsodyFrame[] = [];
  const clock = createPauseClock(releaseMs);
  let speaking = false;
  let voiceEndedAt: number | undefined;
  let lastScoreAt = 0;
  let ending: Omit<PauseCues, 'pauseMs'> = {};

  return {
    prosody(frame) {
      recent.push(frame);
      while (recent.length > 0 && recent[0]!.at < frame.at - trailing - finalStretch) recent.shift();
      if (!speaking || frame.pitchHz === null) return;
      pitchMean.add(semitones(frame.pitchHz));
      levelMean.add(frame.levelDb);
    },
    speech(frame) {
      const { at } = frame;
      const pause = clock(frame);
      speaking = pause.sounding;
      if (pause.voiceEndedAt !== voiceEndedAt) lastScoreAt = at - scoreEvery;
      voiceEndedAt = pause.voiceEndedAt;
      if (speaking || voiceEndedAt === undefined || at - lastScoreAt < scoreEvery || at - voiceEndedAt > scoreUntil) return undefined;
      lastScoreAt = at;
      // Readings may trail the likelihood a little, so the end is looked at again in the first scores.
      if (at - voiceEndedAt < trailing) ending = finalCues(recent, voiceEndedAt, pitchMean.mean, levelMean.mean);
      return { at, score: acousticTurnEnd({ ...ending, pauseMs: at - voiceEndedAt }) };
    },
  };
}

function finalCues(
  frames: readonly ProsodyFrame[],
  endedAt: number,
  pitchMean: number | undefined,
  levelMean: number | undefined,
): Omit<PauseCues, 'pauseMs'> {
  const voiced = frames.filter(
    (frame) => frame.pitchHz !== null && frame.at > endedAt - finalStretch && frame.at <= endedAt,
  );
  const last = voiced.at(-1);
  if (last === undefined) return {};
  const contour = voiced.filter((frame) => frame.at > last.at - contourStretch);
  if (contour.length < 4) return {};
  const pitches = contour.map((frame) => semitones(frame.pitchHz!));
  const tail = contour.slice(-4);
  return {
    finalRiseSemitones: slope(contour.map((frame) => frame.at), pitches) * (last.at - contour[0]!.at),
    finalPitchSemitones: pitchMean === undefined ? undefined : average(pitches.slice(-4)) - pitchMean,
    finalDropDb: levelMean === undefined ? undefined : levelMean - average(tail.map((frame) => frame.levelDb)),
  };
}

/** Slope of the least squares line. */
function slope(x: readonly number[], y: readonly number[]): number {
  const meanX = average(x);
  const meanY = average(y);
  let covariance = 0;
  let variance = 0;
  for (const [index, value] of x.entries()) {
    covariance += (value - meanX) * (y[index]! - meanY);
    variance += (value - meanX) ** 2;
  }
  return variance === 0 ? 0 : covariance / variance;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Semitones over 27.5 Hz, as eGeMAPS counts them. */
function semitones(hertz: number): number {
  return 12 * Math.log2(hertz / 27.5);
}
