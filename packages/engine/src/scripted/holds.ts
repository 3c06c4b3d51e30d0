import type { Condition, Gate } from '../scenario/Scenario.ts';
import type { ScriptSituation } from './ScriptSituation.ts';

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** True when every named field of the condition holds. */
export function holds(condition: Condition, situation: ScriptSituation): boolean {
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
    (condition.visited ?? []).every(wasPlayed) &&
    (!condition.anyVisited || condition.anyVisited.some(wasPlayed)) &&
    !(condition.notVisited ?? []).some(wasPlayed) &&
    hasAll(condition.disclosed, situation.disclosed) &&
    hasNone(condition.notDisclosed, situation.disclosed) &&
    hasAll(condition.objectives, situation.objectives) &&
    within(situation.turns, condition.turns) &&
    within(situation.words, condition.words) &&
    within(situation.silences, condition.silences) &&
    within(situation.interruptions, condition.interruptions)
  );
}

/** True when a fact behind this gate may be told now. */
export function isGateOpen(gate: Gate, situation: ScriptSituation): boolean {
  return (
    situation.stance.trust >= (gate.trust ?? 0) &&
    (!gate.afterObjective || situation.objectives.has(gate.afterObjective)) &&
    hasSome(gate.askedAbout, situation.asked)
  );
}

function within(value: number, range: Range | undefined): boolean {
  return value >= (range?.min ?? -Infinity) && value <= (range?.max ?? Infinity);
}

function hasSome(wanted: readonly string[] | undefined, present: ReadonlySet<string>): boolean {
  return !wanted || wanted.some((item) => present.has(item));
}

function hasAll(wanted: readonly string[] | undefined, present: ReadonlySet<string>): boolean {
  return !wanted || wanted.every((item) => present.has(item));
}

function hasNone(unwanted: readonly string[] | undefined, present: ReadonlySet<string>): boolean {
  return !unwanted || !unwanted.some((item) => present.has(item));
}
