import type { Move } from '../moves.ts';
import type { Ledger, ToldStep } from './Ledger.ts';

/** Moves after which nobody goes on telling of their own accord. */
const hurtful: ReadonlySet<Move> = new Set(['blames', 'dismisses', 'threatens', 'over-promises', 'interrupts']);

/** Moves that take up what was told. A fact, a proposal or a change of subject passes it over. */
const takesUp: ReadonlySet<Move> = new Set(['acknowledges', 'offers-support', 'holds-silence', 'apologises']);

/** What was told, where what the last turn told is marked by how the learner's turn `moves` met it. */
export function toldAsMet({ told = {}, last }: Ledger, moves: readonly Move[]): Readonly<Record<string, ToldStep>> {
  const metWell = moves.some((move) => takesUp.has(move)) && !moves.some((move) => hurtful.has(move));
  const fresh = (last?.disclosed ?? []).filter((fact) => told[fact]);
  return { ...told, ...Object.fromEntries(fresh.map((fact) => [fact, { ...told[fact]!, metWell }])) };
}
