import { pipScenario } from '@parley/engine/scenario';

/** A persona that asks nothing but what a yes or a no answers; everything else as in the built-in scenario. */
export const closedQuestions = {
  ...pipScenario,
  id: 'closed-questions',
  // Its objections are beats of the script that is replaced below.
  difficulty: pipScenario.difficulty?.map((level) => ({ ...level, objections: undefined })),
  script: {
    beats: [
      { id: 'opening', purpose: 'open', ask: 'yes-no' },
      { id: 'next', priority: 100, ask: 'yes-no', recurs: true },
      { id: 'still-there', purpose: 'silence', ask: 'yes-no', recurs: true },
      { id: 'farewell', purpose: 'close' },
    ],
    words: {
      en: {
        opening: ['Did you want to see me?'],
        next: ['I see. Did you tell the team?', 'Right. Do they know why?', 'And was that in June?'],
        'still-there': ['Are you there?'],
        farewell: ['Goodbye.'],
      },
    },
  },
};
