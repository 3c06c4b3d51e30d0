import type { Beat } from '../../Scenario.ts';

const kindly = { none: ['blames', 'dismisses', 'threatens'] } satisfies NonNullable<Beat['when']>['moves'];
const objected = ['objects', 'objects-again', 'objects-hard', 'objects-at-decision', 'tells-competitor'];

/** What Amira does with a turn: hurts, the price, what she tells, the matter, and what holds the talk together. */
export const priceBeats: Beat[] = [
  { id: 'opening', purpose: 'open', ask: 'open', cues: [{ kind: 'meetGaze' }] },

  // Ways out.
  { id: 'walks-away', priority: 92, when: { movesSoFar: { threatens: { min: 2 } }, turns: { min: 3 } }, ending: 'walked-away', cues: [{ kind: 'express', expression: 'anger', strength: 0.35 }] },
  { id: 'had-enough', priority: 91.5, patience: true, when: { stance: { trust: { max: 0.12 } }, turns: { min: 5 } }, ending: 'walked-away', cues: [{ kind: 'express', expression: 'neutral', strength: 1 }] },
  { id: 'agrees-pilot', priority: 90, when: { anyVisited: objected, objectives: ['understand-process'], moves: { any: ['proposes-next-step'], none: [...kindly.none, 'asks-open'] }, turns: { min: 6 }, stance: { trust: { min: 0.52 } } }, ending: 'pilot', cues: [{ kind: 'nod', depth: 'full' }, { kind: 'meetGaze' }] },
  { id: 'send-me-something', priority: 88, when: { moves: { any: ['closes'] }, turns: { min: 4 } }, ending: 'follow-up', cues: [{ kind: 'express', expression: 'neutral', strength: 1 }] },
  { id: 'time-is-up', priority: 86, patience: true, when: { turns: { min: 17 } }, ending: 'ran-out' },

  // Hurts.
  { id: 'pressed', priority: 80, when: { moves: { any: ['threatens'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.6 }] },
  { id: 'insulted', priority: 80, when: { said: ['hostility'] }, cues: [{ kind: 'express', expression: 'anger', strength: 0.4 }] },
  { id: 'waved-away', priority: 79, when: { moves: { any: ['dismisses'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }, { kind: 'avertGaze', direction: 'left', forMs: 1200 }] },
  { id: 'blamed', priority: 78, when: { moves: { any: ['blames'] } }, cues: [{ kind: 'raiseBrows', strength: 0.6 }] },
  { id: 'promised', priority: 77, when: { moves: { any: ['over-promises'] } }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }, { kind: 'tilt' }] },
  { id: 'flat-words', priority: 76.5, when: { moves: { any: ['acknowledges', 'offers-support'] }, percepts: { any: ['pitch-flatter-than-usual', 'gaze-away'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  { id: 'clipped-question', priority: 76.4, when: { moves: { any: ['asks-open'] }, percepts: { any: ['lips-pressed', 'clipped-words'] } }, cues: [{ kind: 'tilt' }, { kind: 'express', expression: 'skeptical', strength: 0.4 }] },
  { id: 'early-discount', priority: 76, when: { said: ['discount'], notVisited: ['tells-rekeying'] }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.7 }, { kind: 'express', expression: 'skeptical', strength: 0.5 }] },

  // What she tells, one thing at a time.
  { id: 'own-cost', priority: 69.95, when: { askedNow: ['own-cost'], moves: kindly }, cues: [{ kind: 'tilt' }] },
  { id: 'objects-at-decision', priority: 69.9, when: { turns: { min: 3 }, notVisited: objected, askedNow: ['decision', 'budget', 'price'], moves: kindly }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.6 }, { kind: 'express', expression: 'skeptical', strength: 0.4 }] },
  { id: 'tells-promotion', priority: 73, discloses: ['promotion'], when: { disclosed: ['more-hangs'], notDisclosed: ['promotion'], askedNow: ['worry', 'stake'], notSaid: ['past', 'rollout'], moves: kindly }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1800 }] },
  { id: 'tells-limit', priority: 72, discloses: ['own-limit'], when: { disclosed: ['a-line'], notDisclosed: ['own-limit'], askedNow: ['budget', 'pilot', 'decision'], moves: kindly }, cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'interest', strength: 0.4 }] },
  { id: 'tells-failed-tool', priority: 71, discloses: ['failed-tool'], when: { disclosed: ['burnt-once'], notDisclosed: ['failed-tool'], askedNow: ['worry', 'past', 'rollout'], moves: kindly }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1500 }, { kind: 'express', expression: 'concern', strength: 0.4 }] },
  { id: 'tells-quotes', priority: 70, discloses: ['three-quotes'], when: { notDisclosed: ['three-quotes'], askedNow: ['decision', 'budget'], moves: kindly } },
  { id: 'tells-competitor', priority: 69, discloses: ['competitor'], when: { notDisclosed: ['competitor'], askedNow: ['competitor'], moves: kindly }, cues: [{ kind: 'raiseBrows', strength: 0.4 }] },
  { id: 'tells-rekeying', priority: 68, discloses: ['rekeying'], when: { notDisclosed: ['rekeying'], askedNow: ['process', 'pain', 'night', 'team'], moves: kindly }, cues: [{ kind: 'express', expression: 'interest', strength: 0.3 }] },
  { id: 'after-rekeying', priority: 67, when: { disclosed: ['rekeying'], askedNow: ['process', 'pain', 'night'], notSaid: ['past'], moves: kindly }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1200 }] },
  { id: 'after-tool', priority: 66.5, when: { disclosed: ['failed-tool'], askedNow: ['past', 'rollout'], moves: kindly }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1500 }] },
  { id: 'tells-volume', priority: 67, discloses: ['volume'], when: { notDisclosed: ['volume'], said: ['process', 'volume', 'company'], moves: { any: ['asks-open', 'asks-closed'], ...kindly } } },
  { id: 'monologue', priority: 66, when: { words: { min: 85 } }, ask: 'open', cues: [{ kind: 'tilt' }] },

  // The objection.
  { id: 'objects', priority: 64, when: { said: ['price', 'product'], notVisited: objected }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.6 }, { kind: 'express', expression: 'skeptical', strength: 0.4 }] },
  { id: 'objects-again', priority: 63, when: { turns: { min: 4 }, notVisited: objected, moves: { none: ['asks-open', 'asks-closed'] } }, ask: 'open', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  { id: 'wants-numbers', priority: 62, when: { anyVisited: objected, said: ['value'], moves: { none: ['names-fact', 'states-impact', 'asks-open'] } }, ask: 'open' },
  { id: 'numbers-count', priority: 61, when: { anyVisited: objected, moves: { any: ['names-fact', 'states-impact'], ...kindly } }, cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'pilot-warm', priority: 60, when: { said: ['pilot'], stance: { trust: { min: 0.45 } } }, ask: 'open', cues: [{ kind: 'express', expression: 'interest', strength: 0.5 }] },
  { id: 'pilot-cool', priority: 59, when: { said: ['pilot'] }, ask: 'open' },
  { id: 'says-need', priority: 58.6, when: { askedNow: ['need'], moves: kindly }, cues: [{ kind: 'meetGaze' }] },
  { id: 'step-warm', priority: 58, when: { moves: { any: ['proposes-next-step', 'offers-support'], ...kindly }, stance: { trust: { min: 0.45 } } }, ask: 'yes-no' },
  { id: 'step-cool', priority: 57, when: { moves: { any: ['proposes-next-step', 'offers-support'] } } },
  { id: 'reference', priority: 56, when: { said: ['reference'] }, ask: 'open' },
  { id: 'contract', priority: 55, when: { said: ['contract'] } },
  { id: 'competitor-cool', priority: 54, when: { said: ['competitor'] } },
  { id: 'price-again', priority: 53, when: { said: ['price', 'discount'], anyVisited: objected }, cues: [{ kind: 'emphasise', strength: 0.4 }] },
  { id: 'greeted', priority: 52, when: { moves: { any: ['greets'] }, turns: { max: 2 }, words: { max: 14 } }, ask: 'open' },
  { id: 'apologised', priority: 50, when: { moves: { any: ['apologises'] } } },
  { id: 'understood', priority: 45, when: { moves: { any: ['acknowledges'] }, stance: { trust: { min: 0.42 } } }, cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'understood-cool', priority: 44, when: { moves: { any: ['acknowledges'] } } },
  { id: 'asked-open', priority: 43, when: { moves: { any: ['asks-open'] } } },
  { id: 'asked-what', priority: 42.3, when: { askedNow: ['wants-to-know'], moves: { any: ['asks-closed'] } }, cues: [{ kind: 'tilt' }] },
  { id: 'asked-closed', priority: 42, when: { moves: { any: ['asks-closed'] } } },
  { id: 'fact', priority: 41, when: { moves: { any: ['names-fact', 'states-impact'] } } },

  // What nobody foresaw.
  { id: 'smalltalk', priority: 40, when: { said: ['smalltalk'] } },
  { id: 'repeat', priority: 39, when: { said: ['repeat'] } },
  { id: 'fragment', priority: 30, when: { words: { min: 1, max: 2 } } },
  { id: 'not-caught', priority: 15, when: { moves: { any: ['unclear'] } }, ask: 'open', cues: [{ kind: 'express', expression: 'thinking', strength: 0.4 }] },
  { id: 'drift-before', priority: 1, when: { notVisited: objected }, ask: 'open' },
  { id: 'drift-after', priority: 1, when: { anyVisited: objected } },
  { id: 'nothing-more', priority: -10, ending: 'ran-out' },

  { id: 'cut-off', purpose: 'interrupted', when: { interruptions: { max: 1 } }, cues: [{ kind: 'meetGaze' }] },
  { id: 'cut-off-again', purpose: 'interrupted', priority: -1, when: { interruptions: { min: 2 } }, recurs: true, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  { id: 'close-pilot', purpose: 'close', priority: 2, when: { anyVisited: objected, stance: { trust: { min: 0.52 } }, objectives: ['agree-next'] }, ending: 'pilot', cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'close-follow-up', purpose: 'close', priority: 1, when: { turns: { min: 3 } }, ending: 'follow-up' },
  { id: 'close-early', purpose: 'close', ending: 'ran-out' },
];
