export { pipScenario } from './pip/pipScenario.ts';
