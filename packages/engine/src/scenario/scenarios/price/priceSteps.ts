import type { Beat, Line } from '../../Scenario.ts';

const fair = { none: ['blames', 'dismisses', 'threatens', 'proposes-next-step'] } satisfies NonNullable<Beat['when']>['moves'];
const asks = { any: ['asks-open', 'asks-closed'], ...fair } satisfies NonNullable<Beat['when']>['moves'];
/** The learner took it up and asked nothing else. */
const hearsOut = { any: ['acknowledges', 'offers-support', 'holds-silence'], none: [...fair.none, 'asks-open', 'asks-closed'] } satisfies NonNullable<Beat['when']>['moves'];
const behind = ['worry', 'past', 'rollout'];
const money = ['budget', 'pilot', 'decision'];

/** How Amira comes to speak of December, of the chair upstairs and of what she may sign: sideways first, and sorry for it after. */
export const priceSteps: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'hints-december', priority: 71.5, discloses: ['burnt-once'], when: { notDisclosed: ['burnt-once'], askedNow: [...behind, 'pain'], notSaid: ['process', 'night'], moves: asks }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1500 }] },
    { id: 'offers-december', priority: 71.2, discloses: ['failed-tool'], when: { disclosed: ['burnt-once'], notDisclosed: ['failed-tool'], moves: hearsOut }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1800 }, { kind: 'express', expression: 'concern', strength: 0.4 }] },
    { id: 'shakes-off-december', leads: true, priority: 83, when: { after: ['tells-failed-tool', 'offers-december'], notVisited: ['shakes-off-december'], moves: fair }, cues: [{ kind: 'shake' }] },
    { id: 'hints-chair', priority: 73.2, discloses: ['more-hangs'], when: { disclosed: ['failed-tool'], notDisclosed: ['more-hangs'], askedNow: ['worry', 'past'], notSaid: ['rollout'], moves: asks }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1400 }] },
    { id: 'takes-back-chair', leads: true, priority: 82.9, when: { after: ['hints-chair'], notVisited: ['takes-back-chair'], moves: fair }, cues: [{ kind: 'raiseBrows', strength: 0.4 }] },
    { id: 'offers-chair', priority: 72.9, discloses: ['promotion'], when: { disclosed: ['more-hangs'], notDisclosed: ['promotion'], moves: hearsOut }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1800 }] },
    { id: 'regrets-chair', priority: 75.9, when: { after: ['tells-promotion', 'offers-chair'], notVisited: ['regrets-chair'], moves: fair }, ask: 'yes-no', cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'embarrassed', strength: 0.4 }] },
    { id: 'hints-line', priority: 72.1, discloses: ['a-line'], when: { disclosed: ['three-quotes'], notDisclosed: ['a-line'], askedNow: money, moves: asks }, cues: [{ kind: 'tilt' }] },
    { id: 'offers-limit', priority: 71.8, discloses: ['own-limit'], when: { disclosed: ['a-line'], notDisclosed: ['own-limit'], moves: hearsOut }, cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'interest', strength: 0.4 }] },
    { id: 'regrets-limit', priority: 75.8, when: { after: ['tells-limit', 'offers-limit'], notVisited: ['regrets-limit'], moves: fair }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.3 }] },
  ],
  words: {
    en: {
      'hints-december': ["I've bought something like this before. Once.", "Ask the drivers about the last system. Or better don't, they've got long memories.", "I'm careful with anything that has a go-live. There's a story behind that, and it's not a short one."],
      'tells-failed-tool': ["You want the story. Two years ago I signed for a routing tool, and it went down in the week before Christmas. I can still hear the phones.", "It isn't the price alone. The last system I bought crashed on the nineteenth of December, and it was my signature on it."],
      'offers-december': ["Well. You didn't jump on it, so. Two years ago I signed for a routing tool. It went down in the week before Christmas, and I can still hear the phones.", "I'll tell you what's behind it. A routing tool I'd signed for crashed, in the week before Christmas, of all weeks."],
      'shakes-off-december': ["Enough of December, I still get cold hands.", "I don't like telling that one. It makes me a bad customer.", "Right. That was that."],
      'hints-chair': ["There's more hanging on it than labels. Leave it at that.", "It wouldn't only be the warehouse that pays if it goes wrong. I'd pay as well, in my own way.", "For me it isn't just another purchase. I won't say why."],
      'takes-back-chair': ["Forget that, we're talking about a scanner.", "That came out more dramatic than I meant it.", "My own affairs aren't on your price list."],
      'tells-promotion': ["You asked me that before and I dodged. They've offered me the director's job, and I want it. If I sign for another flop, that's that.", "All right, you've earned it. There's a chair upstairs with my name on it. If this goes wrong too, it's somebody else's chair."],
      'offers-chair': ["You're not asking, so I'll say it. They've offered me the director's job. One more flop with my signature on it, and they'll offer it to somebody else.", "There's a chair upstairs, with my name on it in pencil. That's what hangs on it."],
      'regrets-chair': ["I don't know why I'm telling that to somebody who sells me things. You'll not use it, will you?", "Now you know exactly where to press. Will you?", "That was stupid of me. My own mother doesn't know yet. Can we get back to labels?"],
      'hints-line': ["There's a line, and below it nobody asks me anything. I won't tell you where it is.", "Not everything has to go through finance. It depends on the size of the thing.", "Small things I sign between two phone calls. What small means stays with me."],
      'tells-limit': ['You asked, and you asked properly. Up to forty thousand I sign alone. From there to sixty, finance signs with me.', "All right, where the line is. Forty thousand, on my own. Up to sixty I need a second signature from finance."],
      'offers-limit': ["You've not tried to guess it, I like that. Forty thousand I sign alone. Up to sixty finance signs with me.", "Between us, then. Forty thousand is mine alone. From there to sixty I need finance beside me."],
      'regrets-limit': ["That was expensive, what I just told you. If your next quote comes in at thirty-nine nine, I'll know why.", "I shouldn't have told you that. Forget the figure, and think about the night shift.", "I've never told a vendor that. Don't make me sorry before lunch."],
    },
    de: {
      'hints-december': ['So etwas habe ich schon einmal gekauft. Einmal.', 'Fragen Sie die Fahrer nach dem letzten System. Oder besser nicht, die vergessen nichts.', 'Bei allem, was einen Starttag hat, bin ich vorsichtig. Dazu gibt es eine Geschichte, und kurz ist sie nicht.'],
      'tells-failed-tool': ['Sie wollen die Geschichte. Vor zwei Jahren habe ich für eine Tourenplanung unterschrieben. Die ist in der Woche vor Weihnachten ausgefallen. Die Telefone höre ich heute noch.', 'Es ist nicht nur der Preis. Das letzte System, das ich gekauft habe, ist am neunzehnten Dezember abgestürzt, und darunter stand meine Unterschrift.'],
      'offers-december': ['Gut. Sie haben sich nicht daraufgestürzt, also. Vor zwei Jahren habe ich für eine Tourenplanung unterschrieben. In der Woche vor Weihnachten war sie tot, und die Telefone höre ich heute noch.', 'Ich sage Ihnen, was dahintersteckt. Eine Tourenplanung, für die ich unterschrieben hatte, ist abgestürzt, in der Woche vor Weihnachten.'],
      'shakes-off-december': ['Genug vom Dezember, ich bekomme heute noch kalte Hände.', 'Das erzähle ich ungern. Danach bin ich eine schlechte Kundin.', 'So. Das war das.'],
      'hints-chair': ['Da hängt mehr dran als Etiketten. Lassen wir es dabei.', 'Wenn es schiefgeht, zahlt nicht nur das Lager. Ich auch, auf meine Art.', 'Für mich ist das nicht irgendein Einkauf. Warum, sage ich nicht.'],
      'takes-back-chair': ['Vergessen Sie das, wir reden über einen Scanner.', 'Das kam dramatischer heraus, als es gemeint war.', 'Meine Angelegenheiten stehen nicht auf Ihrer Preisliste.'],
      'tells-promotion': ['Das haben Sie schon einmal gefragt, und ich bin ausgewichen. Man hat mir die Leitung angeboten, und ich will sie. Noch so ein Reinfall, und das war es.', 'Gut, das haben Sie sich verdient. Oben steht ein Stuhl, da liegt ein Zettel mit meinem Namen. Geht das hier auch schief, kommt der Zettel weg.'],
      'offers-chair': ['Sie fragen nicht, also sage ich es. Man hat mir die Leitung angeboten. Noch ein Reinfall mit meiner Unterschrift, und man bietet sie jemand anderem an.', 'Oben steht ein Stuhl, mein Name darauf, mit Bleistift. Das hängt daran.'],
      'regrets-chair': ['Warum erzähle ich das jemandem, der mir etwas verkaufen will? Sie nutzen das doch nicht aus?', 'Jetzt wissen Sie genau, wo Sie drücken müssen. Tun Sie es?', 'Das war dumm von mir. Das weiß nicht einmal meine Mutter. Können wir zurück zu den Etiketten?'],
      'hints-line': ['Es gibt eine Grenze, und darunter fragt mich keiner. Wo sie liegt, sage ich nicht.', 'Nicht alles muss durch die Finanz. Es kommt auf die Größe an.', 'Kleine Sachen unterschreibe ich zwischen zwei Anrufen. Was klein heißt, bleibt bei mir.'],
      'tells-limit': ['Sie haben gefragt, und anständig gefragt. Bis vierzigtausend unterschreibe ich allein. Von da bis sechzig unterschreibt die Finanz mit.', 'Gut, wo die Grenze liegt. Vierzigtausend, ganz allein. Bis sechzig brauche ich eine zweite Unterschrift.'],
      'offers-limit': ['Geraten haben Sie nicht, das gefällt mir. Vierzigtausend unterschreibe ich allein. Bis sechzig unterschreibt die Finanz mit.', 'Unter uns also. Vierzigtausend sind meine. Von da bis sechzig brauche ich die Finanz neben mir.'],
      'regrets-limit': ['Das war teuer, was ich Ihnen da gesagt habe. Wenn Ihr nächstes Angebot knapp darunter liegt, weiß ich, warum.', 'Das hätte ich nicht sagen sollen. Vergessen Sie die Zahl und denken Sie an die Nachtschicht.', 'Das habe ich noch keinem Anbieter gesagt. Sorgen Sie dafür, dass es mir nicht vor dem Mittag leidtut.'],
    },
  },
};
