import type { HistoryTurn } from '../../ports/LanguagePort.ts';
import type { Ledger } from './Ledger.ts';
import type { Situation } from './Situation.ts';
import { wasHeard } from './wasHeard.ts';

/** What the persona did with the turn that `situation` called for. */
export interface TurnDone {
  readonly text: string;
  /** Beats of a script, joined by `+` where two make one turn. */
  readonly beat?: string | undefined;
  readonly discloses?: readonly string[] | undefined;
  readonly withheld: boolean;
  readonly ending?: string | undefined;
}

/** The ledger after a turn. */
export function withTurnDone(situation: Situation, { text, beat, discloses = [], withheld, ending }: TurnDone, before: Ledger): Ledger {
  const beats = beat?.split('+') ?? [];
  const played = { ...situation.played };
  for (const id of beats) played[id] = (played[id] ?? 0) + 1;
  const told = discloses.filter((fact) => !situation.disclosed.includes(fact));
  return {
    version: 1,
    played,
    disclosed: [...situation.disclosed, ...told],
    asked: situation.asked,
    said: situation.saidSoFar ?? situation.said,
    askedAt: situation.askedAt ?? {},
    told: { ...situation.told, ...Object.fromEntries(told.map((fact) => [fact, { turn: situation.turns }])) },
    met: situation.objectives,
    moves: situation.movesSoFar,
    silences: situation.silences,
    interruptions: situation.interruptions,
    withheld: withheld ? before.withheld + 1 : 0,
    last: { text, beats, disclosed: told },
    ended: ending ?? before.ended,
  };
}

/** Takes back what the last turn was to tell when it was cut off: its facts are not told, its beats not played. */
export function withoutUnheard(ledger: Ledger, history: readonly HistoryTurn[]): Ledger {
  const { last } = ledger;
  if (!last || wasHeard(last.text, history)) return ledger;
  const played = { ...ledger.played };
  for (const beat of last.beats) played[beat] = Math.max(0, (played[beat] ?? 0) - 1);
  const told = Object.fromEntries(Object.entries(ledger.told ?? {}).filter(([fact]) => !last.disclosed.includes(fact)));
  return { ...ledger, played, told, disclosed: ledger.disclosed.filter((fact) => !last.disclosed.includes(fact)) };
}
