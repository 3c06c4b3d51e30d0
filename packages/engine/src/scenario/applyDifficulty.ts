import { ParleyError } from '../errors/ParleyError.ts';
import type { Beat, Scenario } from './Scenario.ts';

/**
 * The scenario as one of its levels has it.
 * @throws ParleyError `invalid-document` when the scenario has no such level.
 */
export function applyDifficulty(scenario: Scenario, levelId: string): Scenario {
  const level = scenario.difficulty.find((candidate) => candidate.id === levelId);
  if (!level) {
    const levels = scenario.difficulty.map((candidate) => candidate.id).join(', ') || 'none';
    throw new ParleyError(`This scenario has no level "${levelId}". Its levels: ${levels}.`, {
      code: 'invalid-document',
      port: 'scenario',
    });
  }
  const { persona, stance, script } = scenario;
  return {
    ...scenario,
    level: level.id,
    stance: {
      start: {
        ...stance.start,
        trust: clamp(stance.start.trust + (level.startTrust ?? 0)),
        tension: clamp(stance.start.tension + (level.startTension ?? 0)),
      },
    },
    persona: {
      ...persona,
      temperament: {
        ...persona.temperament,
        fall: clamp(persona.temperament.fall * (level.fall ?? 1)),
        rise: clamp(persona.temperament.rise * (level.rise ?? 1)),
      },
      floor: {
        ...persona.floor,
        patience: level.patience ?? persona.floor.patience,
        interruptibility: level.interruptibility ?? persona.floor.interruptibility,
        reengage: level.reengage ?? persona.floor.reengage,
      },
      facts: persona.facts.map((fact) =>
        fact.gate.trust === undefined
          ? fact
          : { ...fact, gate: { ...fact.gate, trust: clamp(fact.gate.trust + (level.trustGates ?? 0)) } },
      ),
    },
    script: script && { ...script, beats: script.beats.map((beat) => withPatience(beat, level.patienceTurns ?? 0)) },
  };
}

/** A beat marked as the persona's patience, by so many turns later or earlier; nobody has enough before the second turn. */
function withPatience(beat: Beat, turns: number): Beat {
  const min = beat.when?.turns?.min;
  return beat.patience && min !== undefined ? { ...beat, when: { ...beat.when, turns: { ...beat.when!.turns, min: Math.max(2, min + turns) } } } : beat;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
