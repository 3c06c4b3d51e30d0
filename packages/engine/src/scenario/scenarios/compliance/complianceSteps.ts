import type { Beat, Line } from '../../Scenario.ts';

const telling = { none: ['blames', 'dismisses', 'threatens', 'proposes-next-step'] } satisfies NonNullable<Beat['when']>['moves'];
const asks = { any: ['asks-open', 'asks-closed'], ...telling } satisfies NonNullable<Beat['when']>['moves'];
/** The learner took it up and asked nothing else. */
const hearsOut = { any: ['acknowledges', 'offers-support', 'holds-silence'], none: [...telling.none, 'asks-open', 'asks-closed'] } satisfies NonNullable<Beat['when']>['moves'];
/** A question is answered first: what was told before it is regretted only where none was asked. */
const unasked = { none: hearsOut.none } satisfies NonNullable<Beat['when']>['moves'];
const above = ['board', 'people', 'worry'];

/** How Helen comes to speak of last summer and of the board: nothing, a slip, a no, the thing itself, and the wish to have it back. */
export const complianceSteps: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'hints-signed', priority: 73.1, discloses: ['done-before'], when: { disclosed: ['two-days'], visited: ['not-last-year'], notDisclosed: ['done-before'], askedNow: ['habit'], moves: asks }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1600 }] },
    { id: 'not-last-year', priority: 71.5, when: { notDisclosed: ['done-before'], notVisited: ['not-last-year'], askedNow: ['habit'], moves: asks }, cues: [{ kind: 'raiseBrows', strength: 0.3 }] },
    { id: 'takes-back-signed', priority: 83, when: { after: ['hints-signed'], notVisited: ['takes-back-signed', 'takes-back-board'], moves: unasked }, cues: [{ kind: 'express', expression: 'happy', strength: 0.3 }] },
    { id: 'not-that-one', priority: 68.8, when: { disclosed: ['done-before'], notDisclosed: ['signed-before'], askedNow: ['habit'], moves: asks }, cues: [{ kind: 'shake' }] },
    { id: 'offers-signed', priority: 72.9, discloses: ['signed-before'], when: { disclosed: ['done-before'], notDisclosed: ['signed-before'], after: ['not-that-one', 'takes-back-signed'], moves: hearsOut }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2600 }, { kind: 'express', expression: 'embarrassed', strength: 0.4 }] },
    { id: 'regrets-signed', priority: 75.9, when: { after: ['tells-signed', 'offers-signed'], notVisited: ['regrets-signed'], notSaid: ['deal'], moves: unasked }, ask: 'open', cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'concern', strength: 0.5 }] },

    { id: 'hints-board', priority: 72.2, discloses: ['board-dinner'], when: { disclosed: ['short-by-this'], anyVisited: ['tests-people', 'tells-signed', 'offers-signed'], notDisclosed: ['board-dinner'], askedNow: above, moves: asks }, cues: [{ kind: 'avertGaze', direction: 'left', forMs: 1500 }] },
    { id: 'takes-back-board', priority: 82.9, when: { after: ['hints-board'], notVisited: ['takes-back-board', 'takes-back-signed'], moves: unasked }, cues: [{ kind: 'nod', depth: 'slight' }] },
    { id: 'offers-board', priority: 71.9, discloses: ['board-hint'], when: { disclosed: ['board-dinner'], notDisclosed: ['board-hint'], after: ['hints-board', 'takes-back-board'], moves: hearsOut }, cues: [{ kind: 'avertGaze', direction: 'left', forMs: 1800 }, { kind: 'express', expression: 'concern', strength: 0.5 }] },
    { id: 'regrets-board', priority: 75.8, when: { after: ['tells-board', 'offers-board'], notVisited: ['regrets-board'], notSaid: ['deal'], moves: unasked }, cues: [{ kind: 'meetGaze' }] },
  ],
  words: {
    en: {
      'not-last-year': ["I wouldn't know about last year. You'd have to ask the archive.", "How should I know? I sign what's put in front of me, and I read four lines in ten.", "Properly, I hope. That's what we have you for."],
      'hints-signed': ['They went through, as far as one hears. In my own region, too. Quietly.', "Somebody signed, somebody filed. It's been done, and nobody died of it.", "You're not the first person to hold a sheet like that. I know of one more."],
      'takes-back-signed': ["I shouldn't have said that. Years ago, other rules.", 'That was talk. People talk, in the regions.', "Other sheets don't matter now."],
      'not-that-one': ["I said it's been done. I didn't say I'd draw you the picture.", "Leave the old ones where they are. We've got this one.", "You'd make a good nurse. You go on asking until it hurts."],
      'tells-signed': ['Suppose somebody had. Last summer, an older date. And suppose it was my name under it.', "Last summer. An older date, and I won't say whose signature. You can see whose, I'm looking at my hands."],
      'offers-signed': ["You let that go, and I don't like being let off. Last summer I signed one like that. An older date, my own name.", "Last summer, since you don't press. An older date, and my name under it. That's how I knew it would go."],
      'regrets-signed': [
        "I'd give a good deal to have that sentence back. Twenty years, and I say it to the compliance office. What happens to it now?",
        "Well. Now you've got something on me. What do you do with it?",
        "I don't know what possessed me. You've a kind face, it's a dangerous thing. Is that going in your file as well?",
      ],
      'hints-board': [
        "There was a dinner with the board in May. The food was excellent. I didn't sleep.",
        "They've been very friendly since the dinner in May. That's never a good sign. You work out what it means.",
        "I've been asked to dinner twice this spring. Nobody asks me to dinner for my conversation.",
      ],
      'takes-back-board': ["Forget that dinner, I talk too much in the afternoon.", "That dinner's got nothing to do with you.", "Never mind my dinners."],
      'tells-board': ["The board has hinted that they'll shut my office. The territory goes to the north.", "If you must know. There was a hint, after the pudding. They'd shut my office and let the north run it."],
      'offers-board': ['The food was good. What they said over it was that they might shut my office, and let the north have the territory.', "They've hinted that they'll shut my office. Seven people and a map, over the pudding."],
      'regrets-board': [
        "And now forget it. My people don't know. If they hear that from you before they hear it from me, I'll never forgive you.",
        "I shouldn't have put that on your desk. I came down for a signature, not for comfort.",
        "That was for you and not for the minutes. I'd like my face back, please. Where were we?",
      ],
    },
    de: {
      'not-last-year': ['Vom letzten Jahr weiß ich nichts. Fragen Sie das Archiv.', 'Woher soll ich das wissen? Ich unterschreibe, was man mir hinlegt, und lese vier von zehn Zeilen.', 'Ordentlich, hoffe ich. Dafür haben wir ja Sie.'],
      'hints-signed': [
        'Die gingen durch, soweit man hört. In meiner eigenen Region auch. Leise.',
        'Jemand hat unterschrieben, jemand hat abgelegt. Das gab es schon, und gestorben ist keiner.',
        'Sie sind nicht der Erste, der so ein Blatt in der Hand hält. Von einem weiß ich noch.',
      ],
      'takes-back-signed': ['Das hätte ich nicht sagen sollen. Lange her, andere Regeln.', 'Das war Gerede. In den Regionen wird viel geredet.', 'Andere Blätter tun jetzt nichts zur Sache.'],
      'not-that-one': ['Ich habe gesagt, dass es das schon gab. Ein Bild male ich Ihnen nicht dazu.', 'Lassen Sie die alten liegen. Wir haben dieses.', 'Sie wären eine gute Krankenschwester. Sie fragen, bis es wehtut.'],
      'tells-signed': ['Angenommen, jemand hätte. Letzten Sommer, ein älteres Datum. Und angenommen, mein Name steht darunter.', 'Letzten Sommer. Ein älteres Datum, und wessen Unterschrift, sage ich nicht. Sie sehen es ja, ich schaue auf meine Hände.'],
      'offers-signed': [
        'Sie haben das gelassen, und ich komme nicht gern davon. Letzten Sommer habe ich so eines unterschrieben. Älteres Datum, mein Name.',
        'Letzten Sommer, wenn Sie schon nicht drängen. Ein älteres Datum, und mein Name darunter. Daher wusste ich, dass es geht.',
      ],
      'regrets-signed': [
        'Für diesen Satz gäbe ich jetzt viel. Zwanzig Jahre, und dann sage ich es ausgerechnet hier. Was geschieht nun damit?',
        'Nun. Jetzt haben Sie etwas gegen mich in der Hand. Was machen Sie damit?',
        'Ich weiß nicht, was in mich gefahren ist. Sie haben so ein freundliches Gesicht, das ist gefährlich. Kommt das auch in Ihre Akte?',
      ],
      'hints-board': [
        'Im Mai gab es ein Abendessen mit dem Vorstand. Das Essen war vorzüglich. Geschlafen habe ich nicht.',
        'Seit dem Abendessen im Mai sind die sehr freundlich. Das ist nie ein gutes Zeichen. Rechnen Sie sich aus, was es heißt.',
        'Zweimal hat man mich dieses Jahr zum Essen gebeten. Wegen meiner Plaudereien bittet mich keiner.',
      ],
      'takes-back-board': ['Vergessen Sie das Abendessen, nachmittags rede ich zu viel.', 'Das Abendessen hat mit Ihnen nichts zu tun.', 'Lassen wir meine Abendessen.'],
      'tells-board': ['Der Vorstand hat angedeutet, dass er mein Büro schließt. Das Gebiet bekommt der Norden.', 'Wenn Sie es unbedingt wissen wollen. Nach dem Dessert kam eine Andeutung. Man würde mein Büro schließen, und der Norden macht es mit.'],
      'offers-board': ['Das Essen war gut. Dazu hieß es, man könnte mein Büro schließen und das Gebiet dem Norden geben.', 'Man hat mir angedeutet, dass mein Büro geschlossen wird. Sieben Leute und eine Landkarte, zum Dessert.'],
      'regrets-board': [
        'Und jetzt vergessen Sie es. Meine Leute wissen nichts. Hören sie es von Ihnen, bevor sie es von mir hören, verzeihe ich Ihnen das nie.',
        'Das hätte ich nicht auf Ihren Tisch legen sollen. Ich bin wegen einer Unterschrift gekommen, nicht wegen Trost.',
        'Das war für Sie und nicht fürs Protokoll. Ich hätte jetzt gern mein Gesicht zurück. Wo waren wir?',
      ],
    },
  },
};
