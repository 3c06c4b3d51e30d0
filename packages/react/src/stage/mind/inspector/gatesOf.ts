import type { Scenario, Stance } from '@parley/engine';
import type { MindLog } from '../log/MindLog.ts';

/** Where a fact stands: told, free to tell, or what is still missing. */
export interface GateState {
  readonly id: string;
  readonly text: string;
  readonly sensitivity: Scenario['persona']['facts'][number]['sensitivity'];
  readonly state: 'told' | 'open' | 'shut';
  /** What is missing, by kind. */
  readonly missing: { readonly trust?: number; readonly objective?: string; readonly topics?: readonly string[] };
}

/** The gates of a scenario as they stand. Where the mind's own lines are not in the trace only trust can be judged. */
export function gatesOf(scenario: Scenario, stance: Stance, ledger: MindLog['ledger']): readonly GateState[] {
  return scenario.persona.facts.map(({ id, text, gate, sensitivity }) => {
    const asked = !gate.askedAbout || gate.askedAbout.some((topic) => ledger?.asked.includes(topic));
    const met = !gate.afterObjective || ledger?.met.includes(gate.afterObjective);
    const missing = {
      ...(stance.trust < (gate.trust ?? 0) && { trust: gate.trust! - stance.trust }),
      ...(!met && { objective: gate.afterObjective! }),
      ...(!asked && { topics: gate.askedAbout! }),
    };
    const told = ledger?.disclosed.includes(id) ?? false;
    return { id, text, sensitivity, missing, state: told ? 'told' : Object.keys(missing).length === 0 ? 'open' : 'shut' };
  });
}
