import type { ScenarioInput } from '../../Scenario.ts';

/** How an attempt is scored. */
export const complianceRubric: ScenarioInput['rubric'] = {
  id: 'compliance-under-pressure',
  version: '1.0.0',
  dimensions: [
    {
      id: 'refusal', label: 'The no', construct: 'Refuses the earlier date early, in plain words, and keeps to it under pressure.', weight: 1.3, scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Signs, promises to, or leaves it so open that it can be taken for a yes.' },
        { level: 3, behaviour: 'Refuses late or with softeners, and holds only with an effort.' },
        { level: 5, behaviour: 'Says no in the first minutes, in one sentence, and says it again without heat when pressed.' },
      ],
      indicators: ['Was the earlier date refused in so many words?', 'Was it refused within the first three turns?', 'Was the refusal repeated after pressure and not softened?'], minEvidence: 1, notObserved: 'lowest',
    },
    {
      id: 'reason', label: 'Rule and risk', construct: 'Names the rule and what breaking it can cost, shortly and without a sermon.', weight: 1, scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'No reason, or a lecture on morals, or a threat.' },
        { level: 3, behaviour: 'A rule without a risk, or too much of both.' },
        { level: 5, behaviour: 'One rule, one risk, two sentences, and who would bear it.' },
      ],
      indicators: ['Was a rule named?', 'Was a risk named for the company or for a person?', 'Was it free of moral judgement?'], minEvidence: 1, notObserved: 'lowest',
    },
    {
      id: 'inquiry', label: 'What is behind it', construct: 'Finds out why it has to be today and takes that seriously.', weight: 1, scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Does not ask.' },
        { level: 3, behaviour: 'Asks once and lets the answer lie.' },
        { level: 5, behaviour: 'Asks openly and further, and knows who was promised what and who is pressing her.' },
      ],
      indicators: ['Was an open question about the hurry or the promise asked?', 'Did a later turn take up an answer?'], minEvidence: 2, notObserved: 'lowest',
    },
    {
      id: 'way', label: 'A way that is allowed', construct: 'Offers a lawful way that meets as much of her need as it can, with a date.', weight: 1, scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'None, or one that is the same thing in other clothes.' },
        { level: 3, behaviour: 'Names a procedure and leaves her with it.' },
        { level: 5, behaviour: 'A true date or an advance approval, by when, and what the officer will do for it.' },
      ],
      indicators: ['Was a true date or an advance approval offered?', 'Was said by when?', 'Does it answer what she needs?'], minEvidence: 1, notObserved: 'lowest',
    },
    {
      id: 'record', label: 'On record', construct: 'Says to her face that the request and the pressure are recorded.', weight: 0.8, scale: { min: 1, max: 5 },
      anchors: [
        { level: 1, behaviour: 'Keeps it from her, or uses it to frighten her.' },
        { level: 3, behaviour: 'Mentions a note in passing.' },
        { level: 5, behaviour: 'Says what is recorded and why, the same for everybody.' },
      ],
      indicators: ['Was said that the request is recorded?', 'Was it said without a threat?'], minEvidence: 1, notObserved: 'lowest',
    },
  ],
};
