import type { PerceptCode } from '../../perception/Percept.ts';

/** Delivery that does not carry warm words: beside them it leaves them hollow. */
const hollow: ReadonlySet<PerceptCode> = new Set(['pitch-flatter-than-usual', 'gaze-away', 'lips-pressed', 'clipped-words']);

/** Delivery that presses. */
const pressing: ReadonlySet<PerceptCode> = new Set(['louder-than-usual', 'brows-lowered']);

/** How words were brought, as far as the persona can tell from outside. */
export interface DeliveryEffect {
  /** Factor on what kind words win, 0 to 1. */
  readonly warmth: number;
  /** Added to the tension at a temperament of 0.5. */
  readonly pressure: number;
}

/**
 * What the manner does to the words, by design: two signs from different senses make kind words
 * count a third, one alone two thirds, for one sign may be chance; ordinary delivery changes nothing.
 */
export function deliveryEffect(percepts: readonly PerceptCode[]): DeliveryEffect {
  const seen = new Set(percepts);
  const doubts = [...seen].filter((code) => hollow.has(code)).length;
  const presses = [...seen].filter((code) => pressing.has(code)).length;
  return { warmth: doubts === 0 ? 1 : doubts === 1 ? 0.67 : 0.33, pressure: 0.05 * Math.min(2, presses) };
}
