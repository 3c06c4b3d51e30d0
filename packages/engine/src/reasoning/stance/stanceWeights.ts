import type { Move } from '../moves.ts';

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
  // Spoken to somebody who is not in the room: it puzzles, and wins nothing whatever stands beside it.
  steers: { trust: 0, tension: 0.005, engagement: -0.02 },
  interrupts: { trust: -0.05, tension: 0.08, engagement: -0.03 },
  'holds-silence': { trust: 0.02, tension: 0.01, engagement: 0.02 },
  unclear: { trust: 0, tension: 0.005, engagement: -0.015 },
};

/** A move that costs more trust than this is a breach: it leaves a hurt behind. */
export const breachAt = -0.1;

/** Moves that mend a breach, and how much of a hurt of 1 each takes away at a temperament of 0.5. */
export const repairs: Readonly<Partial<Record<Move, number>>> = {
  apologises: 0.22,
  acknowledges: 0.16,
  'offers-support': 0.12,
  'asks-open': 0.1,
  'holds-silence': 0.06,
};

/** What is left of a kindness each time it is shown again; what is not named keeps its worth. By design. */
export const wear: Readonly<Partial<Record<Move, number>>> = {
  apologises: 0.4,
  greets: 0.3,
  'offers-support': 0.75,
  acknowledges: 0.9,
  'asks-open': 0.95,
};

/** The most of a hurt that one turn mends, however much kindness it holds. */
export const mostMendedPerTurn = 0.34;
