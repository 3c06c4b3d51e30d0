import type { Beat, Line } from '../../Scenario.ts';

const objected = ['objects', 'objects-again', 'objects-hard', 'objects-at-decision', 'tells-competitor'];

/** How Amira meets silence: she names it, uses it for her own work, and has a hall full of parcels. */
export const priceSilences: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'silence-confided', purpose: 'silence', priority: 11, when: { silences: { max: 1 }, disclosed: ['promotion'], notVisited: ['silence-confided'] }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1500 }] },
    { id: 'silence-stung', purpose: 'silence', priority: 9, when: { silences: { max: 1 }, hurt: { min: 0.35 } }, cues: [{ kind: 'meetGaze' }] },
    { id: 'silence-thinks', purpose: 'silence', priority: 8, when: { silences: { max: 1 }, stance: { trust: { min: 0.58 } } }, cues: [{ kind: 'express', expression: 'interest', strength: 0.3 }] },
    { id: 'silence-first', purpose: 'silence', when: { silences: { max: 1 } }, cues: [{ kind: 'raiseBrows', strength: 0.3 }] },
    { id: 'silence-held', purpose: 'silence', recurs: true, when: { silences: { min: 2, max: 2 } }, withhold: 'She takes a call from the gate, says two words into it, and looks up again.', cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2200 }] },
    { id: 'silence-second', purpose: 'silence', when: { silences: { min: 3, max: 3 } }, ask: 'open', cues: [{ kind: 'tilt' }] },
    { id: 'silence-price', purpose: 'silence', priority: 1, when: { silences: { min: 3, max: 3 }, anyVisited: objected }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.4 }] },
    { id: 'silence-work', purpose: 'silence', when: { silences: { min: 4, max: 4 } }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2000 }] },
    { id: 'silence-third', purpose: 'silence', when: { silences: { min: 5 } }, ending: 'ran-out' },
  ],
  words: {
    en: {
      'silence-confided': ["You needn't say anything clever. Just don't put it in your system.", "No, nothing to say to that. I know.", "All right. It's out, and the roof's still on."],
      'silence-stung': ["That landed, didn't it. On both sides of the desk.", "Now you say nothing. I'd have started with that.", "I'm listening to the belts. They're politer."],
      'silence-thinks': ["You're doing sums. I can wait for sums.", "Good, think. I prefer that to slides.", "I like that you don't fill it."],
      'silence-first': ["You asked for half an hour. It's running.", 'So. Your turn, I believe.', "Take your time. I've got until my next truck."],
      'silence-second': ['Is that a tactic, or have you lost your thread?', "You've gone quiet. What's the matter?", "Is this how you hold a price? I've met that one. What do you want?"],
      'silence-price': ["I said it's too much, and you stopped talking. Is that the answer?", "You said {number}, and then nothing. What's the next sentence?", "If you're waiting for me to talk myself into it, I've done that once. What have you got?"],
      'silence-work': ["I'll do the holiday list while you think. Half of them want the same week in October.", "Don't mind me, I've got forty emails from drivers here. Gate four wants a second forklift.", "There's a belt down there that squeaks, can you hear it? I'd like to go and kick it."],
      'silence-third': ["Right. I've got a shed full of parcels and a truck in the yard. When you've something to say about your number, ring me.", "I'm going back down, then. That's half an hour I won't see again."],
    },
    de: {
      'silence-confided': ['Sie müssen nichts Kluges sagen. Nur nicht in Ihr System schreiben.', 'Nein, dazu sagt man nichts. Ich weiß.', 'Gut. Jetzt ist es heraus, und das Dach ist noch drauf.'],
      'silence-stung': ['Das saß. Auf beiden Seiten vom Tisch.', 'Jetzt sagen Sie nichts. Damit hätte ich angefangen.', 'Ich höre solange den Bändern zu. Die sind höflicher.'],
      'silence-thinks': ['Sie rechnen. Auf Rechnungen kann ich warten.', 'Gut, denken Sie nach. Das ist mir lieber als Folien.', 'Ich mag, dass Sie das nicht vollreden.'],
      'silence-first': ['Ich bin noch da. Sie wollten etwas sagen?', 'So. Ihre halbe Stunde.', 'Lassen Sie sich Zeit. Ich habe bis zum nächsten Lastwagen.'],
      'silence-second': ['Ist das eine Taktik, oder haben Sie den Faden verloren?', 'Sie sind still geworden. Was ist?', 'Halten Sie so Ihren Preis? Das kenne ich schon. Was wollen Sie?'],
      'silence-price': ['Ich sage, es ist zu viel, und Sie hören auf zu reden. Ist das die Antwort?', '{number}, haben Sie gesagt, und dann nichts mehr. Wie geht der Satz weiter?', 'Falls Sie warten, dass ich es mir selbst einrede, das habe ich schon einmal getan. Was haben Sie?'],
      'silence-work': ['Ich mache solange die Urlaubsliste. Die halbe Halle will dieselbe Woche im Oktober.', 'Lassen Sie sich nicht stören, hier liegen vierzig Mails von Fahrern. Tor vier will einen zweiten Stapler.', 'Da unten quietscht ein Band, hören Sie das? Ich würde gern hingehen und dagegentreten.'],
      'silence-third': ['Gut. Unten steht die Halle voll, und Sie sagen nichts. Das nächste Mal schreiben Sie.', 'Ich gehe wieder runter ans Tor. Meine Adresse haben Sie.'],
    },
  },
};
