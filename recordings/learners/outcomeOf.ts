import { durationOf, type Trace } from '@parley/engine/trace';
import { mindTalkOf } from './mindTalkOf.ts';

/** What a recorded talk came to; `outcomes.json` has those of all, so that a list of talks need not load them. */
export interface Outcome {
  readonly id: string;
  readonly seconds: number;
  /** Turns of the learner. */
  readonly turns: number;
  readonly ending: string | undefined;
  /** At the end, 0 to 1. */
  readonly trust: number;
  readonly tension: number;
}

const twoPlaces = (value: number): number => Math.round(value * 100) / 100;

export function outcomeOf(id: string, trace: Trace): Outcome {
  const { turns, ending } = mindTalkOf(trace);
  const { trust, tension } = turns.at(-1)!.inner.stance;
  return {
    id,
    seconds: Math.round(durationOf(trace) / 1000),
    turns: turns.filter(({ learner }) => learner).length,
    ending,
    trust: twoPlaces(trust),
    tension: twoPlaces(tension),
  };
}
