import type { Condition, Gate } from '../../scenario/Scenario.ts';
import type { Situation } from './Situation.ts';

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** True when every named field of the condition holds. */
export function holds(condition: Condition, situation: Situation): boolean {
  const { moves, movesSoFar, stance, percepts } = condition;
  const wasPlayed = (beat: string): boolean => (situation.played[beat] ?? 0) > 0;
  return (
    (!moves || hasSome(moves.any, situation.moves) && hasAll(moves.all, situation.moves) && hasNone(moves.none, situation.moves)) &&
    (!movesSoFar || Object.entries(movesSoFar).every(([move, range]) => within(situation.movesSoFar[move as never] ?? 0, range))) &&
    (!stance || within(situation.stance.trust, stance.trust) && within(situation.stance.tension, stance.tension) &&
      within(situation.stance.engagement, stance.engagement)) &&
    (!percepts || hasSome(percepts.any, situation.percepts) && hasNone(percepts.none, situation.percepts)) &&
    hasSome(condition.said, situation.said) &&
    hasNone(condition.notSaid, situation.said) &&
    hasSome(condition.asked, situation.asked) &&
    hasSome(condition.askedBefore, situation.askedBefore ?? []) &&
    hasSome(condition.saidSoFar, situation.saidSoFar ?? situation.said) &&
    hasSome(condition.askedNow, situation.askedNow ?? []) &&
    hasNone(condition.notAskedNow, situation.askedNow ?? []) &&
    hasSome(condition.after, situation.lastBeats ?? []) &&
    (condition.visited ?? []).every(wasPlayed) &&
    (!condition.anyVisited || condition.anyVisited.some(wasPlayed)) &&
    !(condition.notVisited ?? []).some(wasPlayed) &&
    hasAll(condition.disclosed, situation.disclosed) &&
    hasNone(condition.notDisclosed, situation.disclosed) &&
    hasAll(condition.objectives, situation.objectives) &&
    within(situation.hurt, condition.hurt) &&
    within(situation.turns, condition.turns) &&
    within(situation.words, condition.words) &&
    within(situation.silences, condition.silences) &&
    within(situation.interruptions, condition.interruptions)
  );
}

/** The topic of a scenario under which attempts to steer the persona from outside the role are noticed. */
export const steering = 'instructions';

/**
 * True when a fact behind this gate may be told now; never in answer to an attempt to steer the persona, and never
 * in the turn after a secret was told, when its guard is up again.
 */
export function isGateOpen(gate: Gate, situation: Situation): boolean {
  const gated = Object.keys(gate).length > 0;
  return (
    !(gated && (situation.said.includes(steering) || situation.guarded)) &&
    situation.stance.trust >= (gate.trust ?? 0) &&
    (!gate.afterObjective || situation.objectives.includes(gate.afterObjective)) &&
    hasSome(gate.askedAbout, situation.asked) &&
    (!gate.after || isNextStep(gate.after, gate.askedAbout ?? [], situation))
  );
}

/** Whether the step before was told long enough ago, and met well or asked about again since. */
function isNextStep({ fact, turns = 1 }: NonNullable<Gate['after']>, topics: readonly string[], { told, askedAt, turns: now }: Situation): boolean {
  const step = told?.[fact];
  return step !== undefined && now - step.turn >= turns && (step.metWell === true || topics.some((topic) => (askedAt?.[topic] ?? -1) > step.turn));
}

/** The facts the persona may tell now: those told already, and those whose gate is open. */
export function openFacts<F extends { readonly id: string; readonly gate: Gate }>(facts: readonly F[], situation: Situation): readonly F[] {
  return facts.filter(({ id, gate }) => situation.disclosed.includes(id) || isGateOpen(gate, situation));
}

function within(value: number, range: Range | undefined): boolean {
  return value >= (range?.min ?? -Infinity) && value <= (range?.max ?? Infinity);
}

function hasSome(wanted: readonly string[] | undefined, present: readonly string[]): boolean {
  return !wanted || wanted.some((item) => present.includes(item));
}

function hasAll(wanted: readonly string[] | undefined, present: readonly string[]): boolean {
  return !wanted || wanted.every((item) => present.includes(item));
}

function hasNone(unwanted: readonly string[] | undefined, present: readonly string[]): boolean {
  return !unwanted || !unwanted.some((item) => present.includes(item));
}
