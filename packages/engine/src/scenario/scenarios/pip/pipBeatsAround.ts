import type { Beat } from '../../Scenario.ts';

const told = ['news', 'news-kind', 'news-hard'];

/** What holds the conversation together: opening, odd input, silence, being cut off, endings. */
export const pipBeatsAround: Beat[] = [
  { id: 'opening', purpose: 'open', ask: 'open', cues: [{ kind: 'meetGaze' }] },

  // Endings on his side.
  { id: 'walks-out', priority: 92, when: { moves: { any: ['threatens', 'blames', 'dismisses'] }, movesSoFar: { threatens: { min: 2 } }, stance: { tension: { min: 0.9 } }, turns: { min: 4 } }, ending: 'walks-out', cues: [{ kind: 'express', expression: 'anger', strength: 0.5 }] },
  { id: 'walks-out-betrayed', priority: 91, when: { disclosed: ['father'], moves: { any: ['threatens', 'dismisses'] } }, ending: 'walks-out', cues: [{ kind: 'express', expression: 'sad', strength: 0.5 }] },
  { id: 'agrees', priority: 90, when: { anyVisited: ['bargain', 'says-help'], moves: { any: ['proposes-next-step', 'closes', 'offers-support'], none: ['blames', 'dismisses', 'threatens', 'asks-open'] }, turns: { min: 6 }, stance: { tension: { max: 0.5 } } }, ending: 'agreed', cues: [{ kind: 'nod', depth: 'full' }, { kind: 'meetGaze' }] },
  { id: 'agrees-late', priority: 89, patience: true, when: { anyVisited: told, turns: { min: 16 }, stance: { trust: { min: 0.5 } } }, ending: 'agreed', cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'formal', priority: 88, when: { anyVisited: told, turns: { min: 5 }, moves: { any: ['closes'] } }, ending: 'formal', cues: [{ kind: 'express', expression: 'neutral', strength: 1 }] },
  { id: 'left-half-way', priority: 87.8, when: { anyVisited: told, turns: { min: 5 }, moves: { any: ['closes'], none: ['asks-open', 'asks-closed', 'proposes-next-step'] } }, ending: 'ran-out', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.3 }] },
  { id: 'formal-late', priority: 87, patience: true, when: { anyVisited: told, turns: { min: 8 }, stance: { trust: { max: 0.2 } } }, ending: 'formal', cues: [{ kind: 'express', expression: 'neutral', strength: 1 }] },
  { id: 'time-is-up', priority: 86, patience: true, when: { turns: { min: 18 } }, ending: 'ran-out' },
  { id: 'left-unsaid', priority: 85, when: { notVisited: told, turns: { min: 4 }, moves: { any: ['closes'] } }, ending: 'ran-out', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },

  // What nobody foresaw.
  { id: 'smalltalk', priority: 44, when: { said: ['smalltalk'] } },
  { id: 'repeat', priority: 43, when: { said: ['repeat'] } },
  { id: 'greeted', priority: 34, when: { moves: { any: ['greets'] }, turns: { max: 2 } }, ask: 'open' },
  { id: 'long-think', priority: 33, when: { percepts: { any: ['long-pause-before-answer', 'long-pause-inside-turn'] }, anyVisited: told } },
  { id: 'fragment', priority: 30, when: { words: { min: 1, max: 2 } } },
  { id: 'called-back', priority: 20, when: { words: { min: 4 } }, ask: 'open', cues: [{ kind: 'tilt' }] },
  { id: 'not-caught', priority: 15, when: { moves: { any: ['unclear'] } }, ask: 'open', cues: [{ kind: 'express', expression: 'thinking', strength: 0.4 }] },
  { id: 'drift-before', priority: 1, when: { notVisited: told } },
  { id: 'drift-after', priority: 1, when: { anyVisited: told } },
  { id: 'nothing-more', priority: -10, ending: 'ran-out' },

  // Cut off.
  { id: 'cut-off', purpose: 'interrupted', when: { interruptions: { max: 1 } }, cues: [{ kind: 'meetGaze' }] },
  { id: 'cut-off-again', purpose: 'interrupted', priority: -1, when: { interruptions: { min: 2 } }, recurs: true, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  { id: 'cut-off-open', purpose: 'interrupted', priority: 1, when: { stance: { trust: { min: 0.5 } } } },

  // The host or the learner wraps up.
  { id: 'close-agreed', purpose: 'close', priority: 2, when: { anyVisited: told }, ending: 'agreed', cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'close-formal', purpose: 'close', priority: 1, when: { anyVisited: told }, ending: 'formal' },
  { id: 'close-open', purpose: 'close', when: { anyVisited: told }, ending: 'ran-out' },
  { id: 'close-unsaid', purpose: 'close', ending: 'ran-out' },
];
