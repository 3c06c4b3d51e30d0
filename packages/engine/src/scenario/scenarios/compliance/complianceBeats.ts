import type { Beat } from '../../Scenario.ts';

const kindly = { none: ['blames', 'dismisses', 'threatens'] } satisfies NonNullable<Beat['when']>['moves'];
/** She tells nothing in answer to an offer: that wants an answer of its own. */
const telling = { none: ['blames', 'dismisses', 'threatens', 'proposes-next-step'] } satisfies NonNullable<Beat['when']>['moves'];
/** A no was said and heard, in whatever tone it was taken. */
const refused = ['no-early', 'no-late', 'no-unsure-voice', 'no-hard'];
/** Where she has begun to press. */
const waver = ['wavers-charm', 'wavers-date', 'wavers-rank', 'wavers-jobs'];

/** What Helen does with a turn: hurts, the no and what is no no, what she tells, the matter. */
export const complianceBeats: Beat[] = [
  // Hurts.
  { id: 'threatened', priority: 80, when: { moves: { any: ['threatens'] } }, cues: [{ kind: 'express', expression: 'anger', strength: 0.3 }, { kind: 'meetGaze' }] },
  { id: 'insulted', priority: 80, when: { said: ['hostility'] }, cues: [{ kind: 'express', expression: 'anger', strength: 0.35 }] },
  { id: 'denounced', priority: 79.8, when: { said: ['denounce'] }, cues: [{ kind: 'raiseBrows', strength: 0.6 }, { kind: 'meetGaze' }] },
  { id: 'preached', priority: 79.5, when: { said: ['moralising'] }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.6 }] },
  { id: 'waved-away', priority: 79, when: { moves: { any: ['dismisses'] } }, cues: [{ kind: 'raiseBrows', strength: 0.5 }, { kind: 'avertGaze', direction: 'right', forMs: 1200 }] },
  { id: 'blamed', priority: 78, when: { moves: { any: ['blames'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  { id: 'weighs-apology', priority: 77.5, when: { moves: { any: ['apologises'] }, hurt: { min: 0.6 } }, withhold: 'An apology after a blow: she lets it lie on the table for a moment.', cues: [{ kind: 'meetGaze' }] },
  { id: 'promised', priority: 77, when: { moves: { any: ['over-promises'], none: ['asks-open', 'asks-closed'] } }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'happy', strength: 0.4 }] },
  { id: 'sorry-again', priority: 76.8, when: { moves: { any: ['apologises'], ...kindly }, movesSoFar: { apologises: { min: 3 } } }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'happy', strength: 0.4 }, { kind: 'tilt' }] },
  { id: 'flat-words', priority: 76.5, when: { moves: { any: ['acknowledges', 'offers-support'] }, percepts: { any: ['pitch-flatter-than-usual', 'gaze-away'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  { id: 'clipped-question', priority: 76.4, when: { moves: { any: ['asks-open'] }, percepts: { any: ['lips-pressed', 'clipped-words'] } }, cues: [{ kind: 'tilt' }, { kind: 'express', expression: 'skeptical', strength: 0.4 }] },
  { id: 'raised-voice', priority: 66.5, when: { percepts: { any: ['louder-than-usual'] }, notVisited: ['raised-voice'], moves: { none: ['apologises'] } }, cues: [{ kind: 'raiseBrows', strength: 0.5 }] },

  // The no, and what is none.
  { id: 'no-unsure-voice', priority: 75.5, when: { said: ['refusal'], notSaid: ['wavering'], percepts: { any: ['quieter-than-usual', 'gaze-away', 'smiled', 'long-pause-before-answer'] }, moves: kindly }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'happy', strength: 0.3 }, { kind: 'tilt' }] },
  { id: 'no-early', priority: 75, when: { said: ['refusal'], notSaid: ['wavering'], turns: { max: 3 }, notVisited: [...refused, ...waver], moves: kindly }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.5 }, { kind: 'meetGaze' }] },
  { id: 'no-late', priority: 74.5, when: { said: ['refusal'], notSaid: ['wavering'], notVisited: refused, moves: kindly }, ask: 'open', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  { id: 'wavers-charm', priority: 74, when: { said: ['wavering'], notVisited: waver }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'happy', strength: 0.5 }, { kind: 'meetGaze' }] },
  { id: 'wavers-date', priority: 73.9, when: { said: ['wavering'], visited: ['wavers-charm'], notVisited: ['wavers-date'] }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'happy', strength: 0.3 }] },
  { id: 'wavers-rank', priority: 73.8, when: { said: ['wavering'], visited: ['wavers-date'], notVisited: ['wavers-rank'] }, ask: 'open', cues: [{ kind: 'meetGaze' }, { kind: 'emphasise', strength: 0.4 }] },
  { id: 'wavers-jobs', priority: 73.7, when: { said: ['wavering'], visited: ['wavers-rank'] }, ask: 'open', cues: [{ kind: 'express', expression: 'concern', strength: 0.5 }, { kind: 'meetGaze' }] },

  // Against a firm no she tries rank, then the people, before she tells more.
  { id: 'tests-no', priority: 73.5, when: { anyVisited: refused, disclosed: ['two-days'], notVisited: ['tests-no'], notSaid: ['deal'], turns: { min: 4 }, moves: { any: ['acknowledges', 'names-fact', 'states-impact'], none: [...telling.none, 'asks-open', 'asks-closed'] } }, ask: 'open', cues: [{ kind: 'meetGaze' }] },
  { id: 'tests-people', priority: 73.4, when: { disclosed: ['short-by-this'], notVisited: ['tests-people'], askedNow: ['people', 'board', 'worry'], notSaid: ['deal'], moves: telling }, ask: 'open', cues: [{ kind: 'express', expression: 'concern', strength: 0.4 }, { kind: 'meetGaze' }] },

  // What she tells, one thing at a time.
  { id: 'tells-signed', priority: 73, discloses: ['signed-before'], when: { disclosed: ['done-before'], notDisclosed: ['signed-before'], notSaid: ['instructions'], askedNow: ['habit'], moves: telling }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2200 }, { kind: 'express', expression: 'embarrassed', strength: 0.4 }] },
  { id: 'tells-board', priority: 72, discloses: ['board-hint'], when: { disclosed: ['board-dinner'], notDisclosed: ['board-hint'], notSaid: ['instructions'], askedNow: ['board', 'people', 'worry'], moves: telling }, cues: [{ kind: 'avertGaze', direction: 'left', forMs: 1800 }, { kind: 'express', expression: 'concern', strength: 0.5 }] },
  { id: 'tells-promise', priority: 71, discloses: ['promised-money'], when: { disclosed: ['two-days'], notDisclosed: ['promised-money'], notSaid: ['instructions'], askedNow: ['doctor', 'promise', 'past'], moves: telling, movesSoFar: { acknowledges: { min: 1 } } }, cues: [{ kind: 'express', expression: 'concern', strength: 0.3 }] },
  { id: 'tells-short', priority: 70, discloses: ['short-by-this'], when: { anyVisited: [...refused, ...waver, 'presses-yes'], notDisclosed: ['short-by-this'], notSaid: ['instructions'], askedNow: ['quarter', 'worry', 'board'], moves: telling }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1200 }] },
  { id: 'tells-days', priority: 69, discloses: ['two-days'], when: { notDisclosed: ['two-days'], notSaid: ['instructions'], askedNow: ['work', 'doctor', 'past'], moves: telling }, cues: [{ kind: 'express', expression: 'interest', strength: 0.4 }] },
  { id: 'comes-back', priority: 68.9, discloses: ['short-by-this'], when: { after: ['tests-no', 'marcus-unanswered'], notDisclosed: ['short-by-this'], notSaid: ['instructions'], asked: ['quarter'], said: ['hierarchy', 'refusal'], moves: telling }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1600 }] },
  { id: 'after-board', priority: 68.5, when: { disclosed: ['board-hint'], said: ['people', 'board'], moves: { any: ['acknowledges', 'offers-support'], none: [...kindly.none, 'asks-open', 'asks-closed', 'proposes-next-step'] } }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1500 }] },
  { id: 'not-saying', priority: 66, when: { said: ['board', 'habit', 'past', 'worry'], notDisclosed: ['board-dinner', 'done-before'], moves: { any: ['asks-open', 'asks-closed'], none: ['proposes-next-step'] } }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1200 }] },
  { id: 'monologue', priority: 65.8, when: { words: { min: 85 } }, ask: 'yes-no', cues: [{ kind: 'tilt' }] },

  { id: 'says-need', priority: 65.6, when: { askedNow: ['need'], anyVisited: refused, moves: kindly }, cues: [{ kind: 'meetGaze' }] },

  // Rule, risk, record, another way.
  { id: 'written-up', priority: 65, when: { said: ['record'], notVisited: ['written-up'] }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.6 }, { kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  { id: 'record-borne', priority: 64.9, when: { said: ['record'], stance: { trust: { min: 0.45 } } }, cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'record-again', priority: 64.8, when: { said: ['record'], visited: ['written-up'] }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.4 }] },
  { id: 'way-instead', priority: 64, when: { said: ['lawful'], anyVisited: refused, stance: { trust: { min: 0.45 } }, moves: kindly }, ask: 'open', cues: [{ kind: 'express', expression: 'interest', strength: 0.4 }] },
  { id: 'way-cool', priority: 63.9, when: { said: ['lawful'], anyVisited: refused }, ask: 'open', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.4 }] },
  { id: 'way-before-no', priority: 63.8, when: { said: ['lawful'], notVisited: refused }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'happy', strength: 0.3 }] },
  { id: 'weighs-risk', priority: 63.5, when: { said: ['risk'], anyVisited: refused, moves: { any: ['states-impact'], none: ['asks-open', 'asks-closed', 'blames', 'dismisses', 'threatens', 'proposes-next-step'] } }, withhold: 'A risk that bears her own name: she looks at the folder and says nothing.', cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2400 }] },
  { id: 'risk', priority: 63, when: { said: ['risk'] }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.3 }] },
  { id: 'rule-read-out', priority: 62.5, when: { said: ['rule'], words: { min: 62 } }, cues: [{ kind: 'tilt' }] },
  { id: 'rule-heard', priority: 62, when: { said: ['rule'], anyVisited: refused, stance: { trust: { min: 0.45 } } }, cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'rule', priority: 61.5, when: { said: ['rule'] }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.3 }] },
  { id: 'presses-pressure', priority: 61, when: { said: ['pressure'] }, cues: [{ kind: 'raiseBrows', strength: 0.5 }] },
  { id: 'hierarchy', priority: 60.5, when: { said: ['hierarchy'] }, cues: [{ kind: 'meetGaze' }] },
  { id: 'no-again', priority: 60.7, when: { said: ['refusal'], anyVisited: refused }, cues: [{ kind: 'meetGaze' }] },
  { id: 'days-heard', priority: 58.5, when: { said: ['how-long'], after: ['objects-slow', 'way-instead', 'step-warm', 'step-cool'], moves: { none: ['asks-open', 'asks-closed', 'blames', 'dismisses', 'threatens', 'proposes-next-step'] } }, cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'step-warm', priority: 58, when: { moves: { any: ['proposes-next-step', 'offers-support'], ...kindly }, anyVisited: refused, stance: { trust: { min: 0.45 } } }, ask: 'open' },
  { id: 'step-cool', priority: 57, when: { moves: { any: ['proposes-next-step', 'offers-support'], none: ['asks-open'] } }, ask: 'open' },
  { id: 'reads-first', priority: 58.2, when: { said: ['reads-first'], notVisited: refused, notSaid: ['refusal'], words: { max: 20 }, moves: kindly }, cues: [{ kind: 'express', expression: 'happy', strength: 0.3 }] },
  { id: 'only-a-date', priority: 56, when: { said: ['date'] }, cues: [{ kind: 'express', expression: 'happy', strength: 0.3 }] },
  { id: 'doctor', priority: 55, when: { said: ['doctor', 'work'] }, cues: [{ kind: 'emphasise', strength: 0.3 }] },
  { id: 'word-given', priority: 55.5, when: { said: ['promise'], notDisclosed: ['promised-money'] } },
  { id: 'board-known', priority: 54.5, when: { said: ['board'], disclosed: ['board-hint'] }, cues: [{ kind: 'avertGaze', direction: 'left', forMs: 1200 }] },
  { id: 'people', priority: 54, when: { said: ['people'] }, cues: [{ kind: 'meetGaze' }] },
  { id: 'quarter', priority: 53, when: { said: ['quarter'] } },
  { id: 'contract', priority: 52.5, when: { said: ['contract'] } },
];
