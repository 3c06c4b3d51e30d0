import type { Scenario, Stance } from '@parley/engine';
import type { KeptLedger } from '../log/MindLog.ts';

type Fact = Scenario['persona']['facts'][number];
type After = NonNullable<Fact['gate']['after']>;

/** What an earlier step of a secret still lacks. */
export interface MissingStep {
  /** Id of that step's fact. */
  readonly fact: string;
  readonly told: boolean;
  /** It was met well, or asked about again since. */
  readonly met: boolean;
  /** Turns of the learner that have to pass before the one that may open the gate. */
  readonly turns: number;
}

/** Where a fact stands: told, free to tell in answer to the learner's next turn, or what is still missing. */
export interface GateState {
  readonly id: string;
  readonly text: string;
  readonly sensitivity: Fact['sensitivity'];
  readonly state: 'told' | 'open' | 'shut';
  /** What is missing, by kind. */
  readonly missing: {
    readonly trust?: number;
    readonly objective?: string;
    readonly topics?: readonly string[];
    readonly after?: MissingStep;
    /** The persona has just told a secret, and for a turn it tells nothing more. */
    readonly guarded?: true;
  };
}

export interface GatesInput {
  readonly scenario: Scenario;
  readonly stance: Stance;
  /** Where the mind's own lines are not in the trace only trust can be judged. */
  readonly ledger: KeptLedger | undefined;
  /** Turns of the learner so far. */
  readonly turns: number;
}

/** The gates of a scenario as they stand before the learner's next turn, by the engine's own rules. */
export function gatesOf({ scenario, stance, ledger, turns }: GatesInput): readonly GateState[] {
  const { facts } = scenario.persona;
  const confided = facts.some(({ id, sensitivity }) => sensitivity === 'secret' && ledger?.last?.disclosed.includes(id));
  return facts.map(({ id, text, gate, sensitivity }) => {
    const asked = !gate.askedAbout || gate.askedAbout.some((topic) => ledger?.asked.includes(topic));
    const met = !gate.afterObjective || ledger?.met.includes(gate.afterObjective);
    const after = gate.after && missingStep(gate.after, gate.askedAbout ?? [], ledger, turns + 1);
    const missing = {
      ...(stance.trust < (gate.trust ?? 0) && { trust: gate.trust! - stance.trust }),
      ...(!met && { objective: gate.afterObjective! }),
      ...(after && { after }),
      ...(!asked && { topics: gate.askedAbout! }),
      ...(confided && Object.keys(gate).length > 0 && { guarded: true as const }),
    };
    const told = ledger?.disclosed.includes(id) ?? false;
    return { id, text, sensitivity, missing: told ? {} : missing, state: told ? 'told' : Object.keys(missing).length === 0 ? 'open' : 'shut' };
  });
}

function missingStep({ fact, turns = 1 }: After, topics: readonly string[], ledger: KeptLedger | undefined, next: number): MissingStep | undefined {
  const step = ledger?.told?.[fact];
  if (!step) return { fact, told: false, met: false, turns };
  const met = step.metWell === true || topics.some((topic) => (ledger?.askedAt?.[topic] ?? -1) > step.turn);
  const left = Math.max(0, step.turn + turns - next);
  return met && left === 0 ? undefined : { fact, told: true, met, turns: left };
}
