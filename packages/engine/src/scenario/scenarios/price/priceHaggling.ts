import type { Beat, Line } from '../../Scenario.ts';

const objected = ['objects', 'objects-again', 'objects-hard', 'objects-at-decision', 'tells-competitor'];
const fair = { none: ['blames', 'dismisses', 'threatens'] } satisfies NonNullable<Beat['when']>['moves'];
const offered = { any: ['proposes-next-step', 'offers-support'], ...fair } satisfies NonNullable<Beat['when']>['moves'];

/** Where Amira stops being polite: what is at stake for her, a moment of temper, the price that comes back, and terms of her own that move. */
export const priceHaggling: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'counters', priority: 90.7, when: { anyVisited: objected, disclosed: ['rekeying'], notVisited: ['counters'], moves: { ...offered, none: [...fair.none, 'asks-open'] }, turns: { min: 6 }, stance: { trust: { min: 0.45 } } }, ask: 'open', cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'interest', strength: 0.4 }] },
    { id: 'counters-again', priority: 90.65, when: { visited: ['counters'], anyVisited: ['objects-effort', 'objects-proof', 'price-returns', 'stakes', 'temper'], notVisited: ['counters-again'], moves: { any: ['acknowledges', 'names-fact', 'proposes-next-step', 'offers-support'], none: [...fair.none, 'asks-open'] }, turns: { min: 6 }, stance: { trust: { min: 0.5 } } }, ask: 'yes-no', cues: [{ kind: 'avertGaze', direction: 'up', forMs: 1400 }] },
    { id: 'temper', priority: 74.5, when: { anyVisited: objected, turns: { min: 5 }, notVisited: ['temper'], askedNow: ['budget'], moves: fair }, cues: [{ kind: 'express', expression: 'anger', strength: 0.35 }, { kind: 'meetGaze' }] },
    { id: 'temper-cools', priority: 81.5, when: { after: ['temper'], notVisited: ['temper-cools'], moves: { any: ['acknowledges', 'apologises'], none: [...fair.none, 'asks-open', 'asks-closed'] } }, cues: [{ kind: 'express', expression: 'embarrassed', strength: 0.3 }] },
    { id: 'at-three', priority: 74.6, when: { after: ['temper'], notVisited: ['at-three'], moves: { any: ['acknowledges', 'apologises', 'asks-open'], none: [...fair.none, 'proposes-next-step'] } }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1600 }] },
    { id: 'settles-day', priority: 74.95, when: { after: ['counters-again'], notVisited: ['settles-day'], moves: { any: ['acknowledges'], none: [...fair.none, 'asks-open', 'proposes-next-step'] } }, ask: 'open', cues: [{ kind: 'nod', depth: 'slight' }] },
    { id: 'shakes-on-it', priority: 90.75, when: { after: ['counters-again', 'settles-day'], anyVisited: objected, moves: { any: ['acknowledges', 'proposes-next-step', 'offers-support'], none: [...fair.none, 'asks-open'] }, turns: { min: 6 } }, ending: 'pilot', cues: [{ kind: 'nod', depth: 'full' }, { kind: 'meetGaze' }] },
    { id: 'doubts-guest', priority: 66.8, when: { disclosed: ['rekeying'], notVisited: ['doubts-guest'], askedNow: ['night', 'process', 'pain', 'team'], turns: { min: 4 }, moves: fair }, ask: 'yes-no', cues: [{ kind: 'express', expression: 'skeptical', strength: 0.4 }, { kind: 'tilt' }] },
    { id: 'stakes', priority: 63.5, when: { anyVisited: objected, disclosed: ['rekeying'], notVisited: ['stakes'], turns: { min: 6 }, moves: { none: [...fair.none, 'asks-open', 'asks-closed', 'proposes-next-step', 'offers-support'] } }, cues: [{ kind: 'emphasise', strength: 0.5 }] },
    { id: 'price-returns', priority: 63.8, when: { anyVisited: objected, disclosed: ['competitor'], notVisited: ['price-returns', 'counters-again'], turns: { min: 10 }, moves: { none: [...fair.none, 'asks-open', 'asks-closed', 'proposes-next-step', 'closes'] } }, cues: [{ kind: 'raiseBrows', strength: 0.5 }] },
  ],
  words: {
    en: {
      counters: [
        "Then here's mine. The east warehouse, six weeks, and you're paid when the typing's under ten hours. Not a day before. What do you say?",
        "{said-offer}, you say. I say the east warehouse, at night, and money only for labels your machine has read. How does that sound to you?",
        "No. I'll tell you how I'd do it. One belt, six weeks, and if it stops once in the peak you take it out at your own cost. Still interested, or what?",
      ],
      'counters-again': [
        "A little, then. The first week, when it's bolted down, and {number} goes on the page for it. Agreed?",
        { say: "I'll put a number on it. A tenth, when it's bolted down. And if the phones ring like that December, you pick them up. Agreed?", when: { disclosed: ['failed-tool'] } },
        'A little. How little? A tenth, and for that one of your people stands in my shed at night. Not a trainee. Yes?',
      ],
      'settles-day': ["Good. Then give me a day. Which one?", 'Fine. Which night do I tell the shift?'],
      temper: [
        "Everybody who sits on that chair wants to know what I can sign. Nobody wants to know what it's like down there at three in the morning.",
        "I had two of you last week. Same shoes, same question. I'm tired of being a budget with a face.",
        "What I can sign. I've got a woman on nights who types with a splint on her wrist. Ask me what she can sign.",
      ],
      'temper-cools': ["That wasn't all meant for you.", "Sorry. It's been a long week down there.", "All right. I've let the steam out."],
      'at-three': [
        "At three it smells of wet cardboard. Somebody always hums, and nobody knows who. That's what you'd be buying.",
        'At three they stop talking. You hear the keys, and you hear the cold come in each time the gate goes up.',
        'At three I once found one of them asleep on the scale. Sixty-one kilos, it said. I wrote it down and let her sleep.',
      ],
      'shakes-on-it': ["Then it's done. {due}, I've got that, and I'll tell the night shift myself. They'll laugh at first.", "Done. Put it on one page, and {number} at the top. I'll sign the page before I change my mind.", "All right, done. I've said yes to worse. Bring the page, and a warm coat."],
      'doubts-guest': ["You ask about the nights. Have you ever stood in a place like that at three in the morning?", "Do you really want to know, or is that on your list?", "Everybody asks me how it works. Has any of your people ever typed in an address in the cold?"],
      stakes: [
        "You've got to see it from here. In eleven weeks it's twelve thousand a day. If the nights go down then, the parcels stand in the yard in the rain, and people ring me at home.",
        "I'll tell you what I'm afraid of. It's not your price. It's the second week of November, with half the night shift off sick.",
        "If it holds, I get one quiet autumn in six years. If it doesn't, I stand at that gate and explain it to forty drivers.",
      ],
      'price-returns': ["And it's still a fifth more than Kestrel. That doesn't get any smaller.", "I like you better than Kestrel, and that's worth something. It isn't worth a fifth.", "Before I forget it, the fifth. Nobody's explained the fifth to me yet."],
    },
    de: {
      counters: [
        'Dann kommt jetzt meins. Das Ostlager, sechs Wochen, und Geld gibt es, wenn das Tippen unter zehn Stunden liegt. Keinen Tag früher. Was sagen Sie?',
        '{said-offer}, sagen Sie. Ich sage Ostlager, nachts, und bezahlt wird nur, was Ihre Maschine gelesen hat. Wie klingt das für Sie?',
        'Nein. Ich sage Ihnen, wie ich es mache. Ein Band, sechs Wochen, und wenn es in der Spitze einmal steht, bauen Sie es auf Ihre Kosten aus. Noch interessiert, oder wie?',
      ],
      'counters-again': [
        'Gut, ein wenig. Die erste Woche, wenn es angeschraubt ist, und dafür kommt {number} auf die Seite. Einverstanden?',
        { say: 'Dann sage ich die Zahl. Ein Zehntel, wenn es angeschraubt ist. Und klingeln die Telefone wie in dem Dezember, heben Sie ab. Einverstanden?', when: { disclosed: ['failed-tool'] } },
        'Ein wenig. Wie wenig? Ein Zehntel, und dafür steht einer von Ihnen nachts bei mir in der Halle. Kein Praktikant. Ja?',
      ],
      'settles-day': ['Gut. Dann nennen Sie mir einen Tag. Welchen?', 'Schön. Welche Nacht sage ich der Schicht?'],
      temper: [
        'Jeder, der auf dem Stuhl sitzt, will wissen, was ich unterschreiben darf. Wie es da unten um drei Uhr früh ist, will keiner wissen.',
        'Letzte Woche hatte ich zwei von Ihrer Sorte hier. Dieselben Schuhe, dieselbe Frage. Ich bin es leid, ein Budget mit Gesicht zu sein.',
        'Was ich unterschreiben darf. Ich habe nachts eine Frau, die tippt mit einer Schiene am Handgelenk. Fragen Sie mich, was die unterschreiben darf.',
      ],
      'temper-cools': ['Das war nicht alles für Sie bestimmt.', 'Entschuldigung. Es war eine lange Woche da unten.', 'Gut. Der Dampf ist raus.'],
      'at-three': [
        'Um drei riecht es nach nasser Pappe. Einer summt immer, und keiner weiß, wer. Das würden Sie kaufen.',
        'Um drei reden sie nicht mehr. Man hört die Tasten, und man hört die Kälte, jedes Mal, wenn das Tor aufgeht.',
        'Um drei ist mir mal eine auf der Waage eingeschlafen. Einundsechzig Kilo stand da. Ich habe es aufgeschrieben und sie schlafen lassen.',
      ],
      'shakes-on-it': ['Dann steht es. {due}, das habe ich, und der Nachtschicht sage ich es selbst. Erst lachen die.', 'Abgemacht. Schreiben Sie es auf eine Seite, {number} ganz oben. Ich unterschreibe, bevor ich es mir anders überlege.', 'Gut, abgemacht. Ich habe schon zu Schlimmerem ja gesagt. Bringen Sie die Seite mit, und eine warme Jacke.'],
      'doubts-guest': ['Sie fragen nach den Nächten. Standen Sie schon einmal um drei Uhr früh in so einer Halle?', 'Wollen Sie das wirklich wissen, oder steht das auf Ihrer Liste?', 'Alle fragen mich, wie das läuft. Hat von Ihren Leuten je einer in der Kälte Adressen getippt?'],
      stakes: [
        'Sehen Sie es von hier aus. In elf Wochen sind es zwölftausend am Tag. Wenn dann die Nacht bricht, stehen die Pakete im Hof im Regen, und man ruft mich zu Hause an.',
        'Ich sage Ihnen, wovor ich Angst habe. Nicht vor Ihrem Preis. Vor der zweiten Novemberwoche, wenn die halbe Nachtschicht krank ist.',
        'Wenn es hält, habe ich einen ruhigen Herbst, den ersten seit sechs Jahren. Wenn nicht, stehe ich am Tor und erkläre es vierzig Fahrern.',
      ],
      'price-returns': ['Und ein Fünftel mehr als Kestrel ist es immer noch. Kleiner wird das nicht.', 'Sie sind mir lieber als Kestrel, und das ist etwas wert. Ein Fünftel ist es nicht wert.', 'Bevor ich es vergesse, das Fünftel. Das haben Sie mir noch nicht erklärt.'],
    },
  },
};
