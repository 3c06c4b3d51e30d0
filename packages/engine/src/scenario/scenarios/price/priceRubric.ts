import type { ScenarioInput } from '../../Scenario.ts';

/** How an attempt is scored. */
export const priceRubric: ScenarioInput['rubric'] = {
  id: 'price-objection',
  version: '1.0.0',
  dimensions: [
    {
      id: 'discovery', label: 'Understanding first', construct: 'Finds out how the customer works, what it costs them and who decides, before any offer.', weight: 1.2, scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Pitches; learns nothing that was not in the brief.' },
        { level: 3, behaviour: 'Asks about the work, but not about cost, past or decision.' },
        { level: 5, behaviour: 'Asks openly and further, and knows the hours, the bad experience and the way to a signature.' },
      ],
      indicators: ['Was an open question about the present way of working asked?', 'Was asked who decides and how?', 'Did a later question take up an answer?'], minEvidence: 2, notObserved: 'lowest',
    },
    {
      id: 'objection', label: 'Meeting the objection', construct: 'Takes the objection seriously, finds what is behind it and answers that.', weight: 1.2, scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Argues, belittles or pays it off with a discount.' },
        { level: 3, behaviour: 'Shows understanding, then answers the price alone.' },
        { level: 5, behaviour: 'Says what was heard, asks what it is compared with, and answers what lies behind it.' },
      ],
      indicators: ['Was the objection repeated in own words or acknowledged?', 'Was asked what is behind it?', 'Was no discount given before that?'], minEvidence: 2, notObserved: 'lowest',
    },
    {
      id: 'value', label: 'Value in her numbers', construct: 'Puts the price beside what the present way costs, with the numbers of the customer.', weight: 1, scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Features and adjectives.' },
        { level: 3, behaviour: 'A number, from somewhere else.' },
        { level: 5, behaviour: 'Her hours, her money, and what remains open.' },
      ],
      indicators: ['Was a number of the customer used?', 'Was said what it would change?'], minEvidence: 1, notObserved: 'leave-out',
    },
    {
      id: 'agreement', label: 'Next step', construct: 'Agrees on a step that fits her risk and her way of deciding.', weight: 1, scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'None, or pressure to sign.' },
        { level: 3, behaviour: 'A meeting without aim or date.' },
        { level: 5, behaviour: 'A small, dated step with a measure both named.' },
      ],
      indicators: ['Was a step proposed?', 'Was there a date?', 'Does it answer her risk?'], minEvidence: 1, notObserved: 'lowest',
    },
  ],
};
