import type { Scenario } from '../Scenario.ts';
import type { Finding } from './Finding.ts';

/** Levels of difficulty that make a scenario worth returning to. */
const fewestLevels = 3;

/** What levels of difficulty turn, and by which fields. */
const knobs: Readonly<Record<string, readonly (keyof Scenario['difficulty'][number])[]>> = {
  gates: ['trustGates'],
  resistance: ['startTrust', 'startTension', 'fall', 'rise'],
  objections: ['objections'],
  patience: ['patience', 'patienceTurns'],
  interruptions: ['interruptibility', 'reengage'],
};

/** Looks whether the levels of difficulty turn what they can turn, and whether there is anything to turn. */
export function* lintDifficulty({ difficulty, script }: Scenario): Generator<Finding> {
  if (difficulty.length < fewestLevels) yield { path: ['difficulty'], severity: 'warning', message: `has ${difficulty.length} of ${fewestLevels} levels of difficulty` };
  for (const [knob, fields] of Object.entries(knobs)) {
    const turned = difficulty.some((level) => fields.some((field) => level[field] !== undefined));
    if (difficulty.length > 1 && !turned) yield { path: ['difficulty'], severity: 'warning', message: `no level turns the ${knob} (${fields.join(', ')})` };
  }
  for (const [index, { patienceTurns }] of difficulty.entries()) {
    if (patienceTurns && script && !script.beats.some(({ patience }) => patience)) {
      yield { path: ['difficulty', index, 'patienceTurns'], severity: 'error', message: 'turns a patience that no beat has: mark those by which the persona has had enough with `patience: true`' };
    }
  }
}
