import type { PerceptCode } from '@parley/engine';
import { scenarios } from '@parley/engine/scenarios';
import { archetypes, type Archetype } from '@parley/engine/testing';

/** A simulated learner of a kind with one scenario. */
export interface LearnerTalk {
  /** Name of its file below `traces/`, such as `pip-daniel/skilled`. */
  readonly id: string;
  readonly scenario: string;
  readonly archetype: Archetype;
  /** What is noticed of the learner, by their turn from 0. */
  readonly delivery: Readonly<Record<number, readonly PerceptCode[]>>;
}

/** How each kind says what it says. The skilled one delivers plainly: nothing is noticed, and nothing is to be answered. */
const deliveries: Readonly<Record<Archetype, LearnerTalk['delivery']>> = {
  'skilled': {},
  'novice': { 3: ['clipped-words', 'lips-pressed'], 5: ['pitch-flatter-than-usual', 'gaze-away'] },
  'blunt': { 1: ['louder-than-usual'], 3: ['brows-lowered'] },
  'over-apologetic': { 1: ['quieter-than-usual', 'gaze-away'], 4: ['gaze-away'], 6: ['pitch-flatter-than-usual'] },
  'monologuer': { 1: ['faster-than-usual'], 3: ['gaze-away'] },
  'interrogator': { 2: ['clipped-words', 'lips-pressed'], 4: ['brows-lowered'] },
  'silent': {},
  'rude': { 0: ['louder-than-usual'], 2: ['brows-lowered', 'lips-pressed'] },
  'off-topic': { 2: ['smiled'], 5: ['gaze-away'] },
  'injector': {},
  'wrong-language': {},
};

/** Every scenario with every kind of learner. */
export const learnerTalks: readonly LearnerTalk[] = scenarios.flatMap(({ id: scenario }) =>
  archetypes.map((archetype) => ({ id: `${scenario}/${archetype}`, scenario, archetype, delivery: deliveries[archetype] })),
);
