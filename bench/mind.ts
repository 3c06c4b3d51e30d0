// Plays every scenario with every kind of simulated learner, offline and against models that misbehave, and judges the persona.
import { scenarios } from '@parley/engine/scenarios';
import { learnerLanguages } from '@parley/engine/testing';
import { measureRepair, type Repair } from './mind/repair.ts';
import { playAgainstModels, playOffline } from './mind/runMind.ts';
import { summaryOfMind } from './mind/summaryOfMind.ts';

const numberOf = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const seeds = numberOf('seeds', 20);
const modelSeeds = numberOf('model-seeds', 3);
const began = performance.now();
const runs = [];
const repairs: Repair[] = [];
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
for (const scenario of scenarios.filter(({ id }) => only === undefined || id === only)) {
  for (const locale of learnerLanguages(scenario.id)) {
    const since = Math.round((performance.now() - began) / 1000);
    console.error(`${since} s: ${scenario.id}, ${locale}: ${seeds} seeds offline, ${modelSeeds} against each model`);
    const spoken = { ...scenario, locale };
    runs.push(...(await playOffline(spoken, seeds)), ...(await playAgainstModels(spoken, modelSeeds)));
    repairs.push(...(await measureRepair(spoken, seeds)));
  }
}
console.log(JSON.stringify(summaryOfMind(runs, repairs), null, 2));
