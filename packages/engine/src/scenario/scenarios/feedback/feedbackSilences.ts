import type { Beat, Line } from '../../Scenario.ts';

const told = ['meridian', 'monday', 'example', 'transfers-land', 'transfers-hit'];

/** How Joseph meets silence, the hardest thing in the room for him: he fills it, tries to hold it, and cannot. */
export const feedbackSilences: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'silence-confided', purpose: 'silence', priority: 11, when: { silences: { max: 1 }, disclosed: ['walked-past'], notVisited: ['silence-confided'] }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1800 }] },
    { id: 'silence-transfers', purpose: 'silence', priority: 10, when: { silences: { max: 1 }, visited: ['transfers-land'], notVisited: ['silence-transfers'] }, cues: [{ kind: 'meetGaze' }] },
    { id: 'silence-stung', purpose: 'silence', priority: 9, when: { silences: { max: 1 }, hurt: { min: 0.35 } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.4 }] },
    { id: 'silence-warm', purpose: 'silence', priority: 8, when: { silences: { max: 1 }, stance: { trust: { min: 0.6 } } }, cues: [{ kind: 'express', expression: 'happy', strength: 0.3 }] },
    { id: 'silence-first', purpose: 'silence', when: { silences: { max: 1 } }, cues: [{ kind: 'raiseBrows', strength: 0.3 }] },
    { id: 'silence-held', purpose: 'silence', recurs: true, when: { silences: { min: 2, max: 2 } }, withhold: 'He drums on his knee, stops, and looks at the door.', cues: [{ kind: 'avertGaze', direction: 'up', forMs: 2000 }] },
    { id: 'silence-second', purpose: 'silence', when: { silences: { min: 3, max: 3 } }, ask: 'open', cues: [{ kind: 'tilt' }] },
    { id: 'silence-case', purpose: 'silence', priority: 1, when: { silences: { min: 3, max: 3 }, anyVisited: told }, ask: 'open', cues: [{ kind: 'tilt' }] },
    { id: 'silence-story', purpose: 'silence', when: { silences: { min: 4, max: 4 } }, cues: [{ kind: 'express', expression: 'happy', strength: 0.4 }] },
    { id: 'silence-third', purpose: 'silence', when: { silences: { min: 5 } }, ending: 'ran-out' },
  ],
  words: {
    en: {
      'silence-confided': ["I've not told that to anybody.", "Say something. Or don't. I can stand it for once.", 'So. Now you know.'],
      'silence-transfers': ['Two, you said. I\'d have guessed none.', "Who is it? No. Don't tell me.", "I didn't know that. I thought I knew this floor."],
      'silence-stung': ["Nothing to add? Good, that was plenty.", "Now you're quiet. You could have started with that.", "I can hear you being pleased with that one."],
      'silence-warm': ["Look at me, I'm saying nothing. How long does one do this?", "You're waiting for me to fill that. I'm not going to. All right, I just did.", "Not a word from me. I could get used to it. No, I couldn't."],
      'silence-first': ["You look like you've swallowed a fly. Out with it.", "It's your meeting. I can start, I usually do.", "Are you all right? I can get you some water."],
      'silence-second': ["You're making me nervous now. Has somebody complained?", "Is somebody ill? You'd say. Who is it?", "I've just gone through the whole week in my head. What did I do?"],
      'silence-case': ["{number}, you said. You can't say that and then stop. What about it?", "I answered you. Now there's a hole in the call, and I'm good with holes. What do you want?", "Is it that bad, the rest? Say it, I've got shoulders."],
      'silence-story': ["Oslo wants the whole platform, by the way. They asked for me by name. I thought you'd like that.", "My mother used to do this. She'd look at you until you confessed to something. I always had something.", "I'll just talk, then. The coffee's got worse, and Lena's got a new dog. Your turn."],
      'silence-third': ["Look, my client rings at a quarter past. Come and get me when you know how to say it.", "No, I can't just sit here. Put it in writing, whatever it was, I'm off to talk to somebody who answers."],
    },
    de: {
      'silence-confided': ['Das habe ich noch niemandem erzählt.', 'Sagen Sie etwas. Oder nicht. Diesmal halte ich es aus.', 'So. Jetzt wissen Sie es.'],
      'silence-transfers': ['Zwei, haben Sie gesagt. Ich hätte auf keinen getippt.', 'Wer ist es? Nein. Sagen Sie es nicht.', 'Das wusste ich nicht. Ich dachte, ich kenne dieses Stockwerk.'],
      'silence-stung': ['Nichts mehr? Gut, das hat auch gereicht.', 'Jetzt sind Sie still. Damit hätten Sie anfangen können.', 'Ich höre bis hierher, wie zufrieden Sie mit dem Satz sind.'],
      'silence-warm': ['Schauen Sie, ich sage nichts. Wie lange macht man das so?', 'Sie warten, dass ich das fülle. Tue ich nicht. Gut, jetzt habe ich es getan.', 'Von mir kein Wort. Daran könnte ich mich gewöhnen. Nein, könnte ich nicht.'],
      'silence-first': ['Sie sehen aus, als hätten Sie etwas verschluckt. Raus damit.', 'Es ist Ihr Gespräch. Ich kann anfangen, das tue ich ja meistens.', 'Ist Ihnen nicht gut? Ich kann Wasser holen.'],
      'silence-second': ['Jetzt machen Sie mich nervös. Hat sich jemand beschwert?', 'Ist jemand krank? Das würden Sie doch sagen. Wer ist es?', 'Ich bin gerade die ganze Woche durchgegangen. Was habe ich getan?'],
      'silence-case': ['{number}, haben Sie gesagt. Das kann man nicht sagen und dann aufhören. Was ist damit?', 'Geantwortet habe ich. Jetzt ist da ein Loch, und in Löchern bin ich gut. Was wollen Sie?', 'Ist der Rest so schlimm? Sagen Sie es, ich habe Schultern.'],
      'silence-story': ['Oslo will übrigens die ganze Plattform. Die haben nach mir gefragt, mit Namen. Ich dachte, das freut Sie.', 'Meine Mutter hat das auch gemacht. Sie schaute einen an, bis man etwas gestand. Ich hatte immer etwas.', 'Dann rede eben ich. Der Kaffee ist schlechter geworden, und Lena hat einen neuen Hund. Sie sind dran.'],
      'silence-third': ['Wissen Sie was, um Viertel nach ruft mein Kunde an. Holen Sie mich, wenn Sie wissen, wie man es sagt.', 'Nein, nur dasitzen kann ich nicht. Schreiben Sie es mir, ich rede jetzt mit jemandem, der antwortet.'],
    },
  },
};
