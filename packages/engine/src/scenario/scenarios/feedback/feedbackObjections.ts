import type { Beat, Line } from '../../Scenario.ts';

const offered = { any: ['proposes-next-step', 'offers-support'], none: ['blames', 'dismisses', 'threatens', 'asks-open'] } satisfies NonNullable<Beat['when']>['moves'];
const dealt = ['bargain', 'offers-change'];

/** What Joseph holds against the deal before he makes it; levels of difficulty say which of it comes up. */
export const feedbackObjections: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'objects-loss', priority: 90.6, when: { anyVisited: dealt, notVisited: ['objects-loss'], moves: offered, turns: { min: 5 } }, ask: 'open', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
    { id: 'objects-others', priority: 90.5, when: { visited: ['objects-loss'], notVisited: ['objects-others'], moves: offered }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.5 }] },
  ],
  words: {
    en: {
      'objects-loss': [
        'Fine on a good day. And on the day it tips, I sit there and watch four months go out of the door?',
        "I can bite my tongue. What I can't do is explain the hole in the quarter afterwards. Who does that?",
        'Nice rule. It holds until the client looks at me. Then what do I do with my face?',
      ],
      'objects-others': [
        "And the others? Do they learn anything this week, or is it only me who's being house-trained?",
        'Who says to the rest of the table that they have to come prepared? Or is that my fault as well?',
        "One rule for me. I count seven chairs. What's the rule for the other six?",
      ],
    },
    de: {
      'objects-loss': [
        'An einem guten Tag gern. Und an dem Tag, an dem es kippt, sitze ich daneben und sehe vier Monate zur Tür hinausgehen?',
        'Auf die Zunge beißen kann ich. Das Loch im Quartal erklären kann ich hinterher nicht. Wer macht das?',
        'Schöne Regel. Sie hält, bis der Kunde mich ansieht. Was mache ich dann mit meinem Gesicht?',
      ],
      'objects-others': [
        'Und die anderen? Lernen die diese Woche auch etwas, oder werde nur ich stubenrein gemacht?',
        'Wer sagt dem Rest vom Tisch, dass man vorbereitet kommt? Oder liegt das auch an mir?',
        'Eine Regel für mich. Ich zähle sieben Stühle. Welche gilt für die anderen sechs?',
      ],
    },
  },
};
