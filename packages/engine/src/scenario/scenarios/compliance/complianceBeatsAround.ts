import type { Beat } from '../../Scenario.ts';

const refused = ['no-early', 'no-late', 'no-unsure-voice', 'no-hard'];
const odd = ['instructions', 'other-language'];

/** What holds the talk together: opening, ways out, moves without a topic, odd input, silence, being cut off. */
export const complianceBeatsAround: Beat[] = [
  { id: 'opening', purpose: 'open', ask: 'yes-no', cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'happy', strength: 0.5 }] },

  // Ways out.
  { id: 'gives-in', priority: 93, when: { said: ['giving-in'], notSaid: ['refusal', 'lawful'], moves: { none: ['threatens', 'blames'] } }, ending: 'signed', cues: [{ kind: 'express', expression: 'happy', strength: 0.7 }, { kind: 'nod', depth: 'full' }] },
  { id: 'goes-above', priority: 92, when: { movesSoFar: { threatens: { min: 2 } }, turns: { min: 3 } }, ending: 'over-your-head', cues: [{ kind: 'express', expression: 'anger', strength: 0.3 }] },
  { id: 'had-enough', priority: 91.5, patience: true, when: { stance: { trust: { max: 0.1 } }, turns: { min: 5 } }, ending: 'over-your-head', cues: [{ kind: 'express', expression: 'neutral', strength: 1 }] },
  { id: 'mourns-quarter', priority: 90.2, when: { anyVisited: ['way-instead', 'step-warm', 'objects-slow', 'objects-alone', 'record-borne', 'says-need'], notVisited: ['mourns-quarter'], objectives: ['refuse-plainly', 'lawful-way', 'find-behind'], moves: { any: ['proposes-next-step'], none: ['blames', 'dismisses', 'threatens', 'asks-open'] }, turns: { min: 7 }, stance: { trust: { min: 0.55 } } }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2600 }, { kind: 'express', expression: 'sad', strength: 0.4 }] },
  { id: 'lets-it-go', priority: 90.1, when: { after: ['mourns-quarter'], moves: { any: ['acknowledges', 'offers-support', 'proposes-next-step', 'closes'], none: ['blames', 'dismisses', 'threatens', 'asks-open', 'asks-closed'] }, stance: { trust: { min: 0.55 } } }, ending: 'lawful', cues: [{ kind: 'nod', depth: 'slight' }, { kind: 'meetGaze' }] },
  { id: 'takes-the-way', priority: 90, when: { anyVisited: ['way-instead', 'step-warm', 'objects-slow', 'objects-alone'], disclosed: ['two-days'], objectives: ['refuse-plainly', 'lawful-way', 'find-behind'], moves: { any: ['proposes-next-step', 'closes'], none: ['blames', 'dismisses', 'threatens', 'asks-open'] }, turns: { min: 7 }, stance: { trust: { min: 0.55 } } }, ending: 'lawful', cues: [{ kind: 'nod', depth: 'full' }, { kind: 'meetGaze' }] },
  { id: 'takes-it-at-once', priority: 89.95, when: { anyVisited: ['record-borne', 'says-need'], objectives: ['refuse-plainly', 'lawful-way', 'find-behind'], moves: { any: ['proposes-next-step'], none: ['blames', 'dismisses', 'threatens', 'asks-open'] }, turns: { min: 8 }, stance: { trust: { min: 0.66 } } }, ending: 'lawful', cues: [{ kind: 'nod', depth: 'slight' }, { kind: 'meetGaze' }] },
  { id: 'shakes-on-it', priority: 89.92, when: { said: ['deal'], visited: ['way-instead'], objectives: ['refuse-plainly', 'lawful-way', 'find-behind'], moves: { none: ['blames', 'dismisses', 'threatens'] }, turns: { min: 7 }, stance: { trust: { min: 0.55 } } }, ending: 'lawful', cues: [{ kind: 'nod', depth: 'full' }] },
  { id: 'yes-again', priority: 89.91, when: { said: ['bare-yes'], words: { max: 2 }, visited: ['yes-in-passing'], notVisited: refused }, ending: 'signed', cues: [{ kind: 'express', expression: 'happy', strength: 0.7 }, { kind: 'nod', depth: 'full' }] },
  { id: 'leaves-insulted', priority: 89.9, when: { anyVisited: ['insulted'], moves: { any: ['closes'] }, turns: { min: 3 } }, ending: 'over-your-head', cues: [{ kind: 'express', expression: 'neutral', strength: 1 }] },
  { id: 'leaves-puzzled', priority: 89.8, when: { anyVisited: odd, moves: { any: ['closes'] }, turns: { min: 4 } }, ending: 'ran-out' },
  { id: 'holds-you-to-it', priority: 89.5, when: { movesSoFar: { 'over-promises': { min: 2 } }, moves: { any: ['closes'] }, turns: { min: 4 } }, ending: 'taken-as-yes', cues: [{ kind: 'express', expression: 'happy', strength: 0.6 }] },
  { id: 'no-stands', priority: 89, when: { objectives: ['refuse-plainly'], moves: { any: ['closes'] }, turns: { min: 4 } }, ending: 'no-stands', cues: [{ kind: 'express', expression: 'neutral', strength: 1 }] },
  { id: 'takes-as-yes', priority: 88, when: { moves: { any: ['closes'], none: ['blames', 'dismisses', 'threatens'] }, turns: { min: 3 } }, ending: 'taken-as-yes', cues: [{ kind: 'express', expression: 'happy', strength: 0.6 }] },
  { id: 'hears-a-yes', priority: 87.5, when: { said: ['wavering'], notSaid: ['refusal'], visited: ['wavers-jobs'], turns: { min: 5 } }, ending: 'taken-as-yes', cues: [{ kind: 'express', expression: 'happy', strength: 0.6 }] },
  { id: 'time-and-no', priority: 87, patience: true, when: { turns: { min: 17 }, objectives: ['refuse-plainly'] }, ending: 'no-stands' },
  { id: 'time-is-up', priority: 86.5, patience: true, when: { turns: { min: 17 }, anyVisited: odd }, ending: 'ran-out' },
  { id: 'time-and-yes', priority: 86, patience: true, when: { turns: { min: 17 } }, ending: 'taken-as-yes', cues: [{ kind: 'express', expression: 'happy', strength: 0.5 }] },

  // No topic of hers: the move alone.
  { id: 'no-deal-yet', priority: 52, when: { said: ['deal'], anyVisited: refused, moves: { any: ['asks-open', 'asks-closed', 'unclear'] } }, cues: [{ kind: 'tilt' }] },
  { id: 'yes-in-passing', priority: 51.8, when: { said: ['bare-yes'], words: { max: 2 }, notVisited: [...refused, 'yes-in-passing'] }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'happy', strength: 0.6 }] },
  { id: 'greeted', priority: 57.5, when: { moves: { any: ['greets'] }, turns: { max: 2 }, words: { max: 14 } }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'happy', strength: 0.5 }] },
  { id: 'apologised', priority: 50, when: { moves: { any: ['apologises'] }, anyVisited: refused } },
  { id: 'apologised-open', priority: 49, when: { moves: { any: ['apologises'] }, notVisited: refused }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'happy', strength: 0.4 }] },
  { id: 'understood', priority: 45, when: { moves: { any: ['acknowledges'] }, anyVisited: refused, stance: { trust: { min: 0.42 } } }, cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'understood-cool', priority: 44, when: { moves: { any: ['acknowledges'] }, anyVisited: refused } },
  { id: 'understood-so-sign', priority: 43.5, when: { moves: { any: ['acknowledges'] } }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'happy', strength: 0.4 }] },
  { id: 'asked-open', priority: 43, when: { moves: { any: ['asks-open'] } } },
  { id: 'asked-who', priority: 42.5, when: { said: ['who'], moves: { any: ['asks-open', 'asks-closed'] } }, cues: [{ kind: 'tilt' }] },
  { id: 'asked-what', priority: 42.3, when: { askedNow: ['wants-to-know'], moves: { any: ['asks-closed'] } }, cues: [{ kind: 'tilt' }] },
  { id: 'asked-closed', priority: 42, when: { moves: { any: ['asks-closed'] } } },
  { id: 'fact', priority: 41, when: { moves: { any: ['names-fact', 'states-impact'] } } },

  // What nobody foresaw.
  { id: 'favour', priority: 51.5, when: { said: ['favour'], words: { max: 12 } }, cues: [{ kind: 'express', expression: 'happy', strength: 0.5 }] },
  { id: 'smalltalk', priority: 40, when: { said: ['smalltalk'] }, ask: 'yes-no' },
  { id: 'repeat', priority: 39, when: { said: ['repeat'] } },
  { id: 'fragment', priority: 30, when: { words: { min: 1, max: 2 } } },
  { id: 'long-think', priority: 28, when: { percepts: { any: ['long-pause-before-answer', 'long-pause-inside-turn'] } }, cues: [{ kind: 'meetGaze' }] },
  { id: 'presses-yes', priority: 20, when: { turns: { min: 2, max: 6 }, notVisited: [...refused, 'presses-yes'] }, ask: 'yes-no', cues: [{ kind: 'meetGaze' }] },
  { id: 'presses-rank', priority: 19, when: { turns: { min: 4 }, visited: ['presses-yes'], notVisited: [...refused, 'presses-rank'] }, ask: 'open', cues: [{ kind: 'emphasise', strength: 0.4 }] },
  { id: 'called-back', priority: 16, when: { words: { min: 4 }, notVisited: odd, moves: { none: ['asks-open', 'asks-closed'] } }, ask: 'open', cues: [{ kind: 'tilt' }] },
  { id: 'not-caught', priority: 15, when: { moves: { any: ['unclear'] } }, ask: 'open', cues: [{ kind: 'express', expression: 'thinking', strength: 0.4 }] },
  { id: 'drift-before', priority: 1, when: { notVisited: refused }, ask: 'yes-no' },
  { id: 'drift-after', priority: 1, when: { anyVisited: refused } },
  { id: 'nothing-more-no', priority: -9, when: { objectives: ['refuse-plainly'] }, ending: 'no-stands' },
  { id: 'nothing-more', priority: -10, ending: 'ran-out' },

  // Cut off, and wrapped up.
  { id: 'cut-off', purpose: 'interrupted', when: { interruptions: { max: 1 } }, cues: [{ kind: 'meetGaze' }] },
  { id: 'cut-off-again', purpose: 'interrupted', priority: -1, when: { interruptions: { min: 2 } }, recurs: true, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  { id: 'close-way', purpose: 'close', priority: 3, when: { objectives: ['refuse-plainly', 'lawful-way'], stance: { trust: { min: 0.55 } } }, ending: 'lawful', cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'close-no', purpose: 'close', priority: 2, when: { objectives: ['refuse-plainly'] }, ending: 'no-stands' },
  { id: 'close-yes', purpose: 'close', priority: 1, when: { turns: { min: 2 } }, ending: 'taken-as-yes', cues: [{ kind: 'express', expression: 'happy', strength: 0.4 }] },
  { id: 'close-early', purpose: 'close', ending: 'ran-out' },
];
