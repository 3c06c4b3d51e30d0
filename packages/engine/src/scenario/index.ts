export { applyDifficulty } from './applyDifficulty.ts';
export { chooseScenario, offerOf, type ScenarioChoice, type ScenarioOffer } from './chooseScenario.ts';
export { hashScenario } from './hashScenario.ts';
export { inLanguage, scenarioLanguages } from './inLanguage.ts';
export type { Finding } from './lint/Finding.ts';
export { lintScenario } from './lint/lintScenario.ts';
export { parsePersona, parseScenario } from './parseScenario.ts';
export { personaSchema } from './personaSchema.ts';
export { scenarioJsonSchema } from './scenarioJsonSchema.ts';
export { scenarioSchema } from './scenarioSchema.ts';
export { toPublicScenario, type PublicPersona, type PublicScenario } from './toPublicScenario.ts';
export type {
  Beat, Condition, DifficultyLevel, Ending, Fact, FloorTraits, Gate, Guardrail, Line, Objective, Persona, Rubric, Scenario,
  ScenarioInput, ScenarioTranslation, Script, Temperament,
} from './Scenario.ts';
export { pipScenario } from './scenarios/index.ts';
