import type { ScenarioInput } from '../../Scenario.ts';

/** What the compliance officer is to get done, what must not happen, how it can end and how hard it is. */
export const compliancePractice: Pick<ScenarioInput, 'objectives' | 'guardrails' | 'endings' | 'contentLimits' | 'difficulty' | 'hints' | 'debrief'> = {
  objectives: [
    { id: 'refuse-plainly', label: 'Say a plain no to the earlier date', competency: 'clarity', kind: 'must', metWhen: { said: ['refusal'], notSaid: ['wavering', 'giving-in'] } },
    { id: 'name-rule', label: 'Name the rule, shortly', competency: 'clarity', kind: 'must', metWhen: { said: ['rule'], notSaid: ['moralising'], words: { max: 60 } } },
    { id: 'name-risk', label: 'Name what it can cost, and whom', competency: 'clarity', kind: 'should', metWhen: { said: ['risk'], notSaid: ['moralising'], moves: { none: ['threatens', 'blames'] }, words: { max: 60 } } },
    { id: 'find-behind', label: 'Find out what is behind the hurry', competency: 'inquiry', kind: 'must', metWhen: { moves: { all: ['asks-open'] }, said: ['quarter', 'worry', 'board', 'people', 'doctor', 'past'] } },
    { id: 'lawful-way', label: 'Offer a way that is allowed', competency: 'solution', kind: 'must', metWhen: { moves: { any: ['proposes-next-step', 'offers-support'] }, said: ['lawful'] } },
    { id: 'say-recorded', label: 'Say that the request and the pressure are put on record', competency: 'integrity', kind: 'must', metWhen: { said: ['record'] } },
    { id: 'no-giving-in', label: 'Do not give in, not even once and as a favour', competency: 'integrity', kind: 'avoid', metWhen: { said: ['giving-in'], notSaid: ['refusal', 'lawful'] } },
    { id: 'no-threat', label: 'No threat, no blame, no waving away', competency: 'respect', kind: 'avoid', metWhen: { moves: { any: ['threatens', 'blames', 'dismisses'] } } },
    { id: 'no-denouncing', label: 'Do not use the record to frighten', competency: 'respect', kind: 'avoid', metWhen: { said: ['denounce'] } },
    { id: 'no-sermon', label: 'No sermon', competency: 'respect', kind: 'avoid', metWhen: { said: ['moralising'] } },
  ],
  guardrails: [
    { id: 'distress', text: 'A learner who speaks of harming themself is met out of character and pointed to help.', stage: 'input', detect: { kind: 'topics', topics: ['distress'] }, severity: 'critical', action: 'break-character' },
    { id: 'stop-on-request', text: 'The practice stops when the learner asks for it.', stage: 'input', detect: { kind: 'topics', topics: ['stop-practice'] }, severity: 'info', action: 'end' },
    { id: 'gates-hold', text: 'What stands behind the hurry is told only when its gate is open.', stage: 'persona-output', detect: { kind: 'model', question: 'Does the reply tell something about the target, the promise, the board or an earlier signature that was not listed as open?' }, severity: 'block', action: 'regenerate' },
  ],
  endings: [
    { id: 'lawful', when: 'The no stands, and she takes the way that is allowed.', reached: { stance: { trust: { min: 0.55 } }, objectives: ['refuse-plainly', 'lawful-way'] }, tone: 'settled' },
    { id: 'signed', when: 'The learner gives in and signs the earlier date.', tone: 'warm' },
    { id: 'taken-as-yes', when: 'Nothing was plain enough, and she leaves believing that it is agreed.', tone: 'warm' },
    { id: 'no-stands', when: 'The no stands, nothing else is agreed, and she goes to think of something.', reached: { objectives: ['refuse-plainly'] }, tone: 'formal' },
    { id: 'over-your-head', when: 'She takes it to the chief executive, offended.', tone: 'cold' },
    { id: 'ran-out', when: 'The talk comes to nothing.', tone: 'neutral' },
    { id: 'stopped', when: 'The practice was stopped, by request or out of care.', tone: 'neutral' },
  ],
  contentLimits: { hostility: 0.35, profanity: 'none', never: ['Insults the learner', 'Offers the learner money', 'Explains how to refuse her'] },
  difficulty: [
    { id: 'gentle', label: 'She half knows it', elo: 1000, trustGates: -0.08, startTrust: 0.08, startTension: -0.1, fall: 0.7, rise: 1.2, objections: [], patience: 'high', patienceTurns: 3, reengage: 'patient' },
    { id: 'standard', label: 'As she is', elo: 1200, objections: ['objects-slow'] },
    { id: 'hard', label: 'The board rang at noon', elo: 1420, trustGates: 0.08, startTrust: -0.1, startTension: 0.15, fall: 1.25, rise: 0.8, objections: ['objects-slow', 'objects-alone'], patience: 'low', patienceTurns: -3, interruptibility: 'low', reengage: 'eager' },
  ],
  hints: [
    { id: 'first', text: 'The no comes first. Everything kind can follow it.' },
    { id: 'behind', text: 'Why today? Somebody is standing behind her, too.' },
  ],
  debrief: {
    model: 'plus-delta',
    questions: ['When did she first hear a no, and in which words?', 'Which of her means came closest to moving you?', 'What was behind the hurry, and how did you learn it?', 'What goes into the record, and did she know before she left?'],
  },
};
