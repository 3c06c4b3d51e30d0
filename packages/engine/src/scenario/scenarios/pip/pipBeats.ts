import type { Beat } from '../../Scenario.ts';

/** The news was told, in whatever tone it was taken. */
const told = ['news', 'news-kind', 'news-hard'];
const kindly = { none: ['blames', 'dismisses', 'threatens'] } satisfies NonNullable<Beat['when']>['moves'];

/** What Daniel does with a turn of the learner: hurts, the news, what he tells, the matter itself. */
export const pipBeats: Beat[] = [
  // Hurts come before everything that was said beside them.
  { id: 'news-hard', priority: 82, when: { said: ['announcement'], notVisited: told, moves: { any: ['blames', 'dismisses', 'threatens', 'over-promises'] } }, ask: 'open', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.6 }, { kind: 'meetGaze' }] },
  { id: 'shut-down', priority: 81, when: { moves: { any: ['blames', 'dismisses'] }, movesSoFar: { blames: { min: 4 } } }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1800 }] },
  { id: 'threatened', priority: 80, when: { moves: { any: ['threatens'] } }, ask: 'none', cues: [{ kind: 'express', expression: 'anger', strength: 0.4 }, { kind: 'meetGaze' }] },
  { id: 'insulted', priority: 80, when: { said: ['hostility'] }, cues: [{ kind: 'express', expression: 'anger', strength: 0.5 }] },
  { id: 'dismissed', priority: 79, when: { moves: { any: ['dismisses'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }, { kind: 'avertGaze', direction: 'left', forMs: 1400 }] },
  { id: 'blamed', priority: 78, when: { moves: { any: ['blames'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.6 }, { kind: 'raiseBrows', strength: 0.5 }] },
  { id: 'promised', priority: 77, when: { moves: { any: ['over-promises'] } }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }, { kind: 'tilt' }] },
  { id: 'weighs-apology', priority: 76, when: { moves: { any: ['apologises'] }, stance: { tension: { min: 0.7 }, trust: { max: 0.25 } } }, withhold: 'An apology after a hurt: he weighs it and lets it stand.', cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2200 }] },
  { id: 'flat-words', priority: 76, when: { moves: { any: ['acknowledges', 'offers-support'] }, percepts: { any: ['pitch-flatter-than-usual', 'gaze-away'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  { id: 'clipped-question', priority: 75.5, when: { moves: { any: ['asks-open'] }, percepts: { any: ['lips-pressed', 'clipped-words'] } }, ask: 'yes-no', cues: [{ kind: 'tilt' }, { kind: 'express', expression: 'skeptical', strength: 0.45 }] },
  { id: 'raised-voice', priority: 75, when: { percepts: { any: ['louder-than-usual'] }, moves: { none: ['apologises'] } }, cues: [{ kind: 'raiseBrows', strength: 0.6 }] },

  // The news.
  { id: 'news-kind', priority: 75, when: { said: ['announcement'], notVisited: told, moves: kindly, stance: { trust: { min: 0.42 } } }, ask: 'open', cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1600 }, { kind: 'express', expression: 'sad', strength: 0.3 }] },
  { id: 'news', priority: 74, when: { said: ['announcement'], notVisited: told, moves: kindly }, ask: 'open', cues: [{ kind: 'express', expression: 'surprise', strength: 0.3, forMs: 900 }, { kind: 'express', expression: 'skeptical', strength: 0.5 }] },

  // What he tells, one thing at a time.
  { id: 'tells-father', priority: 73, discloses: ['father'], when: { disclosed: ['february'], notDisclosed: ['father'], askedNow: ['outside', 'wellbeing', 'family', 'nights'], moves: kindly }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2600 }, { kind: 'express', expression: 'sad', strength: 0.5 }] },
  { id: 'tells-father-alone', priority: 72, discloses: ['father-alone'], when: { disclosed: ['father'], notDisclosed: ['father-alone'], askedNow: ['outside', 'wellbeing', 'family', 'nights', 'support'], moves: kindly }, cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'sad', strength: 0.35 }] },
  { id: 'tells-nights', priority: 71, discloses: ['night-hours'], when: { disclosed: ['reorganisation'], notDisclosed: ['night-hours'], askedNow: ['outside', 'wellbeing', 'nights'], moves: kindly }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1500 }] },
  { id: 'tells-jonas', priority: 70, discloses: ['jonas-regret'], when: { askedNow: ['jonas'], notDisclosed: ['jonas-regret'], moves: kindly }, cues: [{ kind: 'express', expression: 'embarrassed', strength: 0.4 }] },
  { id: 'tells-reviews', priority: 69, discloses: ['review-gap'], when: { askedNow: ['reviews', 'incidents'], disclosed: ['reorganisation'], notDisclosed: ['review-gap'], moves: kindly } },
  { id: 'tells-worry', priority: 68, discloses: ['pushed-out'], when: { anyVisited: told, askedNow: ['worry', 'plan', 'view', 'wellbeing'], notSaid: ['reasons'], notDisclosed: ['pushed-out'], moves: { any: ['asks-open', 'asks-closed'], ...kindly } }, ask: 'yes-no', cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'concern', strength: 0.4 }] },
  { id: 'worry-again', priority: 67.5, when: { disclosed: ['pushed-out'], askedNow: ['worry'], notVisited: ['worry-again'], moves: kindly }, cues: [{ kind: 'meetGaze' }] },
  { id: 'tells-reorganisation', priority: 67, discloses: ['reorganisation'], when: { notDisclosed: ['reorganisation'], askedNow: ['reasons', 'team', 'reorganisation', 'dates', 'reviews', 'view'], moves: kindly } },
  { id: 'pleasantry', priority: 66.5, when: { said: ['wellbeing'], turns: { max: 2 }, notVisited: told, moves: { any: ['asks-open', 'asks-closed'] } }, ask: 'open' },
  { id: 'near-miss', priority: 66, when: { askedNow: ['outside', 'wellbeing', 'family', 'nights'], notDisclosed: ['february'] }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1200 }] },
  { id: 'after-father', priority: 65, when: { disclosed: ['father-alone'], moves: { any: ['acknowledges', 'offers-support'], none: ['proposes-next-step', 'asks-open', 'asks-closed'] } } },
  { id: 'monologue', priority: 64, when: { words: { min: 90 } }, ask: 'open', cues: [{ kind: 'tilt' }] },

  // What comes next.
  { id: 'takes-offer', priority: 62.2, when: { visited: ['says-help'], moves: { any: ['proposes-next-step', 'offers-support'], ...kindly } }, cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'bargain', priority: 62, when: { anyVisited: told, notVisited: ['says-help'], moves: { any: ['proposes-next-step', 'offers-support'], ...kindly }, stance: { trust: { min: 0.45 } } }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'interest', strength: 0.4 }] },
  { id: 'says-help', priority: 62.5, when: { anyVisited: told, askedNow: ['support'], moves: { any: ['asks-open'], none: [...kindly.none, 'proposes-next-step'] }, stance: { trust: { min: 0.42 } } }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'interest', strength: 0.4 }] },
  { id: 'plan-question', priority: 61, when: { said: ['plan'], anyVisited: told, moves: { none: ['apologises', 'acknowledges'] } }, ask: 'open' },
  { id: 'bargain-cold', priority: 60.5, when: { anyVisited: told, moves: { any: ['proposes-next-step'] }, stance: { trust: { max: 0.45 } } } },
  { id: 'supported-wary', priority: 60, when: { moves: { any: ['offers-support'] }, stance: { trust: { max: 0.45 } } }, ask: 'open', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.3 }] },
  { id: 'apology', priority: 59, when: { moves: { any: ['apologises'] }, stance: { trust: { min: 0.3 } } }, cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'apology-cold', priority: 58, when: { moves: { any: ['apologises'] } }, cues: [{ kind: 'avertGaze', direction: 'left', forMs: 1000 }] },

  // The matter.
  { id: 'past-work', priority: 57, discloses: ['payment-core'], when: { said: ['history'] }, cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'jonas', priority: 56, when: { said: ['jonas'] }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 900 }] },
  { id: 'incidents', priority: 55, when: { said: ['incidents'] } },
  { id: 'dates-open', priority: 54, when: { said: ['dates'], stance: { trust: { min: 0.45 } } } },
  { id: 'dates', priority: 53, when: { said: ['dates'] }, cues: [{ kind: 'emphasise', strength: 0.5 }] },
  { id: 'reviews', priority: 52, when: { said: ['reviews'] } },
  { id: 'quitting', priority: 51, when: { said: ['quitting'] }, ask: 'yes-no' },
  { id: 'council', priority: 50, when: { said: ['council'] } },
  { id: 'impact', priority: 48, when: { moves: { any: ['states-impact'] } }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1000 }] },
  { id: 'get-to-it', priority: 47, when: { turns: { min: 3 }, notVisited: told, moves: { none: ['asks-open', 'acknowledges', 'unclear'] } }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.4 }] },
  { id: 'proposal-early', priority: 46, when: { moves: { any: ['proposes-next-step'] }, notVisited: told }, ask: 'open' },
  { id: 'performance', priority: 46, when: { said: ['performance'] }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.4 }] },
  { id: 'lead-in', priority: 45.5, when: { said: ['lead-in'], notVisited: told }, cues: [{ kind: 'meetGaze' }] },
  { id: 'team', priority: 45, when: { said: ['team'] } },

  // No topic of his: the move alone.
  { id: 'acknowledged', priority: 40, when: { moves: { any: ['acknowledges'] }, stance: { trust: { min: 0.42 } } }, cues: [{ kind: 'nod', depth: 'slight' }] },
  { id: 'acknowledged-wary', priority: 39, when: { moves: { any: ['acknowledges'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.3 }] },
  { id: 'asked-open', priority: 38, when: { moves: { any: ['asks-open'] }, stance: { trust: { min: 0.42 } } } },
  { id: 'asked-open-guarded', priority: 37, when: { moves: { any: ['asks-open'] } } },
  { id: 'asked-what', priority: 36.5, when: { askedNow: ['wants-to-know'], moves: { any: ['asks-closed'] } }, cues: [{ kind: 'tilt' }] },
  { id: 'asked-closed', priority: 36, when: { moves: { any: ['asks-closed'] } } },
  { id: 'fact', priority: 35, when: { moves: { any: ['names-fact'] } } },
];
