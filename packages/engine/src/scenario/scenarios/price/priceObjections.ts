import type { Beat, Line } from '../../Scenario.ts';

const offered = { any: ['proposes-next-step', 'offers-support'], none: ['blames', 'dismisses', 'threatens', 'asks-open'] } satisfies NonNullable<Beat['when']>['moves'];

/** What Amira holds against a first step before she takes it; levels of difficulty say which of it comes up. */
export const priceObjections: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'objects-effort', priority: 90.72, when: { notVisited: ['objects-effort'], moves: offered, turns: { min: 5 } }, ask: 'open', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
    { id: 'objects-proof', priority: 90.5, when: { visited: ['objects-effort'], notVisited: ['objects-proof'], moves: offered }, ask: 'open', cues: [{ kind: 'tilt' }, { kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  ],
  words: {
    en: {
      'objects-effort': [
        "Nice. And which of my people does that on top of their work? I haven't got a spare pair of hands.",
        'A small step for you. What does it cost me, in hours, before anything gets better?',
        "Before I nod. Who trains the people who already don't sit down all day?",
      ],
      'objects-proof': [
        "Everybody shows me a site where it worked. What happens when it doesn't work here, who pays for that?",
        'Suppose the numbers stay where they are. Do you take it down again, and at whose cost?',
        "And when your best man leaves in week three? I've seen that done to me.",
      ],
    },
    de: {
      'objects-effort': [
        'Schön. Und wer von meinen Leuten macht das nebenher? Hände habe ich keine übrig.',
        'Ein kleiner Schritt für Sie. Was kostet er mich an Stunden, bevor irgendetwas besser wird?',
        'Bevor ich nicke. Wer lernt die Leute an, die jetzt schon den ganzen Tag nicht sitzen?',
      ],
      'objects-proof': [
        'Jeder zeigt mir ein Haus, in dem es geklappt hat. Was ist, wenn es hier nicht klappt, wer zahlt das?',
        'Angenommen, die Zahlen bleiben, wo sie sind. Bauen Sie es wieder ab, und auf wessen Rechnung?',
        'Und wenn Ihr bester Mann in der dritten Woche geht? Das hat man mit mir schon gemacht.',
      ],
    },
  },
};
