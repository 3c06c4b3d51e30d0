import { hashScenario } from './hashScenario.ts';
import type { FloorTraits, Scenario, Temperament } from './Scenario.ts';

/** The part of a scenario that a learner's browser may hold. */
export interface PublicScenario {
  readonly id: string;
  readonly version: string;
  /** Hash of the whole document, hidden parts included. */
  readonly hash: string;
  readonly locale: string;
  /** The level of difficulty it was set to, where it was. */
  readonly level?: string;
  readonly title: string;
  readonly domain: Scenario['domain'];
  readonly setting: string;
  readonly brief: { readonly learner: string };
  readonly persona: PublicPersona;
  readonly objectives: readonly { readonly id: string; readonly label: string }[];
}

/** What may be known of the persona before it has said a word. */
export interface PublicPersona {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly pronoun: string;
  readonly voice: Scenario['persona']['voice'];
  readonly look: Readonly<Record<string, unknown>>;
  readonly temperament: Temperament;
  readonly floor: FloorTraits;
}

/**
 * Leaves out gates, facts, secrets, rubric, guardrails, script and everything else that would let a
 * learner read the exercise instead of doing it. It names what is kept, so that a field added to the
 * scenario later stays hidden until someone decides otherwise.
 */
export function toPublicScenario(scenario: Scenario): PublicScenario {
  const { persona } = scenario;
  return {
    id: scenario.id,
    version: scenario.version,
    hash: hashScenario(scenario),
    locale: scenario.locale,
    ...(scenario.level !== undefined && { level: scenario.level }),
    title: scenario.title,
    domain: scenario.domain,
    setting: scenario.setting,
    brief: { learner: scenario.brief.learner },
    persona: {
      id: persona.id,
      name: persona.name,
      role: persona.role,
      pronoun: persona.pronoun,
      voice: persona.voice,
      look: persona.look,
      temperament: persona.temperament,
      floor: persona.floor,
    },
    objectives: scenario.objectives.map(({ id, label }) => ({ id, label })),
  };
}
