import type { ScenarioInput } from '../../Scenario.ts';

/** What the learner is to get done, what must not happen, how it can end and how hard it is. */
export const pipPractice: Pick<ScenarioInput, 'objectives' | 'guardrails' | 'endings' | 'contentLimits' | 'difficulty' | 'hints' | 'debrief'> = {
  objectives: [
    { id: 'say-plan', label: 'Say plainly that the improvement plan starts on Monday', competency: 'clarity', kind: 'must', metWhen: { said: ['announcement'] } },
    { id: 'state-facts', label: 'Name what happened, with dates and incidents', competency: 'evidence', kind: 'must', metWhen: { moves: { all: ['names-fact'], none: ['blames'] } } },
    { id: 'state-impact', label: 'Say what it meant for the team', competency: 'evidence', kind: 'should', metWhen: { moves: { all: ['states-impact'] } } },
    { id: 'ask-view', label: 'Ask how he sees it, and hear the answer out', competency: 'inquiry', kind: 'must', metWhen: { moves: { all: ['asks-open'] } } },
    { id: 'acknowledge', label: 'Show that you heard what he said', competency: 'respect', kind: 'should', metWhen: { moves: { all: ['acknowledges'] }, turns: { min: 2 } } },
    { id: 'agree-step', label: 'Agree on a next step with a date', competency: 'agreement', kind: 'must', metWhen: { moves: { all: ['proposes-next-step'] }, notSaid: ['announcement'] } },
    { id: 'no-verdicts', label: 'No verdicts about him as a person', competency: 'respect', kind: 'avoid', metWhen: { moves: { any: ['blames', 'threatens'] } } },
    { id: 'no-promises', label: 'Promise nothing you cannot keep', competency: 'agreement', kind: 'avoid', metWhen: { moves: { any: ['over-promises'] } } },
  ],
  guardrails: [
    { id: 'distress', text: 'A learner who speaks of harming themself is met out of character and pointed to help.', stage: 'input', detect: { kind: 'topics', topics: ['distress'] }, severity: 'critical', action: 'break-character' },
    { id: 'stop-on-request', text: 'The practice stops when the learner asks for it.', stage: 'input', detect: { kind: 'topics', topics: ['stop-practice'] }, severity: 'info', action: 'end' },
    { id: 'in-character', text: 'Daniel never coaches, scores or praises how the learner leads the talk.', stage: 'persona-output', detect: { kind: 'model', question: 'Does the persona comment on the conversation as an exercise?' }, severity: 'block', action: 'regenerate' },
    { id: 'gates-hold', text: 'No private fact is told before its gate is open.', stage: 'persona-output', detect: { kind: 'model', question: 'Does the reply tell a private fact that was not listed as open?' }, severity: 'block', action: 'regenerate' },
  ],
  endings: [
    { id: 'agreed', when: 'He has been heard, and agrees to the plan with a first step he helped to shape.', reached: { stance: { trust: { min: 0.5 } }, objectives: ['agree-step'] }, tone: 'settled' },
    { id: 'formal', when: 'He takes the plan as an order and leaves it at that.', reached: { stance: { trust: { max: 0.5 } } }, tone: 'cold' },
    { id: 'walks-out', when: 'He was threatened again, or what he confided was used against him.', reached: { stance: { tension: { min: 0.7 } } }, tone: 'angry' },
    { id: 'ran-out', when: 'The learner has nothing more to say, or time is up.', tone: 'neutral' },
    { id: 'stopped', when: 'The practice was stopped, by request or out of care.', tone: 'neutral' },
  ],
  contentLimits: {
    hostility: 0.5,
    profanity: 'none',
    never: ['Shouts or swears', 'Insults the learner', 'Threatens anyone', 'Speaks as a therapist or a coach', 'Asks for pity'],
  },
  difficulty: [
    { id: 'gentle', label: 'A good day', elo: 1050, trustGates: -0.08, startTrust: 0.08, startTension: -0.1, fall: 0.7, rise: 1.2, objections: [], patience: 'high', patienceTurns: 3, reengage: 'patient' },
    { id: 'standard', label: 'As he is', elo: 1250, objections: ['objects-measure'] },
    { id: 'hard', label: 'He has heard rumours', elo: 1450, trustGates: 0.08, startTrust: -0.1, startTension: 0.15, fall: 1.2, rise: 0.8, objections: ['objects-measure', 'objects-file'], patience: 'low', patienceTurns: -3, interruptibility: 'low', reengage: 'eager' },
  ],
  hints: [
    { id: 'early', text: 'The longer the message waits, the more it sounds like a trap.' },
    { id: 'pause', text: 'After the message, a silence of some seconds belongs to him.' },
    { id: 'pattern', text: 'Eleven good years and one bad quarter: something changed.' },
  ],
  debrief: {
    model: 'pearls',
    questions: [
      'How did you feel when he turned sharp, and what did you do next?',
      'When did you say that the plan starts, and in which words?',
      'What did you learn about the quarter that you did not know before? What did it take to hear it?',
      'Which of your sentences closed him up, and which opened him?',
      'What would you say in the first minute next time?',
    ],
  },
};
