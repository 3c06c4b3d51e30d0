import type { Beat, Line } from '../../Scenario.ts';

const offered = { any: ['proposes-next-step', 'offers-support'], none: ['blames', 'dismisses', 'threatens', 'asks-open'] } satisfies NonNullable<Beat['when']>['moves'];
const refused = ['no-early', 'no-late', 'no-unsure-voice', 'no-hard'];

/** What Helen holds against the lawful way before she takes it; levels of difficulty say which of it comes up. */
export const complianceObjections: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'objects-slow', priority: 90.6, when: { anyVisited: refused, notVisited: ['objects-slow'], moves: offered, turns: { min: 5 } }, ask: 'open', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.4 }, { kind: 'meetGaze' }] },
    { id: 'objects-alone', priority: 90.5, when: { visited: ['objects-slow'], notVisited: ['objects-alone'], moves: offered }, ask: 'open', cues: [{ kind: 'tilt' }, { kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  ],
  words: {
    en: {
      'objects-slow': [
        'A committee. The last time I gave a committee something on a Monday it took until Easter. What makes this one faster?',
        'And until then I tell a heart surgeon to wait for a form? Say it to me as I should say it to him.',
        "That's a lot of paper for one date. What does your way take, in days, honestly?",
      ],
      'objects-alone': [
        "You'll be tucked up in your office by then. When Marcus asks me why, do I stand there alone?",
        'Every other region gets this through, you know. Why must it be mine that learns to queue?',
        'And when it goes slow, whose name is under it? Yours, or again only mine?',
      ],
    },
    de: {
      'objects-slow': [
        'Ein Ausschuss. Als ich zuletzt an einem Montag etwas in einen Ausschuss gab, dauerte es bis Ostern. Warum soll es diesmal schneller gehen?',
        'Und bis dahin sage ich einem Herzchirurgen, er soll auf ein Formular warten? Sagen Sie es mir so, wie ich es ihm sagen soll.',
        'Das ist viel Papier für ein Datum. Wie viele Tage braucht Ihr Weg, ehrlich?',
      ],
      'objects-alone': [
        'Sie sitzen dann warm in Ihrem Büro. Wenn Marcus mich fragt, warum, stehe ich dann allein da?',
        'Jede andere Region bekommt so etwas durch. Warum muss es meine sein, die das Anstehen lernt?',
        'Und wessen Name steht darunter, wenn es sich zieht, Ihrer oder wieder nur meiner?',
      ],
    },
  },
};
