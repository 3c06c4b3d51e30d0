import type { Beat, Line } from '../../Scenario.ts';

const fair = { any: ['asks-open', 'asks-closed'], none: ['blames', 'dismisses', 'threatens'] } satisfies NonNullable<Beat['when']>['moves'];

/** What Amira answers to what anybody would ask her, plainly: it comes before anything that was waiting. */
export const priceAnswers: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'answers-before-start', priority: 74.9, when: { askedNow: ['before-start'], moves: fair } },
    { id: 'answers-proof', priority: 74.8, when: { askedNow: ['pilot'], moves: fair } },
    { id: 'answers-drivers', priority: 74.7, when: { askedNow: ['drivers'], moves: fair } },
    { id: 'answers-others', priority: 74.65, when: { askedNow: ['others'], moves: fair } },
    { id: 'answers-nights', priority: 67.6, when: { askedNow: ['night'], disclosed: ['rekeying'], moves: fair }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1200 }] },
    { id: 'answers-careful', priority: 73.5, when: { askedNow: ['past', 'careful'], disclosed: ['failed-tool'], moves: fair }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1500 }] },
  ],
  words: {
    en: {
      'answers-before-start': ["That nobody touches the belts between four and six. That's when the trucks load.", "The labels come wet. Ask your machine how it likes wet."],
      'answers-proof': ["The typing under ten hours, and not one night where they ring me. Two numbers. That I can defend.", "That it reads a wet label at three in the morning without Piet standing next to it. And an hour count I can show finance."],
      'answers-drivers': ["They'd stop writing to me. That's how I'd notice.", "Fewer wrong doors. A driver notices the third wrong door in a street."],
      'answers-others': ["The night shift thinks anything with a plug is coming for their jobs. Somebody will have to talk to them.", "Finance sees a number. The shift sees a machine. I'm the one in between."],
      'answers-nights': ["Cold, and loud until two. After that it's only the keys. Nobody lasts on it for more than a year.", "Ten at night to six. Rosa types with one hand by now, and Piet sings so that nobody falls asleep."],
      'answers-careful': ["That December. Nobody had tried it with a full shed. I should've asked for that, and I didn't.", "The three days after it. We sorted by hand, with torches at the end, and I was the one who'd signed."],
    },
    de: {
      'answers-before-start': ['Dass zwischen vier und sechs keiner an die Bänder geht. Da laden die Lastwagen.', 'Die Etiketten kommen nass. Fragen Sie Ihre Maschine, wie sie nass findet.'],
      'answers-proof': ['Das Tippen unter zehn Stunden, und keine Nacht, in der man mich anruft. Zwei Zahlen. Die kann ich vertreten.', 'Dass es um drei Uhr früh ein nasses Etikett liest, ohne dass Piet danebensteht. Und eine Stundenzahl für die Finanz.'],
      'answers-drivers': ['Die würden mir nicht mehr schreiben. Daran würde ich es merken.', 'Weniger falsche Türen. Die dritte falsche Tür in einer Straße merkt sich ein Fahrer.'],
      'answers-others': ['Die Nachtschicht glaubt, alles mit Stecker nimmt ihr die Arbeit weg. Mit der muss einer reden.', 'Die Finanz sieht eine Zahl. Die Schicht sieht eine Maschine. Dazwischen sitze ich.'],
      'answers-nights': ['Kalt, und laut bis zwei. Danach hört man nur noch die Tasten. Länger als ein Jahr hält das keiner aus.', 'Von zehn bis sechs. Rosa tippt inzwischen mit einer Hand, und Piet singt, damit keiner einschläft.'],
      'answers-careful': ['Der Dezember. Mit voller Halle hatte es keiner ausprobiert. Das hätte ich verlangen sollen, und ich habe es nicht.', 'Die drei Tage danach. Sortiert haben wir von Hand, am Ende mit Taschenlampen, und unterschrieben hatte ich.'],
    },
  },
};
