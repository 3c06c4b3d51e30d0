import type { Beat, Line } from '../../Scenario.ts';

const kindly = { any: ['asks-open', 'asks-closed'], none: ['blames', 'dismisses', 'threatens'] } satisfies NonNullable<Beat['when']>['moves'];

/** What Daniel answers to what anybody would ask him, plainly: it comes before anything that was waiting. */
export const pipAnswers: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'answers-missed-question', priority: 73.8, when: { askedNow: ['missed-question'], moves: kindly }, cues: [{ kind: 'meetGaze' }] },
    { id: 'answers-tell-team', priority: 73.7, when: { askedNow: ['tell-team'], moves: kindly } },
    { id: 'answers-others', priority: 73.6, when: { askedNow: ['others'], moves: kindly }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1200 }] },
    { id: 'answers-team', priority: 73.5, when: { askedNow: ['team', 'reorganisation'], disclosed: ['reorganisation'], moves: kindly }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1200 }] },
    { id: 'answers-need-to-know', priority: 73.4, when: { askedNow: ['need-to-know'], moves: kindly } },
    { id: 'answers-home', priority: 71.8, when: { disclosed: ['father-alone'], askedNow: ['outside', 'wellbeing', 'family', 'nights'], moves: kindly }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1400 }] },
  ],
  words: {
    en: {
      'answers-missed-question': ['Whether two can be taken off a team of three. That was the whole question.', "How many of us were left. You'd have had to ask it out loud, that's all.", "What I'd drop. I'd have told you within the hour."],
      'answers-tell-team': ["In one sentence. Eight weeks, my name, no speech. They'll know by lunch anyway.", "Tell Jonas first. The rest of them read faces.", "I'd rather say it myself, at nine, standing up."],
      'answers-others': ["That I got short with people. They'd be right.", "You'd have to ask them. They've stopped telling me, which is an answer.", "They see somebody who leaves at four. It's a fair reading."],
      'answers-team': ["They went quiet. So did I. I'm the only one left who can read that code.", "Four people, and three of them wait for the fourth. I'm the fourth.", 'The jokes stopped first. Then the questions.'],
      'answers-need-to-know': ["That the reviewer can't be Jonas. He'd wave through anything I wrote.", "The next settlement change goes in on the twelfth. Whatever your paper says, that one won't wait.", "Who reads the paper after you. I'd like to know that, too."],
      'answers-home': ['He asks me every evening whether the system ran. I built it while he still understood what it does.', "Some evenings he's quite clear. Those are the harder ones.", "I cook, he complains, we watch the news. It's not a tragedy every night."],
    },
    de: {
      'answers-missed-question': ['Ob man einem Team von dreien zwei wegnehmen kann. Das war die ganze Frage.', 'Wie viele von uns noch da sind. Laut fragen hätten Sie müssen, mehr nicht.', 'Was ich weglassen würde. Das hätte ich Ihnen in einer Stunde gesagt.'],
      'answers-tell-team': ['In einem Satz. Acht Wochen, mein Name, keine Rede. Bis Mittag wissen sie es sowieso.', 'Zuerst Jonas. Der Rest liest in Gesichtern.', 'Am liebsten sage ich es selbst, um neun, im Stehen.'],
      'answers-others': ['Dass ich kurz angebunden bin. Da hätten sie recht.', 'Da müssten Sie die fragen. Mir sagen sie nichts mehr, das ist auch eine Antwort.', 'Die sehen jemanden, der um vier geht. So kann man das lesen.'],
      'answers-team': ['Die sind still geworden. Ich auch. Lesen kann den Code nur noch ich.', 'Vier Leute, und drei davon warten auf den vierten. Der vierte bin ich.', 'Erst haben die Witze aufgehört. Dann die Fragen.'],
      'answers-need-to-know': ['Dass Jonas nicht prüfen kann. Der winkt alles durch, was ich schreibe.', 'Die nächste Änderung an der Abrechnung geht am zwölften raus. Was auch auf Ihrem Papier steht, die wartet nicht.', 'Wer das Papier nach Ihnen liest. Das wüsste ich auch gern.'],
      'answers-home': ['Er fragt mich jeden Abend, ob das System gelaufen ist. Gebaut habe ich es, als er noch verstand, was es tut.', 'An manchen Abenden ist er ganz klar. Die sind schwerer.', 'Ich koche, er schimpft, wir sehen Nachrichten. Nicht jeder Abend ist ein Drama.'],
    },
  },
};
