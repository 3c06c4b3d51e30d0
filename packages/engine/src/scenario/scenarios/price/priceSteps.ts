import type { Beat, Line } from '../../Scenario.ts';

const fair = { none: ['blames', 'dismisses', 'threatens', 'proposes-next-step'] } satisfies NonNullable<Beat['when']>['moves'];
const asks = { any: ['asks-open', 'asks-closed'], ...fair } satisfies NonNullable<Beat['when']>['moves'];
/** The learner took it up and asked nothing else. */
const hearsOut = { any: ['acknowledges', 'offers-support', 'holds-silence'], none: [...fair.none, 'asks-open', 'asks-closed'] } satisfies NonNullable<Beat['when']>['moves'];
/** A question is answered first: what was told before it is regretted only where none was asked. */
const unasked = { none: hearsOut.none } satisfies NonNullable<Beat['when']>['moves'];
const behind = ['worry', 'past', 'rollout'];
const money = ['budget', 'pilot', 'decision'];

/** How Amira comes to speak of December, of the chair upstairs and of what she may sign: sideways first, and sorry for it after. */
export const priceSteps: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'hints-december', priority: 71.5, discloses: ['burnt-once'], when: { notDisclosed: ['burnt-once'], askedNow: [...behind, 'pain'], notSaid: ['process', 'night'], moves: asks }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1500 }] },
    { id: 'offers-december', priority: 71.2, discloses: ['failed-tool'], when: { disclosed: ['burnt-once'], notDisclosed: ['failed-tool'], after: ['hints-december'], moves: hearsOut }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1800 }, { kind: 'express', expression: 'concern', strength: 0.4 }] },
    { id: 'shakes-off-december', priority: 83, when: { after: ['tells-failed-tool', 'offers-december'], notVisited: ['shakes-off-december'], moves: unasked }, cues: [{ kind: 'shake' }] },
    { id: 'hints-chair', priority: 73.2, discloses: ['more-hangs'], when: { disclosed: ['failed-tool'], notDisclosed: ['more-hangs'], askedNow: ['worry', 'stake'], notSaid: ['rollout', 'past'], moves: asks }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1400 }] },
    { id: 'takes-back-chair', priority: 82.9, when: { after: ['hints-chair'], notVisited: ['takes-back-chair'], moves: unasked }, cues: [{ kind: 'raiseBrows', strength: 0.4 }] },
    { id: 'offers-chair', priority: 72.9, discloses: ['promotion'], when: { disclosed: ['more-hangs'], notDisclosed: ['promotion'], after: ['hints-chair', 'takes-back-chair'], moves: hearsOut }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1800 }] },
    { id: 'regrets-chair', priority: 75.9, when: { after: ['tells-promotion', 'offers-chair'], notVisited: ['regrets-chair'], moves: unasked }, ask: 'yes-no', cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'embarrassed', strength: 0.4 }] },
    { id: 'hints-line', priority: 72.1, discloses: ['a-line'], when: { disclosed: ['three-quotes'], notDisclosed: ['a-line'], askedNow: money, moves: asks }, cues: [{ kind: 'tilt' }] },
    { id: 'offers-limit', priority: 71.8, discloses: ['own-limit'], when: { disclosed: ['a-line'], notDisclosed: ['own-limit'], after: ['temper', 'temper-cools'], moves: hearsOut }, cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'interest', strength: 0.4 }] },
    { id: 'regrets-limit', priority: 75.8, when: { after: ['tells-limit', 'offers-limit'], notVisited: ['regrets-limit'], moves: unasked }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.3 }] },
  ],
  words: {
    en: {
      'hints-december': ["I've bought something like this before. Once.", "Ask the drivers about the last system. Or better don't, they've got long memories.", "I'm careful with anything that has a go-live. So are the drivers."],
      'tells-failed-tool': ['Two years ago I signed for a routing tool, and it went down in the week before Christmas. I can still hear the phones.', 'The last system I bought crashed on the nineteenth of December, and it was my signature on it.'],
      'offers-december': [
        'Two years ago I signed for a routing tool. It went down in the week before Christmas, and I can still hear the phones.',
        "That last one was a routing tool. I'd signed for it. It crashed in the week before Christmas, of all weeks.",
      ],
      'shakes-off-december': ["The phones were the worst of it. You couldn't not pick up.", "I don't like telling that one. It makes me a bad customer.", 'By the second night we sorted by torchlight.'],
      'hints-chair': ["Then it's my name on it, twice in two years. People upstairs can count to two.", "The warehouse would get over it. I wouldn't, not this year.", "I'd pay as well, in my own way."],
      'takes-back-chair': ["Forget that, we're talking about a scanner.", "That came out more dramatic than I meant it.", "My own affairs aren't on your price list."],
      'tells-promotion': ["They've offered me the director's job, and I want it. If I sign for another flop, that's that.", "There's a chair upstairs with my name on it. If this goes wrong too, it's somebody else's chair."],
      'offers-chair': ["They've offered me the director's job. One more flop with my signature on it, and they'll offer it to somebody else.", "There's a chair upstairs, with my name on it in pencil. That's what hangs on it."],
      'regrets-chair': ["I don't know why I'm telling that to somebody who sells me things. You'll not use it, will you?", "Now you know exactly where to press. Will you?", "That was stupid of me. My own mother doesn't know yet. Can we get back to labels?"],
      'hints-line': ["There's a line, and below it nobody asks me anything. I won't tell you where it is.", "Not everything has to go through finance. It depends on the size of the thing.", "Small things I sign between two phone calls. What small means stays with me."],
      'tells-limit': ['You asked, and you asked properly. Up to forty thousand I sign alone. From there to sixty, finance signs with me.', "All right, where the line is. Forty thousand, on my own. Up to sixty I need a second signature from finance."],
      'offers-limit': ["You've not tried to guess it, I like that. Forty thousand I sign alone. Up to sixty finance signs with me.", "Between us, then. Forty thousand is mine alone. From there to sixty I need finance beside me."],
      'regrets-limit': ["That was expensive, what I just told you. If your next quote comes in at thirty-nine nine, I'll know why.", "I shouldn't have told you that. Forget the figure, and think about the night shift.", "I've never told a vendor that. Don't make me sorry before lunch."],
    },
    de: {
      'hints-december': ['So etwas habe ich schon einmal gekauft. Einmal.', 'Fragen Sie die Fahrer nach dem letzten System. Oder besser nicht, die haben ein langes Gedächtnis.', 'Bei allem, was einen Starttag hat, bin ich vorsichtig. Die Fahrer auch.'],
      'tells-failed-tool': [
        'Vor zwei Jahren habe ich eine Tourenplanung unterschrieben, und die ist in der Woche vor Weihnachten abgestürzt. Die Telefone höre ich heute noch.',
        'Das letzte System, das ich gekauft habe, ist am neunzehnten Dezember abgestürzt, und darunter stand meine Unterschrift.',
      ],
      'offers-december': [
        'Vor zwei Jahren habe ich eine Tourenplanung unterschrieben. Sie ist in der Woche vor Weihnachten abgestürzt, und die Telefone höre ich heute noch.',
        'Das letzte war eine Tourenplanung, von mir unterschrieben. Abgestürzt ist sie in der Woche vor Weihnachten, ausgerechnet.',
      ],
      'shakes-off-december': ['Die Telefone waren das Schlimmste. Man konnte nicht nicht abheben.', 'Das erzähle ich nicht gern. Es macht eine schlechte Kundin aus mir.', 'Taschenlampen hatten wir. Sortiert haben wir bei Taschenlampe.'],
      'hints-chair': ['Dann steht mein Name darauf, zweimal in zwei Jahren. Bis zwei zählen die oben auch.', 'Das Lager käme darüber weg. Ich nicht, nicht dieses Jahr.', 'Ich würde auch zahlen, auf meine Art.'],
      'takes-back-chair': ['Vergessen Sie das, wir reden über einen Scanner.', 'Das kam dramatischer heraus, als es gemeint war.', 'Meine Angelegenheiten stehen nicht auf Ihrer Preisliste.'],
      'tells-promotion': ['Man hat mir die Leitung angeboten, und ich will sie. Noch so ein Reinfall, und das war es.', 'Oben steht ein Stuhl, da liegt ein Zettel mit meinem Namen. Geht das hier auch schief, kommt der Zettel weg.'],
      'offers-chair': ['Man hat mir die Leitung angeboten. Noch ein Reinfall mit meiner Unterschrift, und man bietet sie jemand anderem an.', 'Oben steht ein Stuhl, mein Name darauf, mit Bleistift. Das hängt daran.'],
      'regrets-chair': ['Warum erzähle ich das jemandem, der mir etwas verkaufen will? Sie nutzen das doch nicht aus?', 'Jetzt wissen Sie genau, wo Sie drücken müssen. Tun Sie es?', 'Das war dumm von mir. Das weiß nicht einmal meine Mutter. Können wir zurück zu den Etiketten?'],
      'hints-line': ['Es gibt eine Grenze, und darunter fragt mich keiner. Wo sie liegt, sage ich nicht.', 'Nicht alles muss durch die Finanz. Es kommt auf die Größe an.', 'Kleine Sachen unterschreibe ich zwischen zwei Anrufen. Was klein heißt, bleibt bei mir.'],
      'tells-limit': ['Sie haben gefragt, und anständig gefragt. Bis vierzigtausend unterschreibe ich allein. Von da bis sechzig unterschreibt die Finanz mit.', 'Gut, wo die Grenze liegt. Vierzigtausend, ganz allein. Bis sechzig brauche ich eine zweite Unterschrift.'],
      'offers-limit': ['Geraten haben Sie nicht, das gefällt mir. Vierzigtausend unterschreibe ich allein. Bis sechzig unterschreibt die Finanz mit.', 'Unter uns also. Vierzigtausend sind meine. Von da bis sechzig brauche ich die Finanz neben mir.'],
      'regrets-limit': ['Das war teuer, was ich Ihnen da gesagt habe. Wenn Ihr nächstes Angebot knapp darunter liegt, weiß ich, warum.', 'Das hätte ich nicht sagen sollen. Vergessen Sie die Zahl und denken Sie an die Nachtschicht.', 'Das habe ich noch keinem Anbieter gesagt. Sorgen Sie dafür, dass es mir nicht vor dem Mittag leidtut.'],
    },
  },
};
