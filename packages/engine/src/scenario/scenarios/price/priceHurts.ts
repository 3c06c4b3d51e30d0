import type { Beat, Line } from '../../Scenario.ts';
import { hurtBeats } from '../everyTalk/hurtBeats.ts';

const objected = ['objects', 'objects-again', 'objects-hard', 'objects-at-decision', 'tells-competitor'];

/** What Amira answers to verdicts, in rising heat, and to what was passed over. */
export const priceHurts: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    ...hurtBeats,
    { id: 'blamed-for-them', priority: 79.45, when: { said: ['team', 'night'], notVisited: ['blamed-for-them'], moves: { any: ['blames'] } }, cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'anger', strength: 0.35 }] },
    { id: 'objects-hard', priority: 81, when: { said: ['price', 'product'], notVisited: objected, moves: { any: ['blames', 'dismisses'] } }, ask: 'open', cues: [{ kind: 'express', expression: 'anger', strength: 0.35 }, { kind: 'meetGaze' }] },
    { id: 'price-unanswered', priority: 73.9, when: { after: ['objects', 'objects-again'], notVisited: ['price-unanswered'], notSaid: ['price', 'budget', 'value', 'competitor'], moves: { none: ['names-fact', 'states-impact', 'blames', 'dismisses', 'threatens', 'apologises', 'asks-closed'] } }, ask: 'open', cues: [{ kind: 'tilt' }] },
    { id: 'numbers-cold', priority: 61.5, when: { hurt: { min: 0.35 }, moves: { any: ['names-fact', 'states-impact'] } }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  ],
  words: {
    en: {
      'blamed-for-them': ["My people are down there. You don't get to send them at me.", "Leave my people out of your mouth. You've never met one of them.", "You use my night shift to hit me with. That's cheap, and I know what cheap looks like."],
      'objects-hard': [
        { say: "That's how you start, in my office? Then I'll be short too. Your quote's too high. Why should I listen to any more of this?", when: { turns: { max: 2 } } },
        { say: "My people? Name one of them. And when you've done that, tell me why your quote's so high.", when: { said: ['team'] } },
        "You don't know the first thing about me. You do want my money, and it's too much of it. Why should I go on?",
      ],
      'called-lazy': ["Lazy. I've been here since five this morning. Be very careful how you go on.", "You're calling me lazy, in my own office, to sell me something?", 'Would you like to say that to the night shift? They know when I go home.'],
      'blamed-again': [{ say: "They type so that no parcel gets lost. That's no fault, that's work. Have you got anything for it, or only a verdict?", when: { said: ['typing'] } }, "That's twice now. Do you talk to all your customers like that?", "Once more like that and you can find the stairs by yourself.", "You're doing it again. Is there an offer behind that, or only opinions?"],
      'blamed-third': ["No. Nobody speaks to me like that up here, and nobody does it down there either.", "I'm not going to sit here and be marked by somebody who wants my money.", "Who raised you to sell like this? I mean it."],
      'remembers-hurt': ["First you insult me, and then we talk business.", "You've just told me what you think of me. I haven't forgotten it.", "I'm still at what you said about me."],
      'misread-feeling': ["Angry? I'm not angry, I'm careful.", "Who says I'm angry? I've got trucks waiting.", "You're guessing. I'm not angry, I'm doing sums."],
      'price-unanswered': ["You've walked right round my question. What about the price?", "I asked you something about money. Did I miss the answer?", "That wasn't an answer. Is it worth that money or isn't it?"],
      'numbers-cold': ["Somebody else's number. You'd need to be on better terms with me for that one.", "That may well be. From you, I'd want to see it on paper.", "Nice for them."],
    },
    de: {
      'blamed-for-them': ['Meine Leute sind da unten. Die schicken Sie mir nicht vor.', 'Lassen Sie meine Leute aus dem Spiel. Sie kennen keinen davon.', 'Sie schlagen mich mit meiner Nachtschicht. Das ist billig, und mit billig kenne ich mich aus.'],
      'objects-hard': [
        { say: 'So fangen Sie an, in meinem Büro? Dann mache ich es auch kurz. Ihr Angebot ist zu hoch. Warum soll ich Ihnen weiter zuhören?', when: { turns: { max: 2 } } },
        { say: 'Meine Leute? Nennen Sie mir einen. Und danach sagen Sie mir, warum Ihr Angebot so hoch ist.', when: { said: ['team'] } },
        'Sie wissen gar nichts über mich. Mein Geld wollen Sie, und zwar zu viel davon. Warum soll ich weitermachen?',
      ],
      'called-lazy': ['Faul. Ich bin seit fünf Uhr früh hier. Überlegen Sie sich gut, wie Sie weiterreden.', 'Sie nennen mich faul, in meinem eigenen Büro, um mir etwas zu verkaufen?', 'Wollen Sie das der Nachtschicht sagen? Die weiß, wann ich nach Hause gehe.'],
      'blamed-again': [{ say: 'Die tippen, damit kein Paket verloren geht. Das ist keine Schuld, das ist Arbeit. Haben Sie etwas dafür, oder nur ein Urteil?', when: { said: ['typing'] } }, 'Das war jetzt das zweite Mal. Reden Sie mit allen Kunden so?', 'Noch einmal so ein Satz, und Sie finden die Treppe allein.', 'Schon wieder. Kommt da noch ein Angebot, oder nur Meinungen?'],
      'blamed-third': ['Nein. So redet hier oben niemand mit mir, und da unten auch nicht.', 'Ich lasse mir keine Noten geben von jemandem, der mein Geld will.', 'Wer hat Ihnen beigebracht, so zu verkaufen? Das meine ich ernst.'],
      'remembers-hurt': ['Erst beleidigen Sie mich, und dann reden wir übers Geschäft.', 'Sie haben mir eben gesagt, was Sie von mir halten. Das habe ich nicht vergessen.', 'Ich bin noch bei dem, was Sie über mich gesagt haben.'],
      'misread-feeling': ['Wütend? Ich bin nicht wütend, ich bin vorsichtig.', 'Wer sagt, dass ich mich ärgere? Unten warten Lastwagen.', 'Sie raten. Ich bin nicht wütend, ich rechne.'],
      'price-unanswered': ['Jetzt sind Sie schön um meine Frage herumgegangen. Was ist mit dem Preis?', 'Ich hatte Sie etwas zum Geld gefragt. Habe ich die Antwort überhört?', 'Das war keine Antwort. Ist es das Geld wert oder nicht?'],
      'numbers-cold': ['Die Zahl von jemand anderem. Dafür müssten wir zwei besser stehen.', 'Mag sein. Von Ihnen will ich das schwarz auf weiß.', 'Schön für die.'],
    },
  },
};
