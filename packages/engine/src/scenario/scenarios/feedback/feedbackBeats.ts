import type { Beat } from '../../Scenario.ts';

/** He was given a case, one way or another, or what it has led to. */
const told = ['meridian', 'monday', 'example', 'transfers-land', 'transfers-hit'];
const dealt = ['bargain', 'offers-change'];
const kindly = { none: ['blames', 'dismisses', 'threatens'] } satisfies NonNullable<Beat['when']>['moves'];
const inquires = { any: ['asks-open', 'asks-closed', 'acknowledges'], ...kindly } satisfies NonNullable<Beat['when']>['moves'];

/** What Joseph does with a turn: hurts, the cases, what he tells, the deal, and the moves alone. */
export const feedbackBeats: Beat[] = [
  // Hurts.
  { id: 'threatened', priority: 80, when: { moves: { any: ['threatens'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.6 }, { kind: 'meetGaze' }] },
  { id: 'insulted', priority: 80, when: { said: ['hostility'] }, cues: [{ kind: 'express', expression: 'anger', strength: 0.4 }] },
  { id: 'dismissed', priority: 79, when: { moves: { any: ['dismisses'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }, { kind: 'tilt' }] },
  { id: 'label', priority: 78.5, when: { said: ['label'] }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.6 }] },
  { id: 'blamed', priority: 78, when: { moves: { any: ['blames'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.6 }] },
  { id: 'promised', priority: 77, when: { moves: { any: ['over-promises'] } }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }, { kind: 'tilt' }] },
  { id: 'caught', priority: 76.8, when: { said: ['right-now'], turns: { min: 2 } }, cues: [{ kind: 'express', expression: 'embarrassed', strength: 0.5 }, { kind: 'meetGaze' }] },
  { id: 'let-finish', priority: 76.7, when: { said: ['unfinished'] }, cues: [{ kind: 'raiseBrows', strength: 0.4 }] },
  { id: 'weighs-apology', priority: 76.6, when: { moves: { any: ['apologises'] }, stance: { tension: { min: 0.65 }, trust: { max: 0.28 } } }, withhold: 'An apology after a hurt: he looks for the catch in it and lets it stand.', cues: [{ kind: 'tilt' }] },
  { id: 'flat-words', priority: 76.5, when: { moves: { any: ['acknowledges', 'offers-support'] }, percepts: { any: ['pitch-flatter-than-usual', 'gaze-away'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  { id: 'clipped-question', priority: 76.4, when: { moves: { any: ['asks-open'] }, percepts: { any: ['lips-pressed', 'clipped-words'] } }, cues: [{ kind: 'tilt' }, { kind: 'express', expression: 'skeptical', strength: 0.4 }] },
  { id: 'smiled-hard', priority: 76.3, when: { moves: { any: ['names-fact', 'states-impact'] }, percepts: { any: ['smiled'] } }, ask: 'choice', cues: [{ kind: 'tilt' }] },
  { id: 'raised-voice', priority: 76.2, when: { percepts: { any: ['louder-than-usual'] }, moves: { none: ['apologises'] } }, cues: [{ kind: 'raiseBrows', strength: 0.5 }] },

  // What he did not know, and what he knows and does not say.
  { id: 'got-names', priority: 75.8, when: { said: ['betrayal'] }, cues: [{ kind: 'express', expression: 'neutral', strength: 1 }, { kind: 'meetGaze' }] },
  { id: 'names-given', priority: 75.7, when: { said: ['named'], anyVisited: ['transfers-land', 'transfers-hit'], notVisited: ['got-names'] }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1400 }] },
  { id: 'transfers-land', priority: 75.6, when: { said: ['transfers'], notVisited: ['transfers-hit'], moves: kindly, stance: { trust: { min: 0.4 } }, turns: { min: 2 } }, withhold: 'Two of them want to go, and he did not know.', cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2400 }] },
  { id: 'transfers-hit', priority: 75.5, when: { said: ['transfers'], notVisited: ['transfers-land', 'transfers-hit'] }, ask: 'open', cues: [{ kind: 'express', expression: 'surprise', strength: 0.4, forMs: 900 }] },
  { id: 'names-kept', priority: 75.4, when: { said: ['names-kept'], anyVisited: ['transfers-land', 'transfers-hit', 'monday', 'meridian', 'vague', 'hearsay'] } },
  { id: 'knows-tears', priority: 75.2, when: { said: ['tears'], notDisclosed: ['after-call'], moves: kindly }, withhold: 'He knows what he saw on the stairs and does not say it.', cues: [{ kind: 'avertGaze', direction: 'left', forMs: 2200 }, { kind: 'express', expression: 'embarrassed', strength: 0.35 }] },

  // The first case, defended.
  { id: 'meridian', priority: 74.5, when: { said: ['meridian'], notSaid: ['turned'], notVisited: ['meridian'], moves: { any: ['names-fact', 'states-impact', 'unclear', 'blames', 'dismisses', 'threatens', 'greets', 'proposes-next-step', 'asks-closed'] } }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.5 }, { kind: 'express', expression: 'skeptical', strength: 0.3 }] },
  { id: 'monday', priority: 74.3, when: { said: ['monday'], notVisited: ['monday'] }, ask: 'open', cues: [{ kind: 'express', expression: 'happy', strength: 0.3 }] },
  { id: 'example', priority: 74.1, when: { said: ['other-case'], notSaid: ['meridian', 'monday'], notVisited: ['example'], moves: { any: ['names-fact', 'states-impact'], ...kindly } }, ask: 'open', cues: [{ kind: 'tilt' }] },

  // What he tells, one thing at a time.
  { id: 'tells-priya', priority: 73, discloses: ['saw-priya'], when: { disclosed: ['after-call'], notDisclosed: ['saw-priya'], askedNow: ['effect', 'tears', 'priya'], notAskedNow: ['pact', 'change'], moves: inquires }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2600 }, { kind: 'express', expression: 'sad', strength: 0.4 }] },
  { id: 'tells-headhunter', priority: 72.5, discloses: ['headhunter'], when: { disclosed: ['asked-for'], notDisclosed: ['headhunter'], askedNow: ['future', 'keep', 'role'], notAskedNow: ['pact', 'change'], moves: kindly }, cues: [{ kind: 'meetGaze' }] },
  { id: 'tells-passed-over', priority: 72, discloses: ['passed-over'], when: { anyVisited: told, notDisclosed: ['passed-over'], askedNow: ['role', 'future'], disclosed: ['bonus'], moves: inquires }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1500 }] },
  { id: 'tells-boss', priority: 71, discloses: ['old-boss'], when: { anyVisited: told, notDisclosed: ['old-boss'], askedNow: ['past', 'turned'], moves: inquires }, cues: [{ kind: 'avertGaze', direction: 'left', forMs: 1800 }, { kind: 'express', expression: 'neutral', strength: 1 }] },
  { id: 'tells-bonus', priority: 70, discloses: ['bonus'], when: { anyVisited: told, notDisclosed: ['bonus'], askedNow: ['drives', 'pressure', 'view', 'team'], notSaid: ['past', 'role', 'future', 'effect', 'turned'], moves: { any: ['asks-open', 'asks-closed'], ...kindly } }, cues: [{ kind: 'meetGaze' }, { kind: 'emphasise', strength: 0.4 }] },
  { id: 'tells-half', priority: 69, discloses: ['half-the-year'], when: { notDisclosed: ['half-the-year'], askedNow: ['pressure'], notSaid: ['flattery', 'past', 'role', 'future', 'effect', 'turned'], moves: kindly } },

  { id: 'monologue', priority: 66, when: { words: { min: 75 } }, ask: 'open', cues: [{ kind: 'tilt' }] },
  { id: 'general', priority: 65.5, when: { said: ['behaviour'], notVisited: [...told, 'general'], moves: kindly }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.4 }] },
  { id: 'flattered', priority: 65, when: { said: ['flattery'], notSaid: ['behaviour', 'meridian', 'monday'], notVisited: told }, ask: 'open', cues: [{ kind: 'express', expression: 'happy', strength: 0.5 }] },
  { id: 'hearsay', priority: 64.6, when: { said: ['hearsay'], notSaid: ['meridian', 'monday'], moves: { none: ['asks-open', 'states-impact'] } }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.5 }] },
  { id: 'vague', priority: 64.5, when: { said: ['vague'], notSaid: ['meridian', 'monday'], moves: { none: ['asks-open'] } }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.5 }, { kind: 'express', expression: 'skeptical', strength: 0.3 }] },

  // The deal.
  { id: 'offers-change', priority: 63, when: { words: { max: 75 }, anyVisited: told, visited: ['answers-change'], said: ['change'], moves: { all: ['asks-open', 'acknowledges'], ...kindly }, stance: { trust: { min: 0.5 } } }, cues: [{ kind: 'avertGaze', direction: 'up', forMs: 1200 }] },
  { id: 'bargain', priority: 62.5, when: { words: { max: 75 }, anyVisited: told, said: ['pact'], notSaid: ['hindsight'], moves: { none: ['blames', 'dismisses', 'threatens', 'asks-open'] }, stance: { trust: { min: 0.44 } } }, ask: 'open', cues: [{ kind: 'express', expression: 'interest', strength: 0.4 }] },
  { id: 'asked-need', priority: 62.6, when: { anyVisited: told, askedNow: ['need'], moves: { any: ['asks-open', 'asks-closed', 'offers-support'], ...kindly }, stance: { trust: { min: 0.42 } } }, cues: [{ kind: 'meetGaze' }] },
  { id: 'step-warm', priority: 62, when: { anyVisited: told, notSaid: ['pact'], moves: { any: ['proposes-next-step', 'offers-support'], none: ['blames', 'dismisses', 'threatens', 'asks-open'] }, words: { max: 75 }, stance: { trust: { min: 0.44 } } }, ask: 'open', cues: [{ kind: 'tilt' }] },
  { id: 'pact-cold', priority: 61.5, when: { anyVisited: told, said: ['pact'], notSaid: ['hindsight'], words: { max: 75 }, moves: { none: ['blames', 'dismisses', 'threatens', 'asks-open'] } }, cues: [{ kind: 'raiseBrows', strength: 0.4 }] },
  { id: 'bargain-cold', priority: 61, when: { anyVisited: told, moves: { any: ['proposes-next-step', 'offers-support'], none: ['asks-open'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.4 }] },
  { id: 'pact-early', priority: 60.5, when: { said: ['pact'], notSaid: ['hindsight'], notVisited: told, turns: { min: 2 }, moves: { none: ['asks-open'] } }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.4 }] },
  { id: 'proposal-early', priority: 60, when: { moves: { any: ['proposes-next-step'] } }, ask: 'open' },
  { id: 'if-it-fails', priority: 59.5, when: { said: ['fails'], anyVisited: ['bargain', 'step-warm', 'pact-cold', 'bargain-cold', 'behaviour-again'], moves: kindly } },
  { id: 'hindsight', priority: 57.4, when: { said: ['hindsight'], anyVisited: told, moves: { none: ['asks-open', 'apologises'] } }, cues: [{ kind: 'shake' }] },
  { id: 'try-asked', priority: 59.8, when: { said: ['attempt'], notSaid: ['pact', 'teach', 'client'], anyVisited: [...told, 'general'] }, ask: 'open', cues: [{ kind: 'tilt' }] },
  { id: 'keep-warm', priority: 59, when: { said: ['keep'], stance: { trust: { min: 0.45 } }, moves: kindly }, cues: [{ kind: 'meetGaze' }] },
  { id: 'keep-cool', priority: 58.5, when: { said: ['keep'] } },
  { id: 'after-priya', priority: 58, when: { disclosed: ['walked-past'], said: ['priya', 'effect', 'tears'] }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1400 }] },
  { id: 'apology', priority: 57.5, when: { moves: { any: ['apologises'] }, stance: { trust: { min: 0.3 } } }, cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'apology-cold', priority: 57, when: { moves: { any: ['apologises'] } } },

  { id: 'after-boss', priority: 56.8, when: { disclosed: ['old-boss'], said: ['past', 'turned'], moves: kindly }, cues: [{ kind: 'avertGaze', direction: 'left', forMs: 1200 }] },
  { id: 'after-role', priority: 56.7, when: { disclosed: ['passed-over'], said: ['role'], moves: kindly } },

  // What was asked for and is not told yet.
  { id: 'amends-warm', priority: 57.8, when: { said: ['amends'], notSaid: ['pact'], anyVisited: told, stance: { trust: { min: 0.5 } }, moves: kindly }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1000 }] },
  { id: 'amends', priority: 57.7, when: { said: ['amends'], notSaid: ['pact'], anyVisited: told, moves: { none: ['apologises'] } } },
  { id: 'asked-when', priority: 57.6, when: { said: ['when'], words: { max: 5 }, anyVisited: told } },
  { id: 'asked-turned', priority: 56.5, when: { said: ['turned'], moves: inquires } },
  { id: 'asked-past', priority: 56.4, when: { said: ['past'], notDisclosed: ['old-boss'], moves: inquires } },
  { id: 'asked-role', priority: 56.3, when: { said: ['role'], notDisclosed: ['passed-over'], moves: inquires } },
  { id: 'asked-priya', priority: 56.2, when: { askedNow: ['effect', 'priya'], notAskedNow: ['pact'], notDisclosed: ['after-call'], moves: { any: ['asks-open', 'asks-closed'] } }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1100 }] },
  { id: 'asked-tom', priority: 56.15, when: { said: ['tom'], notSaid: ['monday', 'pact'], moves: { any: ['asks-open', 'asks-closed'] } } },
  { id: 'asked-cost', priority: 55.2, when: { said: ['cost'], anyVisited: told, moves: { any: ['asks-open', 'asks-closed'], none: ['states-impact', 'names-fact'] } } },
  { id: 'asked-future', priority: 56.1, when: { said: ['future'], moves: { any: ['asks-open', 'asks-closed'] } } },
  { id: 'asked-worry', priority: 56.05, when: { said: ['worry', 'wellbeing'], notSaid: ['drives'], turns: { min: 3 }, moves: { any: ['asks-open', 'asks-closed'] } }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 900 }] },
  { id: 'asked-drives', priority: 56, when: { said: ['drives'], moves: { any: ['asks-open', 'asks-closed'] } } },
  { id: 'asked-view', priority: 55.95, when: { said: ['view'], moves: { any: ['asks-open', 'asks-closed'] } } },
  { id: 'asked-pressure', priority: 55.9, when: { said: ['pressure'], moves: { any: ['asks-open', 'asks-closed'] } } },

  // The matter.
  { id: 'transfers-again', priority: 55.5, when: { said: ['transfers'], anyVisited: ['transfers-land', 'transfers-hit'] } },
  { id: 'pattern-heard', priority: 55, when: { anyVisited: told, said: ['behaviour', 'meridian', 'monday'], moves: { any: ['names-fact', 'states-impact'], ...kindly }, stance: { trust: { min: 0.5 } } }, cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'impact-heard', priority: 54.5, when: { anyVisited: told, said: ['cost'], moves: { any: ['states-impact', 'names-fact'], ...kindly }, stance: { trust: { min: 0.46 } } }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1200 }] },
  { id: 'cost-named', priority: 53.8, when: { anyVisited: told, said: ['cost'], moves: { none: ['asks-open', 'states-impact'] } }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 900 }] },
  { id: 'impact', priority: 54, when: { moves: { any: ['states-impact'] } } },
  { id: 'meridian-heard', priority: 53.5, when: { said: ['meridian'], stance: { trust: { min: 0.5 } }, moves: kindly } },
  { id: 'meridian-again', priority: 53, when: { said: ['meridian'], visited: ['meridian'] } },
  { id: 'monday-heard', priority: 52.5, when: { said: ['monday', 'tom'], visited: ['monday'], stance: { trust: { min: 0.48 } }, moves: kindly } },
  { id: 'monday-again', priority: 52, when: { said: ['monday'] } },
  { id: 'behaviour-heard', priority: 51.5, when: { said: ['behaviour'], stance: { trust: { min: 0.5 } }, moves: kindly } },
  { id: 'behaviour-again', priority: 51, when: { said: ['behaviour'] } },
  { id: 'teach-warm', priority: 50.5, when: { said: ['teach'], stance: { trust: { min: 0.48 } }, moves: kindly } },
  { id: 'teach', priority: 50, when: { said: ['teach'] } },
  { id: 'slow', priority: 49.5, when: { said: ['slow'] } },
  { id: 'sugar', priority: 49, when: { said: ['flattery'], anyVisited: told } },
  { id: 'client-heard', priority: 48.5, when: { said: ['client'], stance: { trust: { min: 0.5 } }, moves: { none: [...kindly.none, 'asks-open'] } } },
  { id: 'client', priority: 48, when: { said: ['client'] } },
  { id: 'demanded', priority: 47.8, when: { said: ['demand'], moves: { none: ['asks-open', 'acknowledges', 'apologises'] } }, cues: [{ kind: 'tilt' }] },
  { id: 'hr', priority: 47.5, when: { said: ['hr'] }, ask: 'open' },
  { id: 'wants-point', priority: 47, when: { turns: { min: 3 }, notVisited: [...told, 'general'], moves: { none: ['asks-open', 'unclear'] }, notSaid: ['smalltalk'] }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.4 }] },

  // No topic of his: the move alone.
  { id: 'acknowledged', priority: 40, when: { moves: { any: ['acknowledges'], none: ['asks-open'] }, stance: { trust: { min: 0.44 } } }, cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'acknowledged-wary', priority: 39, when: { moves: { any: ['acknowledges'], none: ['asks-open'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.3 }] },
  { id: 'asked-open', priority: 38, when: { moves: { any: ['asks-open'] }, stance: { trust: { min: 0.44 } } } },
  { id: 'asked-open-guarded', priority: 37, when: { moves: { any: ['asks-open'] } } },
  { id: 'asked-what', priority: 36.5, when: { askedNow: ['wants-to-know'], moves: { any: ['asks-closed'] } }, cues: [{ kind: 'tilt' }] },
  { id: 'asked-closed', priority: 36, when: { moves: { any: ['asks-closed'] } } },
  { id: 'fact', priority: 35, when: { moves: { any: ['names-fact'] } } },

  // Ways out that are his: a deal, or the door.
  { id: 'walks-out', priority: 92, when: { movesSoFar: { threatens: { min: 2 } }, turns: { min: 3 } }, ending: 'walked-out', cues: [{ kind: 'express', expression: 'neutral', strength: 1 }] },
  { id: 'had-enough', priority: 91.5, patience: true, when: { stance: { trust: { max: 0.12 } }, turns: { min: 5 } }, ending: 'walked-out', cues: [{ kind: 'express', expression: 'anger', strength: 0.3 }] },
  { id: 'betrayed', priority: 91, when: { disclosed: ['saw-priya'], said: ['priya', 'tears', 'past', 'role', 'future'], moves: { any: ['threatens', 'blames', 'dismisses'] } }, ending: 'betrayed', cues: [{ kind: 'express', expression: 'sad', strength: 0.4 }, { kind: 'express', expression: 'anger', strength: 0.4 }] },
  { id: 'agrees', priority: 90, when: { words: { max: 75 }, anyVisited: dealt, moves: { any: ['proposes-next-step', 'offers-support'], none: ['blames', 'dismisses', 'threatens', 'asks-open'] }, turns: { min: 6 } }, ending: 'agreed', cues: [{ kind: 'nod', depth: 'full' }, { kind: 'meetGaze' }] },
  { id: 'agrees-terms', priority: 89.5, when: { anyVisited: dealt, said: ['pact', 'deal-terms'], notSaid: ['hindsight'], words: { max: 75 }, moves: { none: ['blames', 'dismisses', 'threatens', 'asks-open'] }, turns: { min: 6 } }, ending: 'agreed', cues: [{ kind: 'nod', depth: 'full' }] },
];
