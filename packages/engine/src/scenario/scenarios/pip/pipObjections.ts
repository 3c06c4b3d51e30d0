import type { Beat, Line } from '../../Scenario.ts';

const offered = { any: ['proposes-next-step', 'offers-support'], none: ['blames', 'dismisses', 'threatens', 'asks-open'] } satisfies NonNullable<Beat['when']>['moves'];

/** What Daniel holds against an agreement before he makes one; levels of difficulty say which of it comes up. */
export const pipObjections: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'objects-measure', priority: 90.6, when: { anyVisited: ['bargain', 'says-help'], notVisited: ['objects-measure'], moves: offered, turns: { min: 5 } }, ask: 'open', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }, { kind: 'meetGaze' }] },
    { id: 'objects-file', priority: 90.5, when: { visited: ['objects-measure'], notVisited: ['objects-file'], moves: offered }, ask: 'open', cues: [{ kind: 'tilt' }, { kind: 'express', expression: 'skeptical', strength: 0.4 }] },
  ],
  words: {
    en: {
      'objects-measure': [
        'Before I say yes to anything. Who decides in week eight whether it was enough, and by what?',
        'That sounds fine until somebody else reads it. What counts as passed, in one sentence?',
        "Wait. Eight weeks is a number. What's the other one, the one I have to reach?",
      ],
      'objects-file': [
        'And suppose I do all of it. Does the paper go away then, or does it wait in a drawer?',
        'One more. If a date comes down from upstairs again, is it my miss again?',
        'Then one question more. Who reads that file after you, and what do they see first?',
      ],
    },
    de: {
      'objects-measure': [
        'Bevor ich zu irgendetwas ja sage. Wer entscheidet in der achten Woche, ob es gereicht hat, und woran?',
        'Das klingt gut, bis es jemand anders liest. Was gilt als bestanden, in einem Satz?',
        'Moment. Acht Wochen sind eine Zahl. Welche ist die andere, die ich erreichen muss?',
      ],
      'objects-file': [
        'Und angenommen, ich mache das alles. Verschwindet das Papier dann, oder liegt es in einer Schublade?',
        'Noch eins. Wenn wieder ein Datum von oben kommt, ist es dann wieder meines?',
        'Dann noch eine Frage. Wer liest diese Akte nach Ihnen, und was sieht der zuerst?',
      ],
    },
  },
};
