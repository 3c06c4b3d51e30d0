import type { z } from 'zod';
import type { conditionSchema } from './conditionSchema.ts';
import type { factSchema, floorTraitsSchema, gateSchema, personaSchema, temperamentSchema } from './personaSchema.ts';
import type { difficultyLevelSchema, endingSchema, guardrailSchema, objectiveSchema, rubricSchema } from './practiceSchema.ts';
import type { scenarioShape, translationSchema } from './scenarioSchema.ts';
import type { beatSchema, lineSchema, scriptSchema } from './scriptSchema.ts';

// Types only: importing this file loads no validator.

/** Persona, situation, objectives, guardrails, rubric, difficulty and script: one document. */
export type Scenario = z.output<typeof scenarioShape>;
/** What `parseScenario` accepts. The schema fills nothing in, so it is the same as `Scenario`. */
export type ScenarioInput = z.input<typeof scenarioShape>;
/** What a learner reads beforehand, in another language than the document's own. */
export type ScenarioTranslation = z.output<typeof translationSchema>;
/** The character across the table. */
export type Persona = z.output<typeof personaSchema>;
/** How the stance moves and how the face goes with it; each 0 to 1. */
export type Temperament = z.output<typeof temperamentSchema>;
/** How the persona behaves about the right to speak. */
export type FloorTraits = z.output<typeof floorTraitsSchema>;
/** Something the persona knows, and what must be so before it is told. */
export type Fact = z.output<typeof factSchema>;
/** What must be so before a fact may be told; every named field must hold. */
export type Gate = z.output<typeof gateSchema>;
/** Every named field must hold. */
export type Condition = z.output<typeof conditionSchema>;
/** What the learner should get done, or leave undone. */
export type Objective = z.output<typeof objectiveSchema>;
/** What must not happen, and what follows if it does. */
export type Guardrail = z.output<typeof guardrailSchema>;
/** Behaviourally anchored scales. */
export type Rubric = z.output<typeof rubricSchema>;
/** A way the conversation can end. */
export type Ending = z.output<typeof endingSchema>;
/** One step of difficulty. */
export type DifficultyLevel = z.output<typeof difficultyLevelSchema>;
/** The dialogue graph that plays without any model. */
export type Script = z.output<typeof scriptSchema>;
/** One thing the persona can do with a turn. */
export type Beat = z.output<typeof beatSchema>;
/** One wording of a beat. */
export type Line = z.output<typeof lineSchema>;
