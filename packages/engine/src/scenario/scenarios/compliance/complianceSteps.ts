import type { Beat, Line } from '../../Scenario.ts';

const telling = { none: ['blames', 'dismisses', 'threatens', 'proposes-next-step'] } satisfies NonNullable<Beat['when']>['moves'];
const asks = { any: ['asks-open', 'asks-closed'], ...telling } satisfies NonNullable<Beat['when']>['moves'];
/** The learner took it up and asked nothing else. */
const hearsOut = { any: ['acknowledges', 'offers-support', 'holds-silence'], none: [...telling.none, 'asks-open', 'asks-closed'] } satisfies NonNullable<Beat['when']>['moves'];
const earlier = ['past', 'habit'];
const above = ['board', 'people', 'worry'];

/** How Helen comes to speak of last summer and of the board: nothing, a slip, a no, the thing itself, and the wish to have it back. */
export const complianceSteps: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'hints-signed', priority: 73.1, discloses: ['done-before'], when: { disclosed: ['two-days'], notDisclosed: ['done-before'], askedNow: earlier, moves: asks }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1600 }] },
    { id: 'takes-back-signed', leads: true, priority: 83, when: { after: ['hints-signed'], notVisited: ['takes-back-signed'], moves: telling }, cues: [{ kind: 'express', expression: 'happy', strength: 0.3 }] },
    { id: 'not-that-one', priority: 68.8, when: { disclosed: ['done-before'], notDisclosed: ['signed-before'], askedNow: ['habit'], moves: asks }, cues: [{ kind: 'shake' }] },
    { id: 'offers-signed', priority: 72.9, discloses: ['signed-before'], when: { disclosed: ['done-before'], notDisclosed: ['signed-before'], moves: hearsOut }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2600 }, { kind: 'express', expression: 'embarrassed', strength: 0.4 }] },
    { id: 'regrets-signed', priority: 75.9, when: { after: ['tells-signed', 'offers-signed'], notVisited: ['regrets-signed'], notSaid: ['deal'], moves: telling }, ask: 'open', cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'concern', strength: 0.5 }] },

    { id: 'hints-board', priority: 72.2, discloses: ['board-dinner'], when: { disclosed: ['short-by-this'], anyVisited: ['tests-people', 'tells-signed', 'offers-signed'], notDisclosed: ['board-dinner'], askedNow: above, moves: asks }, cues: [{ kind: 'avertGaze', direction: 'left', forMs: 1500 }] },
    { id: 'takes-back-board', leads: true, priority: 82.9, when: { after: ['hints-board'], notVisited: ['takes-back-board'], moves: telling }, cues: [{ kind: 'nod', depth: 'slight' }] },
    { id: 'offers-board', priority: 71.9, discloses: ['board-hint'], when: { disclosed: ['board-dinner'], notDisclosed: ['board-hint'], moves: hearsOut }, cues: [{ kind: 'avertGaze', direction: 'left', forMs: 1800 }, { kind: 'express', expression: 'concern', strength: 0.5 }] },
    { id: 'regrets-board', priority: 75.8, when: { after: ['tells-board', 'offers-board'], notVisited: ['regrets-board'], notSaid: ['deal'], moves: telling }, cues: [{ kind: 'meetGaze' }] },
  ],
  words: {
    en: {
      'hints-signed': ["It's been done, you know. And not in another company.", "You're not the first person to hold a sheet like that. I'll leave it there.", "These things have gone through before, in my own region. Quietly."],
      'takes-back-signed': ["What I said about before, that was talk.", "You needn't look like that, it was a figure of speech.", "Other sheets don't matter now."],
      'not-that-one': ["I said it's been done. I didn't say I'd draw you the picture.", "Leave the old ones where they are. We've got this one.", "You'd make a good nurse. You go on asking until it hurts."],
      'tells-signed': [
        "You won't leave it, and you're quite right. Last summer I signed one like that myself. An older date, my own name.",
        "You asked me once already, and I said it had been done. It was me. Last summer, an older date, and my name under it.",
      ],
      'offers-signed': [
        "You let me off just now, and I don't like being let off. Last summer I signed one like that. An older date, my own name.",
        "I'll tell you why I was so sure it would go. Because it went. Last summer, with an older date, and my name under it.",
      ],
      'regrets-signed': [
        "I'd give a good deal to have that sentence back. Twenty years, and I say it to the compliance office. What happens to it now?",
        "Well. There I was, telling you how harmless it is, and my hand's shaking. What do you do with that?",
        "I don't know what possessed me. You've a kind face, it's a dangerous thing. Is that going in your file as well?",
      ],
      'hints-board': ["There was a dinner with the board in May. The food was excellent. I didn't sleep.", "You ask about upstairs. They've been very friendly lately. That's never a good sign.", "I've been asked to dinner twice this spring. Nobody asks me to dinner for my conversation."],
      'takes-back-board': ["Forget that dinner, I talk too much in the afternoon.", "That dinner's got nothing to do with you.", "Never mind my dinners."],
      'tells-board': [
        "You keep asking what's behind me. All right. The board has hinted that they'll shut my office and give the territory to the north.",
        "If you must know. There was a hint, after the pudding. They'd shut my office and let the north run it.",
      ],
      'offers-board': [
        "I said the food was good. What they said over it was that they might shut my office, and let the north have the territory.",
        "You didn't ask again, so I'll say it. They've hinted that they'll shut my office. Seven people and a map.",
      ],
      'regrets-board': [
        "And now forget it. My people don't know. If they hear that from you before they hear it from me, I'll never forgive you.",
        "I shouldn't have put that on your desk. I came down for a signature, not for comfort.",
        "That was for you and not for the minutes. I'd like my face back, please. Where were we?",
      ],
    },
    de: {
      'hints-signed': ['Das hat es schon gegeben, wissen Sie. Und nicht in einer anderen Firma.', 'Sie sind nicht der Erste, der so ein Blatt in der Hand hält. Mehr sage ich nicht.', 'So etwas ist schon durchgegangen, in meiner eigenen Region. Leise.'],
      'takes-back-signed': ['Was ich da von früher gesagt habe, war nur so dahingesagt.', 'Schauen Sie nicht so, das war eine Redensart.', 'Andere Blätter tun jetzt nichts zur Sache.'],
      'not-that-one': ['Ich habe gesagt, dass es das schon gab. Ein Bild male ich Ihnen nicht dazu.', 'Lassen Sie die alten liegen. Wir haben dieses.', 'Sie wären eine gute Krankenschwester. Sie fragen, bis es wehtut.'],
      'tells-signed': [
        'Sie lassen nicht locker, und Sie haben ja recht. Letzten Sommer habe ich so eines selbst unterschrieben. Älteres Datum, mein Name.',
        'Sie haben schon einmal gefragt, und ich habe gesagt, es sei vorgekommen. Das war ich. Letzten Sommer, älteres Datum, mein Name darunter.',
      ],
      'offers-signed': [
        'Sie haben mich eben davonkommen lassen, und das mag ich nicht. Letzten Sommer habe ich so eines unterschrieben. Älteres Datum, mein Name.',
        'Ich sage Ihnen, warum ich so sicher war. Weil es schon einmal ging. Letzten Sommer, mit einem älteren Datum, und mein Name darunter.',
      ],
      'regrets-signed': [
        'Für diesen Satz gäbe ich jetzt viel. Zwanzig Jahre, und dann sage ich es ausgerechnet hier. Was geschieht nun damit?',
        'Nun. Da erzähle ich Ihnen, wie harmlos das ist, und mir zittert die Hand. Was machen Sie damit?',
        'Ich weiß nicht, was in mich gefahren ist. Sie haben so ein freundliches Gesicht, das ist gefährlich. Kommt das auch in Ihre Akte?',
      ],
      'hints-board': ['Im Mai gab es ein Abendessen mit dem Vorstand. Das Essen war vorzüglich. Geschlafen habe ich nicht.', 'Sie fragen nach oben. Die sind in letzter Zeit sehr freundlich. Das ist nie ein gutes Zeichen.', 'Zweimal hat man mich dieses Jahr zum Essen gebeten. Wegen meiner Plaudereien bittet mich keiner.'],
      'takes-back-board': ['Vergessen Sie das Abendessen, nachmittags rede ich zu viel.', 'Das Abendessen hat mit Ihnen nichts zu tun.', 'Lassen wir meine Abendessen.'],
      'tells-board': [
        'Sie fragen immer wieder, was hinter mir steht. Gut. Der Vorstand hat angedeutet, dass er mein Büro schließt und das Gebiet dem Norden gibt.',
        'Wenn Sie es unbedingt wissen wollen. Nach dem Dessert kam eine Andeutung. Man würde mein Büro schließen, und der Norden macht es mit.',
      ],
      'offers-board': [
        'Das Essen war gut, habe ich gesagt. Dazu hieß es, man könnte mein Büro schließen und das Gebiet dem Norden geben.',
        'Sie haben nicht noch einmal gefragt, also sage ich es. Man hat mir angedeutet, dass mein Büro geschlossen wird. Sieben Leute und eine Landkarte.',
      ],
      'regrets-board': [
        'Und jetzt vergessen Sie es. Meine Leute wissen nichts. Hören sie es von Ihnen, bevor sie es von mir hören, verzeihe ich Ihnen das nie.',
        'Das hätte ich nicht auf Ihren Tisch legen sollen. Ich bin wegen einer Unterschrift gekommen, nicht wegen Trost.',
        'Das war für Sie und nicht fürs Protokoll. Ich hätte jetzt gern mein Gesicht zurück. Wo waren wir?',
      ],
    },
  },
};
