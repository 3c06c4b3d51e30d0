import type { ScenarioInput } from '../../Scenario.ts';

/** How an attempt is scored. */
export const feedbackRubric: ScenarioInput['rubric'] = {
  id: 'feedback-high-performer',
  version: '1.0.0',
  dimensions: [
    {
      id: 'plainness', label: 'Plain words', construct: 'Says early and without wrapping what he does, so that it cannot be taken for praise, style or gossip.', weight: 1.2, scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Praises, hints, speaks of tone or of what some people feel.' },
        { level: 3, behaviour: 'Says it, packed between compliments or as a matter of style.' },
        { level: 5, behaviour: 'Says within the first minutes what he does: takes calls over, corrects colleagues before clients.' },
      ],
      indicators: ['Was the behaviour named as something that can be seen?', 'Was it said before the middle of the talk?', 'Was hearsay absent?'], minEvidence: 1, notObserved: 'lowest',
    },
    {
      id: 'evidence', label: 'Cases and cost', construct: 'Backs it with cases he can remember and with what each of them cost others.', weight: 1.2, scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Always, never, arrogant: verdicts instead of cases.' },
        { level: 3, behaviour: 'One case, without what followed from it.' },
        { level: 5, behaviour: 'Cases with day and words, and what they did to people and to the business, without giving anyone away.' },
      ],
      indicators: ['Was a case with its day named?', 'Was its cost for others said?', 'Were verdicts about him as a person absent?', 'Did the names of those who want to leave stay unsaid?'], minEvidence: 2, notObserved: 'lowest',
    },
    {
      id: 'inquiry', label: 'What drives him', construct: 'Asks what happens in him and takes the answer seriously without letting it excuse the deed.', weight: 1, scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Does not ask, or asks in order to catch him.' },
        { level: 3, behaviour: 'Asks, and lets a joke stand for the answer.' },
        { level: 5, behaviour: 'Asks on behind the joke, hears what hangs on him, and comes back to the matter.' },
      ],
      indicators: ['Was an open question about his reasons asked?', 'Was something he told taken up?', 'Did the matter stay on the table?'], minEvidence: 1, notObserved: 'lowest',
    },
    {
      id: 'agreement', label: 'One change', construct: 'Agrees with him on one behaviour that both can see, and lets him know that he is wanted.', weight: 1, scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Takes a charming promise, or sets an ultimatum.' },
        { level: 3, behaviour: 'A good intention without occasion or date.' },
        { level: 5, behaviour: 'One behaviour, for the next call, with a day to look at it, and a plain word that he should stay.' },
      ],
      indicators: ['Was one behaviour agreed on?', 'Is there an occasion or a date?', 'Was said that he is to stay?'], minEvidence: 1, notObserved: 'lowest',
    },
  ],
};
