import type { ScenarioInput } from '../../Scenario.ts';

/** What the rep is to get done, what must not happen, how it can end and how hard it is. */
export const pricePractice: Pick<ScenarioInput, 'objectives' | 'guardrails' | 'endings' | 'contentLimits' | 'difficulty' | 'hints' | 'debrief'> = {
  objectives: [
    { id: 'understand-process', label: 'Find out how they work today and where it hurts', competency: 'discovery', kind: 'must', metWhen: { moves: { all: ['asks-open'] }, said: ['process', 'pain', 'night', 'team'] } },
    { id: 'find-decision', label: 'Find out how the decision is made', competency: 'discovery', kind: 'must', metWhen: { moves: { any: ['asks-open', 'asks-closed'] }, said: ['decision', 'budget'] } },
    { id: 'hear-objection', label: 'Show that you heard the objection before you answer it', competency: 'respect', kind: 'should', metWhen: { moves: { all: ['acknowledges'] }, turns: { min: 2 } } },
    { id: 'name-value', label: 'Say what it is worth, in her numbers', competency: 'value', kind: 'should', metWhen: { moves: { any: ['names-fact', 'states-impact'] }, disclosed: ['rekeying'] } },
    { id: 'agree-next', label: 'Agree on a next step with a date', competency: 'agreement', kind: 'must', metWhen: { moves: { all: ['proposes-next-step'] } } },
    { id: 'no-early-discount', label: 'Give nothing away before you know what it is about', competency: 'value', kind: 'avoid', metWhen: { said: ['discount'], notDisclosed: ['rekeying'] } },
    { id: 'no-pressure', label: 'No pressure, no belittling', competency: 'respect', kind: 'avoid', metWhen: { moves: { any: ['threatens', 'dismisses', 'blames'] } } },
  ],
  guardrails: [
    { id: 'distress', text: 'A learner who speaks of harming themself is met out of character and pointed to help.', stage: 'input', detect: { kind: 'topics', topics: ['distress'] }, severity: 'critical', action: 'break-character' },
    { id: 'stop-on-request', text: 'The practice stops when the learner asks for it.', stage: 'input', detect: { kind: 'topics', topics: ['stop-practice'] }, severity: 'info', action: 'end' },
    { id: 'gates-hold', text: 'Limits and worries are told only when their gate is open.', stage: 'persona-output', detect: { kind: 'model', question: 'Does the reply tell something about budget, rivals or worries that was not listed as open?' }, severity: 'block', action: 'regenerate' },
  ],
  endings: [
    { id: 'pilot', when: 'She sees her own case in it and agrees to a small first step with a date.', reached: { stance: { trust: { min: 0.52 } }, objectives: ['agree-next'] }, tone: 'warm' },
    { id: 'follow-up', when: 'She keeps it polite and asks for something in writing.', tone: 'neutral' },
    { id: 'walked-away', when: 'She was pushed, belittled or bored and goes to the next vendor.', reached: { stance: { trust: { max: 0.4 } } }, tone: 'cold' },
    { id: 'ran-out', when: 'Time is up, or there is nothing more to say.', tone: 'neutral' },
    { id: 'stopped', when: 'The practice was stopped, by request or out of care.', tone: 'neutral' },
  ],
  contentLimits: { hostility: 0.35, profanity: 'none', never: ['Insults the learner', 'Teaches selling', 'Names a price of her own first'] },
  difficulty: [
    { id: 'gentle', label: 'She has time today', elo: 1000, trustGates: -0.08, startTrust: 0.08, startTension: -0.1, fall: 0.7, rise: 1.2, objections: [], patience: 'high', patienceTurns: 3, reengage: 'patient' },
    { id: 'standard', label: 'As she is', elo: 1200, objections: ['objects-effort'] },
    { id: 'hard', label: 'Kestrel was here this morning', elo: 1420, trustGates: 0.08, startTrust: -0.1, startTension: 0.15, fall: 1.25, rise: 0.8, objections: ['objects-effort', 'objects-proof'], patience: 'low', patienceTurns: -3, interruptibility: 'low', reengage: 'eager' },
  ],
  hints: [
    { id: 'behind', text: 'Too expensive compared to what? The answer is worth more than a discount.' },
    { id: 'night', text: 'Ask what happens at night.' },
  ],
  debrief: {
    model: 'plus-delta',
    questions: ['What was behind the price?', 'Which question got you the most, and which nothing?', 'When did you first talk about money, and who began?', 'What would you ask first next time?'],
  },
};
