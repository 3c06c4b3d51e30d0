import type { Beat, Scenario } from '../../scenario/Scenario.ts';
import { holds, isGateOpen } from './holds.ts';
import type { Situation } from './Situation.ts';

/** The beat's own condition, the gates of every fact it tells, and the rule of the ending it reaches. */
export function isOpen(beat: Beat, scenario: Scenario, situation: Situation): boolean {
  if (beat.when && !holds(beat.when, situation)) return false;
  const facts = scenario.persona.facts.filter((fact) => beat.discloses?.includes(fact.id));
  if (!facts.every((fact) => situation.disclosed.includes(fact.id) || isGateOpen(fact.gate, situation))) return false;
  const reached = scenario.endings.find((ending) => ending.id === beat.ending)?.reached;
  return !reached || holds(reached, situation);
}

/** The beats that fit a purpose on the level that is played, the most urgent first. */
export function beatsFor(scenario: Scenario, purpose: Situation['purpose']): readonly Beat[] {
  const beats = (scenario.script?.beats ?? []).filter((beat) => (beat.purpose ?? 'reply') === purpose && comesUp(beat, scenario));
  return beats.toSorted((left, right) => (right.priority ?? 0) - (left.priority ?? 0));
}

/** An objection that levels name comes up on those, and without a level on none. */
function comesUp({ id }: Beat, { difficulty, level }: Scenario): boolean {
  const naming = difficulty.filter(({ objections }) => objections?.includes(id));
  return naming.length === 0 || naming.some((candidate) => candidate.id === level);
}

/**
 * The ending that the conversation has come to, whoever finds the words: the first beat that ends it
 * and whose condition holds. A beat without a condition is the script's own way out and binds nobody else.
 */
export function reachedEnding(scenario: Scenario, situation: Situation): Scenario['endings'][number] | undefined {
  const purpose = situation.purpose === 'interrupted' ? 'reply' : situation.purpose;
  const beat = beatsFor(scenario, purpose).find((candidate) => candidate.ending && (candidate.when || purpose === 'close') && isOpen(candidate, scenario, situation));
  return scenario.endings.find(({ id }) => id === beat?.ending);
}
