import type { ScenarioInput } from '../../Scenario.ts';

const fair = { none: ['blames', 'dismisses', 'threatens'] } satisfies NonNullable<NonNullable<ScenarioInput['objectives'][number]['metWhen']>['moves']>;

/** What the manager is to get done, what must not happen, how it can end and how hard it is. */
export const feedbackPractice: Pick<ScenarioInput, 'objectives' | 'guardrails' | 'endings' | 'contentLimits' | 'difficulty' | 'hints' | 'debrief'> = {
  objectives: [
    { id: 'name-behaviour', label: 'Say plainly what he does', competency: 'clarity', kind: 'must', metWhen: { said: ['behaviour', 'meridian', 'monday'], moves: fair } },
    { id: 'give-example', label: 'Name a case, with its day', competency: 'evidence', kind: 'must', metWhen: { said: ['meridian', 'monday'], moves: fair } },
    { id: 'say-cost', label: 'Say what it costs the others and the team', competency: 'evidence', kind: 'must', metWhen: { said: ['cost', 'transfers'], moves: fair } },
    { id: 'ask-drives', label: 'Ask what happens in him when he steps in', competency: 'inquiry', kind: 'should', metWhen: { moves: { all: ['asks-open'] }, said: ['drives', 'pressure', 'past', 'view', 'effect'] } },
    { id: 'say-keep', label: 'Let him know that you want him to stay', competency: 'respect', kind: 'should', metWhen: { said: ['keep'], moves: fair } },
    { id: 'agree-change', label: 'Agree on one thing that he will do differently', competency: 'agreement', kind: 'must', metWhen: { said: ['pact'], notSaid: ['hindsight'], moves: { none: ['blames', 'dismisses', 'threatens', 'asks-open'] }, turns: { min: 2 } } },
    { id: 'no-sugar', label: 'No praise in place of the point', competency: 'clarity', kind: 'avoid', metWhen: { said: ['flattery'], notSaid: ['behaviour', 'meridian', 'monday'], notVisited: ['meridian', 'monday', 'example'] } },
    { id: 'no-fog', label: 'No hearsay, no style, no tone', competency: 'clarity', kind: 'avoid', metWhen: { said: ['vague', 'hearsay'], notSaid: ['behaviour', 'meridian', 'monday'] } },
    { id: 'no-labels', label: 'No verdicts, no threats', competency: 'respect', kind: 'avoid', metWhen: { moves: { any: ['blames', 'threatens'] } } },
    { id: 'keep-confidence', label: 'Do not say who wants to leave', competency: 'respect', kind: 'avoid', metWhen: { said: ['betrayal'] } },
  ],
  guardrails: [
    { id: 'distress', text: 'A learner who speaks of harming themself is met out of character and pointed to help.', stage: 'input', detect: { kind: 'topics', topics: ['distress'] }, severity: 'critical', action: 'break-character' },
    { id: 'stop-on-request', text: 'The practice stops when the learner asks for it.', stage: 'input', detect: { kind: 'topics', topics: ['stop-practice'] }, severity: 'info', action: 'end' },
    { id: 'in-character', text: 'Joseph never coaches, scores or praises how the learner leads the talk.', stage: 'persona-output', detect: { kind: 'model', question: 'Does the persona comment on the conversation as an exercise?' }, severity: 'block', action: 'regenerate' },
    { id: 'gates-hold', text: 'No private fact is told before its gate is open.', stage: 'persona-output', detect: { kind: 'model', question: 'Does the reply tell a private fact that was not listed as open?' }, severity: 'block', action: 'regenerate' },
  ],
  endings: [
    { id: 'agreed', when: 'He takes one thing that he will do differently, in words of his own, and stays.', reached: { stance: { trust: { min: 0.5 } }, objectives: ['name-behaviour', 'agree-change'] }, tone: 'settled' },
    { id: 'waved-off', when: 'He promises to be a little nicer, charmingly, and nothing will change.', tone: 'neutral' },
    { id: 'walked-out', when: 'He was accused or threatened, and goes to look at his offers.', reached: { stance: { trust: { max: 0.4 } } }, tone: 'cold' },
    { id: 'betrayed', when: 'What he confided was turned against him.', tone: 'angry' },
    { id: 'ran-out', when: 'His client calls, or there is nothing more to say.', tone: 'neutral' },
    { id: 'stopped', when: 'The practice was stopped, by request or out of care.', tone: 'neutral' },
  ],
  contentLimits: { hostility: 0.4, profanity: 'none', never: ['Shouts or swears', 'Insults the learner', 'Mocks a colleague for more than their work', 'Speaks as a therapist or a coach', 'Asks for pity'] },
  difficulty: [
    { id: 'gentle', label: 'A deal came in this morning', elo: 1080, trustGates: -0.08, startTrust: 0.08, startTension: -0.1, fall: 0.7, rise: 1.2, objections: [], patience: 'medium', patienceTurns: 3, interruptibility: 'medium', reengage: 'patient' },
    { id: 'standard', label: 'As he is', elo: 1280, objections: ['objects-loss'] },
    { id: 'hard', label: 'Meridian is shaky and he knows why', elo: 1480, trustGates: 0.08, startTrust: -0.1, startTension: 0.15, fall: 1.25, rise: 0.72, objections: ['objects-loss', 'objects-others'], patience: 'low', patienceTurns: -3, interruptibility: 'low', reengage: 'eager' },
  ],
  hints: [
    { id: 'case', text: 'He lives on cases. Give him one: which call, what he said, what happened then.' },
    { id: 'quiet', text: 'When the jokes stop, something has reached him. Wait.' },
    { id: 'one', text: 'One thing, small enough that both of you can see on Friday whether it happened.' },
  ],
  debrief: {
    model: 'pearls',
    questions: [
      'How was it to be charmed, and what did it do to your message?',
      'Which sentence of yours did he not joke about?',
      'What does he get right, and how does it feed what he does?',
      'What exactly will he do differently, and how would you see it?',
      'What did you tell him about the others that was not yours to tell?',
    ],
  },
};
