import type { Temperament } from '../scenario/Scenario.ts';
import type { Move } from './moves.ts';
import type { Stance } from './stance.ts';

/** What one move does to a stance at a temperament of 0.5, before damping. */
export interface StanceWeight {
  readonly trust: number;
  readonly tension: number;
  readonly engagement: number;
}

/**
 * Set by design, not measured: the order of the moves and the ratio of about four to one between a
 * hurt and a kindness are meant; the figures are where a ten-minute talk comes out well.
 */
export const stanceWeights: Readonly<Record<Move, StanceWeight>> = {
  acknowledges: { trust: 0.075, tension: -0.07, engagement: 0.04 },
  'asks-open': { trust: 0.06, tension: -0.03, engagement: 0.08 },
  'asks-closed': { trust: 0, tension: 0.01, engagement: 0.02 },
  'names-fact': { trust: 0.015, tension: 0.04, engagement: 0.03 },
  'states-impact': { trust: 0.01, tension: 0.04, engagement: 0.03 },
  'proposes-next-step': { trust: 0.035, tension: -0.02, engagement: 0.04 },
  'offers-support': { trust: 0.07, tension: -0.05, engagement: 0.05 },
  apologises: { trust: 0.05, tension: -0.07, engagement: 0.02 },
  blames: { trust: -0.16, tension: 0.17, engagement: -0.05 },
  dismisses: { trust: -0.15, tension: 0.13, engagement: -0.1 },
  threatens: { trust: -0.24, tension: 0.24, engagement: -0.1 },
  // Too good to be true: it calms for a moment and costs belief.
  'over-promises': { trust: -0.06, tension: 0.02, engagement: -0.03 },
  greets: { trust: 0.01, tension: -0.02, engagement: 0.02 },
  closes: { trust: 0, tension: 0, engagement: -0.03 },
  interrupts: { trust: -0.05, tension: 0.08, engagement: -0.03 },
  'holds-silence': { trust: 0.02, tension: 0.01, engagement: 0.02 },
  unclear: { trust: 0, tension: 0.005, engagement: -0.015 },
};

/** The most that one turn can win back or gain, so that no speech repairs a breach in one go. */
const mostTrustWonPerTurn = 0.12;
const mostTensionLostPerTurn = 0.12;

/**
 * The stance after a learner's turn. Trust falls by the temperament's `fall` and rises by its
 * `rise`; while tension is high kind words win up to half as much, and the higher trust is, the less. In a turn that hurts, its kind words
 * count a quarter. The best move of a turn counts in full, each further one half.
 */
export function moveStance(stance: Stance, moves: readonly Move[], temperament: Pick<Temperament, 'fall' | 'rise'>): Stance {
  const unique = [...new Set(moves)].map((move) => stanceWeights[move]);
  const hurts = unique.some((weight) => weight.trust < -0.1);
  const fall = 0.5 + temperament.fall;
  const rise = (0.5 + temperament.rise) * (hurts ? 0.25 : 1);
  // The first steps are the easy ones: full trust is not won in one talk.
  const damping = (1 - 0.5 * stance.tension) * (1.25 - stance.trust);

  const lost = -stacked(unique.map((weight) => -weight.trust)) * fall;
  const won = Math.min(mostTrustWonPerTurn, stacked(unique.map((weight) => weight.trust)) * rise * damping);
  const tightened = stacked(unique.map((weight) => weight.tension)) * fall;
  const eased = Math.min(mostTensionLostPerTurn, stacked(unique.map((weight) => -weight.tension)) * rise * (0.3 + stance.tension));
  const drawn = stacked(unique.map((weight) => weight.engagement)) - stacked(unique.map((weight) => -weight.engagement));
  return {
    trust: clamp(stance.trust + lost + won),
    tension: clamp(stance.tension + tightened - eased),
    engagement: clamp(stance.engagement + drawn),
  };
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
