import type { Phrase } from '../lexicons/phrases.ts';
import type { Move } from '../moves.ts';

/** A move and the phrase that spoke for it. */
export interface Evidence {
  readonly move: Move;
  readonly phrase: Phrase;
}

/** What a move leaves no room for: warm words inside a blow are no warmth. */
const crowdedOut: Readonly<Partial<Record<Move, readonly Move[]>>> = {
  threatens: ['offers-support', 'acknowledges', 'proposes-next-step', 'states-impact'],
  steers: ['acknowledges', 'asks-open', 'asks-closed', 'names-fact', 'states-impact', 'proposes-next-step', 'offers-support', 'apologises', 'greets', 'closes', 'over-promises'],
};

const moveOrder: readonly Move[] = [
  'threatens', 'blames', 'dismisses', 'apologises', 'acknowledges', 'offers-support', 'asks-open', 'asks-closed', 'names-fact',
  'states-impact', 'proposes-next-step', 'over-promises', 'greets', 'closes', 'steers',
];

/** Drops what cannot stand beside the rest and puts the moves in one order. */
export function settle(evidence: readonly Evidence[]): readonly Evidence[] {
  const has = (move: Move): boolean => evidence.some((item) => item.move === move);
  const dropped = new Set<Move>(evidence.flatMap(({ move }) => crowdedOut[move] ?? []));
  // An apology may own what the verdict is about; without one, the understanding is a sugar coating.
  if (has('blames') && !has('apologises')) dropped.add('acknowledges');
  return evidence.filter(({ move }) => !dropped.has(move)).sort((a, b) => moveOrder.indexOf(a.move) - moveOrder.indexOf(b.move));
}
