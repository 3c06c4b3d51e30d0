import type { TurnEndWeights } from './predictor.ts';

/**
 * Cues that no fitted set has yet, in log odds, and kept small for that reason. A yes/no question is
 * answered in fewer words than an open one; speakers look away while they hold the floor and back when
 * they hand it over (Kendon 1967); prosody is weak beside words; a detector's score is halved, as it
 * has heard some of the same things.
 */
export const setByHand: TurnEndWeights['set'] = {
  completeness: 0,
  ask: { 'yes-no': 0.4, choice: 0.2, open: -0.4, none: 0 },
  gaze: { towards: 0.2, away: -0.5 },
  prosody: 0.15,
  acoustic: 0.5,
};
