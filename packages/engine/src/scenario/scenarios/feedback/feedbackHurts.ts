import type { Beat, Line } from '../../Scenario.ts';
import { hurtBeats } from '../everyTalk/hurtBeats.ts';

const told = ['meridian', 'monday', 'example', 'transfers-land', 'transfers-hit'];

/** What Joseph answers to verdicts, in rising heat, and to what was passed over. */
export const feedbackHurts: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    ...hurtBeats,
    { id: 'blamed-for-them', priority: 79.45, when: { said: ['behaviour'], notSaid: ['meridian', 'monday'], anyVisited: ['general', 'general-hard', 'meridian', 'monday', 'example'], notVisited: ['blamed-for-them'], moves: { any: ['blames'] } }, cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'anger', strength: 0.35 }] },
    { id: 'leave-her-out', leads: true, priority: 86, when: { after: ['asked-priya'], said: ['asks-her'], notVisited: ['leave-her-out'], moves: { none: ['blames', 'dismisses', 'threatens'] } }, cues: [{ kind: 'meetGaze' }] },
    { id: 'general-hard', priority: 81, when: { said: ['behaviour'], notSaid: ['meridian', 'monday'], notVisited: [...told, 'general', 'general-hard'], moves: { any: ['blames', 'dismisses'] } }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.6 }, { kind: 'express', expression: 'anger', strength: 0.3 }] },
    { id: 'fall-unanswered', priority: 73.9, when: { after: ['bargain', 'step-warm'], notVisited: ['fall-unanswered'], notSaid: ['fails', 'client', 'keep', 'need', 'pact', 'change'], moves: { none: ['offers-support', 'proposes-next-step', 'names-fact', 'blames', 'dismisses', 'threatens', 'closes'] } }, ask: 'open', cues: [{ kind: 'tilt' }] },
  ],
  words: {
    en: {
      'blamed-for-them': [
        { say: "Never? There was a man in Oslo on Monday. No, leave it, it isn't funny. Who says never?", when: { said: ['said-never'] } },
        "That's a verdict with a case somewhere in it. I'd take the case.",
        "And you've sat in on how many of my calls this year? I'm only asking.",
        "Ask Lena who rang her back at midnight. Then we'll talk about them out there.",
      ],
      'leave-her-out': ['Leave Priya out of it.', "You needn't ask her. Leave her be.", "No, don't. Leave her in peace."],
      'general-hard': [
        "Easy. Ask out there who they run to when a client's about to hang up. And which call are we even talking about?",
        "Whoa. You could've just said that I talk too much. What's happened, who's been in here?",
        "I had something funny ready for this. It's gone. Which call was it?",
      ],
      'called-lazy': ["Lazy. Me. Go out there, say it aloud, and watch their faces.", "That's actually funny. I've got nine deals open, and you call me lazy?", "Lazy's a new one. You should've gone with loud."],
      'blamed-again': ["Okay, that's two. I came in here in a good mood.", "You're throwing things now. Does it help?", "You've got a list of those, have you? That was number two."],
      'blamed-third': ["You live off my numbers, and this is what I get for it.", "You know what, I've stopped finding this funny.", "Say one more thing like that, and you can ring my clients yourself."],
      'remembers-hurt': ["Hold on, we're not past what you said before. I heard it.", "That's a quick change of tone. A minute ago I was the devil.", "I'm still chewing on what you called me."],
      'misread-feeling': ["Who says I'm angry? This is my normal face.", "Angry? No. It's a bit of a blow, that's all.", "I'm not angry. You're thinking of somebody with less on."],
      'fall-unanswered': ["You've skipped my question. What if it falls?", "I asked you something, though. Who catches it?", "You've gone past my question. What happens when it goes wrong?"],
    },
    de: {
      'blamed-for-them': [
        { say: 'Nie? Am Montag war da ein Mann in Oslo. Nein, lassen wir das, es ist nicht lustig. Wer sagt denn nie?', when: { said: ['said-never'] } },
        'Das ist ein Urteil, und irgendwo steckt ein Fall darin. Den Fall nähme ich.',
        'Und in wie vielen meiner Termine saßen Sie dieses Jahr? Ich frage nur.',
        'Fragen Sie Lena, wer sie um Mitternacht zurückgerufen hat. Dann reden wir über die da draußen.',
      ],
      'leave-her-out': ['Lassen Sie Priya da raus.', 'Fragen müssen Sie sie nicht. Lassen Sie sie.', 'Nein, bitte nicht. Lassen Sie sie in Ruhe.'],
      'general-hard': [
        'Vorsicht. Fragen Sie mal da draußen, zu wem die laufen, wenn ein Kunde auflegen will. Und um welches Gespräch geht es überhaupt?',
        'Moment. Sie hätten auch einfach sagen können, dass ich zu viel rede. Was ist passiert, wer war hier drin?',
        'Ich hatte etwas Lustiges parat. Jetzt ist es weg. Welches Gespräch war es?',
      ],
      'called-lazy': ['Faul. Ich. Gehen Sie raus, sagen Sie es laut und schauen Sie in die Gesichter.', 'Das ist beinahe komisch. Bei mir sind neun Abschlüsse offen, und Sie nennen mich faul?', 'Faul ist neu. Laut hätte ich Ihnen noch geglaubt.'],
      'blamed-again': ['Gut, das sind zwei. Ich bin mit guter Laune hier reingekommen.', 'Jetzt werfen Sie mit Sachen. Hilft das?', 'Sie haben wohl eine Liste davon. Das war Nummer zwei.'],
      'blamed-third': ['Sie leben von meinen Zahlen, und das ist der Dank.', 'Wissen Sie was, jetzt finde ich es nicht mehr komisch.', 'Noch ein Satz von der Sorte, und Sie rufen meine Kunden selbst an.'],
      'remembers-hurt': ['Langsam, über das von vorhin sind wir noch nicht weg. Ich habe es gehört.', 'Das ist ein schneller Wechsel im Ton. Vor einer Minute war ich noch der Teufel.', 'Ich kaue noch an dem, was Sie mich genannt haben.'],
      'misread-feeling': ['Wer sagt, dass ich wütend bin? Das ist mein normales Gesicht.', 'Wütend? Nein. Es sitzt nur ein bisschen.', 'Ich bin nicht wütend. Dafür habe ich heute zu viel vor.'],
      'fall-unanswered': ['Meine Frage haben Sie übersprungen. Was, wenn es fällt?', 'Ich hatte aber etwas gefragt. Wer fängt es auf?', 'Sie sind an meiner Frage vorbei. Was passiert, wenn es schiefgeht?'],
    },
  },
};
