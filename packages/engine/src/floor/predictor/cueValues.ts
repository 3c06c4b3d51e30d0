import { noTalk, type SpeakerHistory } from './TalkHistory.ts';
import type { TurnEndCues } from './TurnEndCues.ts';

/** The numbers the fitted tables look up. Those from `wordCount` on need words. */
export const cueNames = [
  'silence',
  'turnSeconds',
  'runSeconds',
  'pausesInTurn',
  'lastPause',
  'ownPause',
  'ownHoldShare',
  'ownTurnSeconds',
  'turnOverOwn',
  'ownLastTurn',
  'otherTurnSeconds',
  'otherLastTurn',
  'wordCount',
  'wordsPerSecond',
  'unreadSeconds',
  'lastWordSeconds',
  'lastWordPerLetter',
  'lastWordStretch',
  'lastWordFiller',
  'fillerShare',
  'completeness',
] as const;

export type CueName = (typeof cueNames)[number];

/** Cues that exist only where words do. */
export const wordCues: readonly CueName[] = cueNames.slice(cueNames.indexOf('wordCount'));

/** A French speaker's turn and pause before any of theirs were seen: medians of the fitted set. */
const prior = { turnSeconds: 4.5, pauseSeconds: 0.47, holdShare: 0.75 };

/**
 * Shorter turns are read as this long, seconds. Sets of turns leave the shortest out, so in them a
 * pause so early is seldom an end, and a fit would learn never to answer a "yes".
 */
export const shortest = 1.5;

/** The cues as numbers by name; NaN where a cue is absent. Pure. */
export function cueValues(cues: TurnEndCues): Readonly<Record<CueName, number>> {
  const { words, pauses, turnSeconds, runSeconds } = cues;
  const { learner, other } = cues.history ?? noTalk;
  const ownTurn = meanTurn(learner);
  const silent = pauses?.reduce((sum, pause) => sum + pause, 0) ?? 0;
  const last = words?.lastWord;
  return {
    silence: cues.silence,
    turnSeconds: turnSeconds === undefined ? NaN : Math.max(shortest, turnSeconds),
    runSeconds: runSeconds ?? NaN,
    pausesInTurn: pauses?.length ?? NaN,
    lastPause: pauses?.at(-1) ?? NaN,
    ownPause: meanPause(learner, pauses ?? []),
    ownHoldShare: (learner.holds + 4 * prior.holdShare) / (learner.holds + learner.turns + 4),
    ownTurnSeconds: ownTurn,
    turnOverOwn: turnSeconds === undefined ? NaN : Math.max(shortest, turnSeconds) / ownTurn,
    ownLastTurn: learner.lastSeconds ?? NaN,
    otherTurnSeconds: meanTurn(other),
    otherLastTurn: other.lastSeconds ?? NaN,
    wordCount: words?.count ?? NaN,
    wordsPerSecond: words && turnSeconds ? words.count / Math.max(0.3, turnSeconds - silent) : NaN,
    unreadSeconds: words?.unreadSeconds ?? NaN,
    lastWordSeconds: last?.seconds ?? NaN,
    lastWordPerLetter: last ? last.seconds / (last.letters + 0.5) : NaN,
    lastWordStretch: last && words?.logWordSeconds !== undefined ? last.seconds / Math.exp(words.logWordSeconds) : NaN,
    lastWordFiller: last ? Number(last.filler) : NaN,
    fillerShare: words?.fillerShare ?? NaN,
    completeness: words ? oddsOf(words.completeness ?? 0.5) : NaN,
  };
}

/** Log odds of a score, cut off where a score claims more than it can know. */
export function oddsOf(score: number): number {
  const p = Math.min(0.95, Math.max(0.05, score));
  return Math.log(p / (1 - p));
}

/** Geometric means, with two and four imagined turns and pauses of an average speaker. */
function meanTurn(speaker: SpeakerHistory): number {
  return Math.exp((speaker.logSeconds + 2 * Math.log(prior.turnSeconds)) / (speaker.turns + 2));
}

function meanPause(speaker: SpeakerHistory, pauses: readonly number[]): number {
  const here = pauses.reduce((sum, pause) => sum + Math.log(Math.min(3, Math.max(0.05, pause))), 0);
  return Math.exp((speaker.logPauses + here + 4 * Math.log(prior.pauseSeconds)) / (speaker.holds + pauses.length + 4));
}
