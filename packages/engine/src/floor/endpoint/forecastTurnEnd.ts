import { explainTurnEnd, fittedTurnEnd, handSet, predictTurnEnd, type TurnEndCues, type TurnEndWeights } from '../predictor/index.ts';
import type { Contribution, WaitReason } from '../floorTypes.ts';
import { practiceWeights, type PracticeWeights } from './practiceWeights.ts';

/** What is known about the pause that is going on, but for how long it has lasted. Every cue is optional. */
export interface PauseCues extends Omit<TurnEndCues, 'silence'> {
  /** Words of this turn are still on their way from the transcriber. */
  readonly wordsInFlight?: boolean;
  /** The words are by themselves an answer or an acknowledgement ("yes", "I hear you"). */
  readonly wholeAnswer?: boolean;
}

export interface Forecast {
  /** P(the learner has finished), 0 to 1, to four decimals. */
  readonly likelihood: number;
  /** What the floor goes by. */
  readonly reason: WaitReason;
  /** What speaks most for an end (positive) and against it (negative), strongest first. */
  readonly contributions: readonly Contribution[];
}

export interface FusionWeights {
  readonly predictor: TurnEndWeights;
  readonly practice: PracticeWeights;
}

const usualWeights: FusionWeights = { predictor: fittedTurnEnd, practice: practiceWeights };

/** While words are in flight the silence says nothing, so the forecast stays here. */
const inFlight: Forecast = { likelihood: 0.1, reason: 'wordsInFlight', contributions: [] };

/** From here on a look away no longer explains the wait. */
const likelyDespiteGaze = 0.7;

/**
 * P(the learner has finished) after so many seconds of silence. One sum of log odds: what the fitted
 * predictor makes of silence, turn, pace, the learner's earlier turns, the question, gaze and sound;
 * and what the words say, which in a practice talk weigh more than in the dialogues it was fitted on.
 * Pure and causal.
 */
export function forecastTurnEnd(cues: PauseCues, silence: number, weights: FusionWeights = usualWeights): Forecast {
  if (cues.wordsInFlight) return inFlight;
  const likelihood = likelihoodOf(cues, silence, weights);
  return { likelihood, reason: reasonOf(cues, likelihood), contributions: contributionsOf(cues, silence, weights) };
}

/** The likelihood alone, for whoever asks about many moments. */
export function likelihoodOf(cues: PauseCues, silence: number, { practice, predictor }: FusionWeights = usualWeights): number {
  if (cues.wordsInFlight) return inFlight.likelihood;
  const known = predictorCues(cues, silenceRead(silence, cues, practice.silence), practice);
  const fitted = oddsOf(predictTurnEnd(known, predictor));
  // Behind words that surely go on nothing else speaks for an end, however soon this learner's turns usually do.
  const counted = fitted > 0 ? fitted * shareRead(cues, practice) : fitted;
  const logOdds = counted + wordsSay(cues, practice) + awaySays(cues, practice);
  return Math.round(10_000 / (1 + Math.exp(-logOdds))) / 10_000;
}

function awaySays({ gaze }: PauseCues, { away }: PracticeWeights): number {
  return gaze === 'away' ? away : 0;
}

/** How many seconds of a silence count: of a long one after unfinished words only the beginning. */
function silenceRead(silence: number, cues: PauseCues, { upTo }: PracticeWeights['silence']): number {
  return silence <= upTo ? silence : upTo + (silence - upTo) * shareRead(cues);
}

/** Which share of a long silence, and of whatever else is fitted, is read as an end, 0 to 1. */
export function shareRead({ words }: PauseCues, { silence: { none, all } }: PracticeWeights = practiceWeights): number {
  if (words?.lastWord?.filler) return 0;
  const { completeness = all } = words ?? {};
  return Math.min(1, Math.max(0, (completeness - none) / (all - none)));
}

/** What the words add, within what one cue may. */
function wordsSay(cues: PauseCues, practice: PracticeWeights): number {
  return Math.min(practice.most, Math.max(-practice.most, wordsSum(cues, practice)));
}

function wordsSum(cues: PauseCues, practice: PracticeWeights): number {
  const { words, ask, wholeAnswer } = cues;
  if (words?.lastWord?.filler) return practice.filler;
  const least = wholeAnswer ? (ask === 'open' ? practice.wholeAnswerToOpen : practice.wholeAnswer) : -Infinity;
  if (words?.completeness === undefined) return Math.max(least, 0);
  const trust = trustOf(cues, practice.trust);
  const goesOn = ((1 - trust) / (1 - practice.trust.least)) * practice.trust.inTalk;
  const odds = oddsOf(Math.min(0.98, Math.max(0.02, words.completeness)));
  const sure = howSure(words.completeness, practice.surelyFinished) + howSure(words.completeness, practice.surelyUnfinished);
  return Math.max(least, (odds < 0 ? practice.unfinished : trust * practice.finished) * odds + sure + goesOn);
}

function howSure(completeness: number, { logOdds, from, full }: PracticeWeights['surelyFinished']): number {
  return logOdds * Math.min(1, Math.max(0, (completeness - from) / (full - from)));
}

/** How far a whole clause is taken for an end here, 0 to 1. */
function trustOf({ turnSeconds = 0, pauses = [] }: PauseCues, { upTo, until, least }: PracticeWeights['trust']): number {
  const first = pauses.length > 0 ? 0 : Math.min(1, Math.max(0, (until - turnSeconds) / (until - upTo)));
  return least + (1 - least) * first;
}

/** What the floor goes by where that likelihood came out. */
export function reasonOf({ wordsInFlight, words, gaze, wholeAnswer }: PauseCues, likelihood: number): WaitReason {
  if (wordsInFlight) return inFlight.reason;
  if (words?.lastWord?.filler) return 'thinking';
  const finished = wholeAnswer === true || (words?.completeness ?? 0) >= 0.5 || likelihood >= 0.5;
  if (words && !finished) return 'incomplete';
  if (gaze === 'away' && likelihood < likelyDespiteGaze) return 'lookedAway';
  return words ? 'complete' : 'noWords';
}

/** The predictor must not weigh completeness as well; sound leans less where words are read. */
function predictorCues({ words, acoustic, ...cues }: PauseCues, silence: number, { acousticBesideWords }: PracticeWeights): TurnEndCues {
  const leaning = acoustic === undefined || !words ? acoustic : 1 / (1 + Math.exp(-acousticBesideWords * oddsOf(Math.min(0.95, Math.max(0.05, acoustic)))));
  return { ...cues, silence, acoustic: leaning, words: words && { ...words, completeness: undefined } };
}

/** What speaks most for an end and against it, strongest first; nothing while words are in flight. */
export function contributionsOf(cues: PauseCues, silence: number, { practice, predictor }: FusionWeights = usualWeights): readonly Contribution[] {
  if (cues.wordsInFlight) return [];
  const known = predictorCues(cues, silenceRead(silence, cues, practice.silence), practice);
  const { ask, gaze, prosody, acoustic } = handSet(known, predictor);
  const all: readonly Contribution[] = [
    ...explainTurnEnd(known, predictor),
    { cue: 'ask', logOdds: ask },
    { cue: 'gaze', logOdds: gaze + awaySays(cues, practice) },
    { cue: 'prosody', logOdds: prosody },
    { cue: 'acoustic', logOdds: acoustic },
    { cue: 'words', logOdds: wordsSay(cues, practice) },
  ];
  return all
    .map(({ cue, logOdds }) => ({ cue, logOdds: Math.round(logOdds * 100) / 100 }))
    .filter(({ logOdds }) => Math.abs(logOdds) >= 0.05)
    .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds))
    .slice(0, 5);
}

function oddsOf(p: number): number {
  return Math.log(p / (1 - p));
}
