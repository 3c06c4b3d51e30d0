import type { PerceptCode } from '../../perception/Percept.ts';
import type { Temperament } from '../../scenario/Scenario.ts';
import type { Move } from '../moves.ts';
import { deliveryEffect } from './delivery.ts';
import type { Inner } from './Inner.ts';
import { breachAt, mostMendedPerTurn, repairs, stanceWeights, wear, type StanceWeight } from './stanceWeights.ts';

/** The most that one turn can win back or gain, so that no speech repairs a breach in one go. */
const mostTrustWonPerTurn = 0.12;
const mostTensionLostPerTurn = 0.12;

/** What a respected move wins more than others, at the same weight. */
const respectFactor = 1.5;

export interface Happened {
  readonly moves: readonly Move[];
  /** How the words came, where that could be seen or heard. */
  readonly percepts?: readonly PerceptCode[];
}

export type Disposition = Pick<Temperament, 'fall' | 'rise'> & { readonly respects?: readonly Move[] | undefined };

/**
 * The persona after a learner's turn. Trust falls by the temperament's `fall` and rises by its
 * `rise`; tension and trust already won both damp the gain. A breach leaves a hurt; as long as it is
 * not mended, kind words win little, and mending takes several kind turns. In a turn that hurts, its
 * kind words count a quarter. The best move of a turn counts in full, each further one half. Moves
 * the persona respects win half as much again. Words that the delivery belies win less,
 * and so does a kindness that was shown again and again. A turn that steers from outside the talk wins nothing,
 * whatever stands beside it, and what it costs it costs.
 */
export function feel({ stance, hurt, worn }: Inner, { moves, percepts = [] }: Happened, disposition: Disposition): Inner {
  const unique = [...new Set(moves)];
  const worth = (move: Move): number => (wear[move] ?? 1) ** (worn[move] ?? 0);
  const weights = unique.map((move) => asFelt(stanceWeights[move], worth(move), disposition.respects?.includes(move) ?? false));
  const breach = Math.max(0, ...weights.filter(({ trust }) => trust < breachAt).map(({ trust }) => -trust));
  const { warmth, pressure } = deliveryEffect(percepts);
  const fall = 0.5 + disposition.fall;
  const wins = unique.includes('steers') ? 0 : 1;
  const rise = (0.5 + disposition.rise) * (breach > 0 ? 0.25 : 1) * warmth * wins;
  // The first steps are the easy ones: full trust is not won in one talk, and not from someone who hurt.
  const damping = (1 - 0.5 * stance.tension) * (1.25 - stance.trust) * (1 - 0.75 * hurt);

  const lost = -stacked(weights.map(({ trust }) => -trust)) * fall;
  const won = Math.min(mostTrustWonPerTurn, stacked(weights.map(({ trust }) => trust)) * rise * damping);
  const tightened = (stacked(weights.map(({ tension }) => tension)) + pressure) * fall;
  const eased = Math.min(mostTensionLostPerTurn, stacked(weights.map(({ tension }) => -tension)) * rise * (0.3 + stance.tension));
  const drawn = wins * stacked(weights.map(({ engagement }) => engagement)) - stacked(weights.map(({ engagement }) => -engagement));
  return {
    stance: {
      trust: clamp(stance.trust + lost + won),
      tension: clamp(stance.tension + tightened - eased),
      engagement: clamp(stance.engagement + drawn),
    },
    hurt: breach > 0 ? clamp(hurt + 3 * breach * fall) : clamp(hurt - mended(unique, worth, rise)),
    worn: { ...worn, ...Object.fromEntries(unique.filter((move) => move in wear).map((move) => [move, (worn[move] ?? 0) + 1])) },
  };
}

/** What a move weighs for this persona now. Only what does good wears off. */
function asFelt({ trust, tension, engagement }: StanceWeight, worth: number, respected: boolean): StanceWeight {
  return {
    trust: trust > 0 ? trust * worth * (respected ? respectFactor : 1) : trust,
    tension: tension < 0 ? tension * worth : tension,
    engagement: engagement > 0 ? engagement * worth : engagement,
  };
}

function mended(moves: readonly Move[], worth: (move: Move) => number, rise: number): number {
  return Math.min(mostMendedPerTurn, moves.reduce((sum, move) => sum + (repairs[move] ?? 0) * worth(move), 0) * rise);
}

/** The largest positive value in full, the others by half. */
function stacked(values: readonly number[]): number {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return 0;
  const largest = Math.max(...positive);
  return largest + 0.5 * (positive.reduce((sum, value) => sum + value, 0) - largest);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, Math.round(value * 10_000) / 10_000));
}
