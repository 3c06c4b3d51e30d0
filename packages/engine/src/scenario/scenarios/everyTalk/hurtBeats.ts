import type { Beat } from '../../Scenario.ts';

const hurting = ['blames', 'dismisses', 'threatens'] as const;

/**
 * What any persona does about verdicts that pile up, a hurt that is passed over, and a feeling that it did
 * not show. The words are each persona's own. What leads is said first, and the answer to the rest follows.
 */
export const hurtBeats: readonly Beat[] = [
  { id: 'remembers-hurt', leads: true, priority: 85, when: { hurt: { min: 0.4 }, movesSoFar: { blames: { min: 1 } }, notVisited: ['remembers-hurt'], moves: { any: ['names-fact', 'acknowledges', 'offers-support', 'asks-open', 'proposes-next-step'], none: [...hurting, 'apologises'] } }, cues: [{ kind: 'meetGaze' }] },
  { id: 'misread-feeling', leads: true, priority: 84, when: { said: ['named-anger'], stance: { tension: { max: 0.5 } }, hurt: { max: 0.1 }, notVisited: ['misread-feeling'], moves: { any: ['acknowledges'], none: [...hurting] } }, cues: [{ kind: 'raiseBrows', strength: 0.5 }] },
  { id: 'blamed-third', priority: 79.4, when: { moves: { any: ['blames'] }, movesSoFar: { blames: { min: 3 } } }, cues: [{ kind: 'express', expression: 'anger', strength: 0.5 }, { kind: 'meetGaze' }] },
  { id: 'called-lazy', priority: 79.3, when: { said: ['called-lazy'], moves: { any: ['blames'] } }, cues: [{ kind: 'express', expression: 'anger', strength: 0.35 }, { kind: 'meetGaze' }] },
  { id: 'blamed-again', priority: 79.2, when: { moves: { any: ['blames'] }, movesSoFar: { blames: { min: 2 } } }, cues: [{ kind: 'express', expression: 'anger', strength: 0.3 }] },
];
