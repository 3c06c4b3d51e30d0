import type { Patience } from '../floorTypes.ts';
import { fittedTurnEnd } from '../predictor/index.ts';
import { endpointWait } from './endpointWait.ts';
import { likelihoodOf, reasonOf, shareRead, type Forecast, type PauseCues } from './forecastTurnEnd.ts';
import { practiceWeights } from './practiceWeights.ts';

export interface PlannedWait extends Omit<Forecast, 'contributions'> {
  /** Silence after which the turn ends if nothing but time passes, ms. */
  readonly wait: number;
  /** Silence at which the forecast moves next, ms; Infinity where it no longer does. */
  readonly movesAt: number;
}

/**
 * The wait as it stands after so many ms of silence. The turn ends as soon as the silence is as long
 * as the forecast of that moment allows; the forecast only rises while nothing but time passes.
 */
export function planWait(cues: PauseCues, silence: number, patience: Patience): PlannedWait {
  const moments = [silence, ...forecastMoves(cues).filter((at) => at > silence)];
  const movesAt = moments[1] ?? Infinity;
  const likelihood = likelihoodOf(cues, silence / 1000);
  for (const [index, at] of moments.entries()) {
    const wait = endpointWait(index === 0 ? likelihood : likelihoodOf(cues, at / 1000), patience);
    if (wait < (moments[index + 1] ?? Infinity)) return { likelihood, reason: reasonOf(cues, likelihood), wait: Math.max(Math.round(wait), Math.ceil(at)), movesAt };
  }
  throw new Error('unreachable: the last moment has no successor');
}

/** The silences at which the forecast takes a step, ms, ascending. */
function forecastMoves(cues: PauseCues): readonly number[] {
  if (cues.wordsInFlight) return [];
  const { tables } = cues.words ? fittedTurnEnd.heard : fittedTurnEnd.unheard;
  const edges = tables.find(({ cue }) => cue === 'silence')?.edges ?? [];
  const { upTo } = practiceWeights.silence;
  const share = shareRead(cues);
  return edges
    .map((edge) => (edge <= upTo ? edge : share > 0 ? upTo + (edge - upTo) / share : Infinity))
    .filter(Number.isFinite)
    // A step of the table begins just behind its edge, which the division may miss by the last digit.
    .map((seconds) => Math.floor(seconds * 1000 + 0.001) + 1);
}
