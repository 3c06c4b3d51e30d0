import type { PerceptCode } from '@parley/engine';
import { scenarios } from '@parley/engine/scenarios';
import { archetypes, type Archetype } from '@parley/engine/testing';

/** A simulated learner of a kind with one scenario. */
export interface LearnerTalk {
  /** Name of its file below `traces/`, such as `pip-daniel/skilled`. */
  readonly id: string;
  readonly scenario: string;
  readonly archetype: Archetype;
  readonly seed: number;
  /** What is noticed of the learner, by their turn from 0. */
  readonly delivery: Readonly<Record<number, readonly PerceptCode[]>>;
}

/** How each kind says what it says. The skilled one delivers plainly: nothing is noticed, and nothing is to be answered. */
const deliveries: Readonly<Record<Archetype, LearnerTalk['delivery']>> = {
  'skilled': {},
  'novice': {},
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

/**
 * In each talk the novice asks once through closed lips and acknowledges once to the window: the turns in which they ask
 * openly and acknowledge, with the first seed that has both.
 */
const novices: Readonly<Record<string, { readonly seed: number; readonly asks: number; readonly acknowledges: number }>> = {
  'pip-daniel': { seed: 14, asks: 3, acknowledges: 5 },
  'price-amira': { seed: 1, asks: 6, acknowledges: 3 },
  'feedback-joseph': { seed: 14, asks: 8, acknowledges: 3 },
  'compliance-helen': { seed: 1, asks: 8, acknowledges: 3 },
};

function heldBy(archetype: Archetype, scenario: string): Pick<LearnerTalk, 'seed' | 'delivery'> {
  const novice = archetype === 'novice' ? novices[scenario] : undefined;
  if (!novice) return { seed: 1, delivery: deliveries[archetype] };
  return { seed: novice.seed, delivery: { [novice.asks]: ['clipped-words', 'lips-pressed'], [novice.acknowledges]: ['pitch-flatter-than-usual', 'gaze-away'] } };
}

/** Every scenario with every kind of learner. */
export const learnerTalks: readonly LearnerTalk[] = scenarios.flatMap(({ id: scenario }) =>
  archetypes.map((archetype) => ({ id: `${scenario}/${archetype}`, scenario, archetype, ...heldBy(archetype, scenario) })),
);
