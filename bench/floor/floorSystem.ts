import { endpointWait, isWholeAnswer, likelihoodOf, mostCompleteness, patienceIn, practiceWeights, type FusionWeights, type PauseCues } from '../../models/train/floor/endpoint.ts';
import type { TurnEndWeights } from '../../models/train/floor/predictor.ts';
import { cuesOf, readWords, type CueOptions } from './cuesOf.ts';
import type { Decision } from './judgeSystem.ts';
import type { Pause } from './pausesOf.ts';
import { isCut, scoreCount, scoreStep } from './policy.ts';
import type { Scores } from './sweepPolicies.ts';

/** As the floor counts it: a last word this much before the voice's end is not the last one, seconds. */
const tolerance = 0.16;

/** How finely the floor's decisions are timed here, seconds. */
const tick = 0.05;

/** The floor gives up on a turn's end after its longest patience; later than this is not looked, seconds. */
const longest = 12;

/** What the floor's endpoint knows `silence` seconds into a pause. */
function pauseCuesOf(pause: Pause, silence: number, options: CueOptions): PauseCues {
  const cues = cuesOf(pause, silence, options);
  if (!cues.words) return cues;
  const { read, text } = readWords(pause, silence, options);
  const givenUp = silence > 3 * options.wordLag + 0.3;
  return {
    ...cues,
    // Without any word the floor goes by timing alone, but for as long as words may come.
    words: read.length > 0 ? { ...cues.words, completeness: cues.words.completeness && Math.min(cues.words.completeness, mostCompleteness(text, pause.turn.language)) } : undefined,
    wordsInFlight: !givenUp && (read.at(-1)?.end ?? -Infinity) < pause.start - tolerance,
    wholeAnswer: text !== '' && isWholeAnswer(text, pause.turn.language),
  };
}

const fusion = (predictor: TurnEndWeights): FusionWeights => ({ predictor, practice: practiceWeights });

/** The forecast that a session's floor waits by. */
export function floorScores(pauses: readonly Pause[], weightsFor: (index: number) => TurnEndWeights, options: CueOptions): Scores {
  return pauses.map((pause, index) => {
    const weights = fusion(weightsFor(index));
    return Float64Array.from({ length: scoreCount }, (_, step) => {
      const silence = (step + 1) * scoreStep;
      return likelihoodOf(pauseCuesOf(pause, silence, options), silence, weights);
    });
  });
}

/**
 * What the floor does with no operating point chosen at all: it ends the turn as soon as the silence
 * is as long as the wait that the forecast of that moment and the persona's patience give.
 */
export function floorDecisions(pauses: readonly Pause[], patience: 'low' | 'medium' | 'high', weightsFor: (index: number) => TurnEndWeights, options: CueOptions): readonly Decision[] {
  return pauses.map((pause, index) => {
    const weights = fusion(weightsFor(index));
    const numbers = patienceIn(patience, pause.turn.language);
    const limit = Math.min(longest, pause.duration);
    for (let step = 1; step * tick <= limit; step += 1) {
      const silence = step * tick;
      // Little changes so late; looking less often there saves most of the time.
      if (silence > 2 && step % 5 !== 0) continue;
      const cues = pauseCuesOf(pause, silence, options);
      if (cues.wordsInFlight) continue;
      if (endpointWait(likelihoodOf(cues, silence, weights), numbers) <= silence * 1000) {
        return { pause, wait: silence, cut: pause.kind === 'hold' && isCut(pause.duration, silence) };
      }
    }
    return { pause, wait: limit, cut: false };
  });
}
