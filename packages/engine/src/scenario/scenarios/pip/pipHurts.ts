import type { Beat, Line } from '../../Scenario.ts';
import { hurtBeats } from '../everyTalk/hurtBeats.ts';

/** What Daniel answers to verdicts, and to what was passed over. From the third on he shuts down, which is his way of being angry. */
export const pipHurts: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    ...hurtBeats,
    { id: 'blamed-for-them', priority: 79.45, when: { said: ['jonas'], notVisited: ['blamed-for-them'], moves: { any: ['blames'] } }, cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'anger', strength: 0.35 }] },
    { id: 'owns-it', priority: 73.9, when: { after: ['news', 'news-kind', 'news-hard', 'decided-unanswered'], said: ['owns-decision'], words: { max: 14 }, notVisited: ['owns-it'], moves: { none: ['blames', 'dismisses', 'threatens', 'apologises', 'asks-open', 'asks-closed', 'names-fact', 'offers-support'] } }, cues: [{ kind: 'meetGaze' }] },
    { id: 'decided-unanswered', priority: 73.95, when: { after: ['news', 'news-kind', 'news-hard'], notSaid: ['decided', 'owns-decision'], notVisited: ['decided-unanswered'], moves: { none: ['blames', 'dismisses', 'threatens', 'apologises', 'proposes-next-step'] } }, ask: 'open', cues: [{ kind: 'meetGaze' }] },
  ],
  words: {
    en: {
      'blamed-for-them': ['Leave Jonas out of it. He can tell me that himself, he knows where I sit.', "Jonas is mine to put right. You don't get to use him as a stick.", "That's about Jonas, and he isn't here. Say it when he is."],
      'called-lazy': ["Lazy. In eleven years nobody's used that word to me. You may want to take it back.", "Say that again. Slowly. I'd like to be sure I heard it.", "You can look up every hour I've worked here. You won't find that word."],
      'blamed-again': ["That's the second time. Did you practise these?", "I came in here with respect for you. You're using it up.", "Another one. I'm not going to count them for you."],
      'blamed-third': ["Say that again, slowly. I want to be sure I heard it.", "I won't answer that. There's nothing in it to answer.", "Write it down, and put your name under it."],
      'remembers-hurt': ["You called me things a minute ago. I haven't put that away yet.", "I'm still hearing the other thing you said.", "I heard what you said before. It's still on the table."],
      'misread-feeling': ["I'm not angry. Did I raise my voice?", "Who says I'm angry?", "Angry is the wrong word. I'm taking notes."],
      'owns-it': ["You did. Good. Then I'm talking to the right person at least.", "You, then. All right, I'd rather have it from you than from a form.", "Then you've read the quarter. All of it, or only the three dates?"],
      'decided-unanswered': ["You didn't answer me. Who decided it?", "First my question. Whose decision was it?", 'I asked you something. Who decided this?'],
    },
    de: {
      'blamed-for-them': ['Lassen Sie Jonas da raus. Das kann er mir selbst sagen, er weiß, wo ich sitze.', 'Das mit Jonas bringe ich in Ordnung. Als Stock taugt er Ihnen nicht.', 'Da geht es um Jonas, und der ist nicht hier. Sagen Sie es, wenn er dabei ist.'],
      'called-lazy': ['Faul. Das Wort hat in elf Jahren niemand zu mir gesagt. Nehmen Sie es besser zurück.', 'Sagen Sie das noch mal. Langsam. Ich will sicher sein, dass ich es gehört habe.', 'Sie können jede Stunde nachschlagen, die ich hier gearbeitet habe. Das Wort finden Sie nicht.'],
      'blamed-again': ['Das war das zweite Mal. Haben Sie die Sätze geübt?', 'Ich bin mit Respekt vor Ihnen hier reingekommen. Sie brauchen ihn gerade auf.', 'Noch eins. Ich zähle sie nicht für Sie mit.'],
      'blamed-third': ['Gut. Dann haben Sie ja, was Sie wollten.', 'Darauf antworte ich nicht. Da ist nichts drin, worauf man antworten könnte.', 'Schreiben Sie es auf, und setzen Sie Ihren Namen darunter.'],
      'remembers-hurt': ['Sie haben mich vorhin etwas genannt. Das liegt hier noch.', 'Jetzt also wieder Tatsachen. Gut. Das andere merke ich mir.', 'Ich habe gehört, was Sie vorhin gesagt haben. Das liegt noch auf dem Tisch.'],
      'misread-feeling': ['Ich bin nicht wütend. Bin ich laut geworden?', 'Wer sagt, dass ich wütend bin?', 'Wütend ist das falsche Wort. Ich schreibe mit.'],
      'owns-it': ['Also Sie. Gut. Dann rede ich wenigstens mit der richtigen Person.', 'Sie also. Das ist mir lieber als ein Formular.', 'Dann haben Sie das Quartal gelesen. Ganz, oder nur die drei Termine?'],
      'decided-unanswered': ['Sie haben mir nicht geantwortet. Wer hat das entschieden?', 'Erst meine Frage. Wessen Entscheidung war das?', 'Ich habe Sie etwas gefragt. Wer hat das entschieden?'],
    },
  },
};
