import type { ScenarioInput } from '../../Scenario.ts';

/** How an attempt is scored. */
export const pipRubric: ScenarioInput['rubric'] = {
  id: 'pip-conversation',
  version: '1.0.0',
  dimensions: [
    {
      id: 'clarity',
      label: 'Clear message',
      construct: 'Says early and plainly that a plan starts, when, and what it is about.',
      weight: 1,
      scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Talks around it; the other has to ask what this is about.' },
        { level: 3, behaviour: 'Says it, late or softened until it could be taken for a suggestion.' },
        { level: 5, behaviour: 'Says it within the first minutes, in one sentence, with its start.' },
      ],
      indicators: ['Did the learner say that an improvement plan starts?', 'Did the learner say when?', 'Was it said before the middle of the talk?'],
      minEvidence: 1,
      notObserved: 'lowest',
    },
    {
      id: 'evidence',
      label: 'Facts without verdicts',
      construct: 'Speaks of what was done and what it caused, not of what the other is like.',
      weight: 1,
      scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Always, never, attitude: verdicts about the person.' },
        { level: 3, behaviour: 'Names an event, mixed with a verdict or without what it caused.' },
        { level: 5, behaviour: 'Names events with dates and says what they meant for others.' },
      ],
      indicators: ['Was a missed date or an incident named?', 'Was its effect on others said?', 'Were words such as always or never about the person absent?'],
      minEvidence: 2,
      notObserved: 'lowest',
    },
    {
      id: 'inquiry',
      label: 'Open inquiry',
      construct: 'Asks so that the other can say something the learner did not know, and waits.',
      weight: 1.2,
      scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Asks nothing, or asks only for agreement.' },
        { level: 3, behaviour: 'Asks openly once and does not take up the answer.' },
        { level: 5, behaviour: 'Asks openly, waits, and asks further on what was said.' },
      ],
      indicators: ['Was an open question asked?', 'Did a later turn take up what he had said?', 'Was his answer left to come to its end?'],
      minEvidence: 2,
      notObserved: 'lowest',
    },
    {
      id: 'respect',
      label: 'Respect under pressure',
      construct: 'Stays on the same side of the table when the other turns sharp or sad.',
      weight: 1.2,
      scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Threatens, belittles or talks over.' },
        { level: 3, behaviour: 'Polite, yet passes over what was said.' },
        { level: 5, behaviour: 'Acknowledges what was said without taking the message back.' },
      ],
      indicators: ['Was something he said acknowledged in words of its own?', 'Were threats absent?', 'Did the message stand to the end?'],
      minEvidence: 2,
      notObserved: 'leave-out',
    },
    {
      id: 'agreement',
      label: 'Agreed next steps',
      construct: 'Ends with who does what by when, and promises nothing that cannot be kept.',
      weight: 1,
      scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Ends without a next step, or with a promise nobody can keep.' },
        { level: 3, behaviour: 'Names a next step that he was not asked about.' },
        { level: 5, behaviour: 'Both name a next step with a date, and what support goes with it.' },
      ],
      indicators: ['Was a next step with a date said?', 'Did he agree to it in words?', 'Were promises about the outcome absent?'],
      minEvidence: 1,
      notObserved: 'lowest',
    },
  ],
};
