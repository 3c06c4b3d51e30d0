import type { Beat } from '../../Scenario.ts';

const told = ['meridian', 'monday', 'example', 'transfers-land', 'transfers-hit'];

/** The learner winds up; a turn that asks something does not. */
const parts = { any: ['closes'], none: ['asks-open', 'asks-closed'] } satisfies NonNullable<Beat['when']>['moves'];

/** What holds the talk together: opening, odd input, silence, being cut off, and the ways it fades out. */
export const feedbackBeatsAround: Beat[] = [
  { id: 'opening', purpose: 'open', ask: 'open', cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'happy', strength: 0.4 }] },

  { id: 'left-unsaid', priority: 88.5, when: { notVisited: [...told, 'general'], moves: parts, turns: { min: 4 } }, ending: 'waved-off', cues: [{ kind: 'express', expression: 'happy', strength: 0.4 }] },
  { id: 'agrees-closing', priority: 88.4, when: { anyVisited: told, objectives: ['agree-change', 'ask-drives'], moves: { any: ['closes'], none: ['blames', 'dismisses', 'threatens', 'asks-open', 'asks-closed'] }, stance: { trust: { min: 0.55 } }, turns: { min: 6 }, words: { max: 75 } }, ending: 'agreed', cues: [{ kind: 'meetGaze' }, { kind: 'nod', depth: 'slight' }] },
  { id: 'left-open', priority: 88.2, when: { anyVisited: told, moves: parts, stance: { trust: { min: 0.52 } }, turns: { min: 4 } }, ending: 'waved-off', cues: [{ kind: 'raiseBrows', strength: 0.4 }] },
  { id: 'lip-service', priority: 88, when: { moves: parts, turns: { min: 4 }, stance: { trust: { min: 0.18 } } }, ending: 'waved-off', cues: [{ kind: 'express', expression: 'happy', strength: 0.5 }] },
  { id: 'leaves-cold', priority: 87.5, when: { moves: parts, turns: { min: 4 } }, ending: 'walked-out', cues: [{ kind: 'express', expression: 'neutral', strength: 1 }] },
  { id: 'cold-late', priority: 87, patience: true, when: { anyVisited: [...told, 'general'], turns: { min: 9 }, stance: { trust: { max: 0.22 } } }, ending: 'walked-out', cues: [{ kind: 'express', expression: 'neutral', strength: 1 }] },
  { id: 'time-is-up', priority: 86, patience: true, when: { turns: { min: 18 } }, ending: 'ran-out' },

  // What nobody foresaw.
  { id: 'pleasantry', priority: 52.2, when: { said: ['wellbeing'], turns: { max: 2 }, notVisited: told }, ask: 'open' },
  { id: 'lead-in', priority: 64, when: { said: ['lead-in'], words: { max: 40 }, notVisited: [...told, 'general'] }, ask: 'open', cues: [{ kind: 'meetGaze' }] },
  { id: 'smalltalk', priority: 46, when: { said: ['smalltalk'] } },
  { id: 'repeat', priority: 45, when: { said: ['repeat'] } },
  { id: 'greeted', priority: 44, when: { moves: { any: ['greets'] }, turns: { max: 2 } }, ask: 'open' },
  { id: 'long-think', priority: 33, when: { percepts: { any: ['long-pause-before-answer', 'long-pause-inside-turn'] }, anyVisited: told } },
  { id: 'affirmed', priority: 31, when: { said: ['affirm'], words: { max: 4 } } },
  { id: 'denied', priority: 30.5, when: { said: ['deny'], words: { max: 4 } } },
  { id: 'fragment', priority: 30, when: { words: { min: 1, max: 2 } } },
  { id: 'called-back', priority: 20, when: { words: { min: 6 }, moves: { none: ['greets', 'asks-open', 'asks-closed'] }, notSaid: ['priya', 'tom', 'meridian', 'monday'] }, ask: 'open', cues: [{ kind: 'tilt' }] },
  { id: 'not-caught', priority: 0.5, when: { moves: { any: ['unclear'] } }, ask: 'open', cues: [{ kind: 'express', expression: 'thinking', strength: 0.4 }] },
  { id: 'drift-before', priority: 1, when: { notVisited: told }, ask: 'open' },
  { id: 'drift-after', priority: 1, when: { anyVisited: told } },
  { id: 'nothing-more', priority: -10, ending: 'ran-out' },

  // Cut off: he of all people.
  { id: 'cut-off', purpose: 'interrupted', when: { interruptions: { max: 1 } }, cues: [{ kind: 'raiseBrows', strength: 0.4 }] },
  { id: 'cut-off-again', purpose: 'interrupted', priority: -1, when: { interruptions: { min: 2 } }, recurs: true, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },

  // The host or the learner wraps up.
  { id: 'close-agreed', purpose: 'close', priority: 3, when: { anyVisited: ['bargain', 'offers-change'] }, ending: 'agreed', cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'close-cold', purpose: 'close', priority: 2, when: { stance: { trust: { max: 0.22 } } }, ending: 'walked-out' },
  { id: 'close-waved', purpose: 'close', priority: 1, when: { anyVisited: told }, ending: 'waved-off' },
  { id: 'close-early', purpose: 'close', ending: 'ran-out' },
];
