import type { Beat, Line } from '../../Scenario.ts';
import { hurtBeats } from '../everyTalk/hurtBeats.ts';

const refused = ['no-early', 'no-late', 'no-unsure-voice', 'no-hard'];

/** What Helen answers to verdicts, in rising heat, and to what was passed over. */
export const complianceHurts: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    ...hurtBeats,
    { id: 'no-hard', priority: 81, when: { said: ['refusal'], notSaid: ['wavering', 'moralising', 'denounce'], notVisited: refused, moves: { any: ['blames', 'dismisses'] } }, ask: 'open', cues: [{ kind: 'raiseBrows', strength: 0.7 }, { kind: 'meetGaze' }] },
    { id: 'marcus-unanswered', priority: 73.95, when: { after: ['tests-no'], notSaid: ['hierarchy', 'refusal'], notVisited: ['marcus-unanswered'], moves: { none: ['blames', 'dismisses', 'threatens', 'proposes-next-step'] } }, ask: 'yes-no', cues: [{ kind: 'meetGaze' }] },
  ],
  words: {
    en: {
      'no-hard': [
        "My, my. I'd have taken the no. The rest of it you can explain to me. Whom is it that I don't care about?",
        "I brought you a coffee, and that's what I get for it. Was the no not enough, did it need an insult?",
        'The no I can live with. Who told you that I only think of myself?',
      ],
      'called-lazy': ["Lazy. I've been called many things in this company, but that one's new. Try again.", "I was on a train at five this morning. Lazy isn't the word you're looking for.", "I'll give you a minute to find a better word."],
      'blamed-again': ["That's the second one. I usually get those from people who've nothing in their hands.", "I'd stop there. I've been patient with you, and it isn't my strong side.", 'And another one. Do you feel better now?'],
      'blamed-third': ["Enough. You can say no to me all day, but you'll not talk to me like that.", "Do you know what I'll remember of today? Not the date.", "I don't need you to like me. I need one name, by tonight."],
      'remembers-hurt': ["I haven't forgotten what you called me a minute ago.", "I've heard what you think of me, and I'm still sitting here.", "That was a pretty speech you made about me before. It's still ringing."],
      'misread-feeling': ["Who says I'm angry? I'm in a hurry, that's all.", "Angry, me? You haven't seen that, and you'd rather not.", "I'm not angry. I'm one signature short."],
      'marcus-unanswered': ["You didn't answer me. If it were Marcus, would it still be no?", "That was nicely stepped over. I asked you about Marcus. Would you say it to him?", 'And my question? Would it be the same no for Marcus?'],
    },
    de: {
      'no-hard': [
        'Sieh an. Das Nein hätte ich genommen. Den Rest dürfen Sie mir erklären. Wer ist mir denn so egal?',
        'Ich komme mit einem Kaffee für Sie herunter, und das ist der Dank. Hat das Nein nicht gereicht, musste eine Beleidigung dazu?',
        'Mit dem Nein kann ich leben. Wer hat Ihnen erzählt, dass ich nur an mich denke?',
      ],
      'called-lazy': ['Faul. Man hat mich hier schon vieles genannt, das ist neu. Noch ein Versuch?', 'Ich saß heute um fünf im Zug. Faul ist nicht das Wort, das Sie suchen.', 'Ich gebe Ihnen eine Minute für ein besseres Wort.'],
      'blamed-again': ['Das war das zweite. So etwas höre ich sonst von Leuten, die nichts in der Hand haben.', 'Da würde ich aufhören. Ich war geduldig mit Ihnen, und das liegt mir sonst nicht.', 'Und noch eins. Geht es Ihnen jetzt besser?'],
      'blamed-third': ['Genug. Nein dürfen Sie den ganzen Tag zu mir sagen, aber nicht in diesem Ton.', 'Wissen Sie, was mir von heute bleibt? Nicht das Datum.', 'Mögen müssen Sie mich nicht. Ich brauche einen Namen, bis heute Abend.'],
      'remembers-hurt': ['Ich habe nicht vergessen, was Sie mich vorhin genannt haben.', 'Jetzt sind Sie also höflich. Ein bisschen spät.', 'Das war vorhin eine schöne Rede über mich. Die klingt noch nach.'],
      'misread-feeling': ['Wer sagt, dass ich wütend bin? Ich habe es eilig, mehr nicht.', 'Wütend, ich? Das haben Sie noch nicht erlebt.', 'Ich bin nicht wütend. Mir fehlt eine Unterschrift.'],
      'marcus-unanswered': ['Sie haben mir nicht geantwortet. Bei Marcus, wäre es da auch ein Nein?', 'Da sind Sie hübsch drübergestiegen. Ich fragte nach Marcus. Würden Sie es ihm auch sagen?', 'Und meine Frage? Wäre es dasselbe Nein für Marcus?'],
    },
  },
};
