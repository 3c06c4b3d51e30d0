import type { Beat, Line } from '../../Scenario.ts';

/** How Helen meets silence: she is at ease in it, uses it, talks of something else, and takes it for what suits her. */
export const complianceSilences: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'silence-confided', purpose: 'silence', priority: 11, when: { silences: { max: 1 }, disclosed: ['signed-before'], notVisited: ['silence-confided'] }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1800 }] },
    { id: 'silence-risk', purpose: 'silence', priority: 10, when: { silences: { max: 1 }, visited: ['weighs-risk'], notVisited: ['silence-risk'] }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1600 }] },
    { id: 'silence-stung', purpose: 'silence', priority: 9, when: { silences: { max: 1 }, hurt: { min: 0.35 } }, cues: [{ kind: 'meetGaze' }] },
    { id: 'silence-first', purpose: 'silence', when: { silences: { max: 1 } }, cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'happy', strength: 0.3 }] },
    { id: 'silence-held', purpose: 'silence', recurs: true, when: { silences: { min: 2, max: 2 } }, withhold: 'She drinks her coffee and lays the pen where you can reach it.', cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'happy', strength: 0.3 }] },
    { id: 'silence-second', purpose: 'silence', when: { silences: { min: 3, max: 3 } }, ask: 'yes-no', cues: [{ kind: 'tilt' }] },
    { id: 'silence-after-no', purpose: 'silence', priority: 1, when: { silences: { min: 3, max: 3 }, objectives: ['refuse-plainly'] }, ask: 'open', cues: [{ kind: 'tilt' }] },
    { id: 'silence-elsewhere', purpose: 'silence', when: { silences: { min: 4, max: 4 } }, cues: [{ kind: 'express', expression: 'interest', strength: 0.3 }] },
    { id: 'silence-train', purpose: 'silence', when: { silences: { min: 5, max: 5 } }, cues: [{ kind: 'avertGaze', direction: 'left', forMs: 1200 }] },
    { id: 'silence-no', purpose: 'silence', priority: 1, when: { silences: { min: 6 }, objectives: ['refuse-plainly'] }, ending: 'no-stands' },
    { id: 'silence-yes', purpose: 'silence', when: { silences: { min: 6 } }, ending: 'taken-as-yes', cues: [{ kind: 'express', expression: 'happy', strength: 0.5 }, { kind: 'nod', depth: 'full' }] },
  ],
  words: {
    en: {
      'silence-confided': ["Say something, would you. I've just handed you my head.", "No. I don't know what one says to that either.", "Quiet in here, isn't it. You can hear the vents."],
      'silence-risk': ['My name stands there too. I know that.', 'You need not say it. I can read.', 'Yes. I saw whose line that is.'],
      'silence-stung': ["Take your time. I'm still looking for somewhere to put that.", "I've been stared at by professors.", "You might well be quiet, after that."],
      'silence-first': ["I'll wait a moment. Not a long one.", 'Have a sip first. Then the pen.', "You're looking at the date. Don't, look at the man."],
      'silence-second': ["You're not saying no, I notice. Shall I take that as a yes?", 'Shall I turn the page for you?', "You've no objection, then. Shall I show you the line?"],
      'silence-after-no': ["You said no, and now you let me stew. What comes next?", 'Are you waiting for me to give in, or for the clock?', "You said {number}, and then you stopped. What do I do with that?"],
      'silence-elsewhere': ["Is that your daughter, in the frame? Mine's having her second in March. She says I work too much.", "They've put you in the one room without a window. I'd have fought for a window.", "I was a theatre nurse, did you know? One learned to stand still for hours. I can do this all evening."],
      'silence-train': ["I've turned it round for you. Just there, by the cross. My driver's on a yellow line.", "There, I've taken the cap off the pen. You only have to hold it. My train's at ten to five.", "Somebody's waiting for me to ring at five. Just there, look, under mine."],
      'silence-no': ["You've said your no and now you say nothing. Then I go.", "Well. There's nothing left to drink and nothing left to say."],
      'silence-yes': ["Then I'll take that as a yes. I'll leave it here, somebody'll pick it up at six.", "I'll tell them it's on its way. You'll send it up by five, with the ink dry."],
    },
    de: {
      'silence-confided': ['Sagen Sie doch etwas. Ich habe Ihnen eben meinen Kopf hingelegt.', 'Nein. Ich weiß auch nicht, was man darauf sagt.', 'Still ist es hier. Man hört die Lüftung.'],
      'silence-risk': ['Mein Name steht da auch. Das weiß ich.', 'Sie müssen es nicht sagen. Lesen kann ich.', 'Ja. Ich habe gesehen, wessen Zeile das ist.'],
      'silence-stung': ['Lassen Sie sich Zeit. Ich suche noch, wo ich das hinlege.', 'Mich haben schon Professoren angestarrt.', 'Da wäre ich jetzt auch still, nach so einem Satz.'],
      'silence-first': ['Ich kann warten. Nicht sehr lange, aber freundlich.', 'Trinken Sie erst einen Schluck. Dann der Stift.', 'Sie schauen auf das Datum. Schauen Sie auf den Mann.'],
      'silence-second': ['Nein sagen Sie nicht, merke ich. Darf ich das so verstehen, wie es klingt?', 'Soll ich Ihnen die Seite umblättern?', 'Sie haben also nichts dagegen. Zeige ich Ihnen die Zeile?'],
      'silence-after-no': ['Erst das Nein, und jetzt lassen Sie mich schmoren. Was kommt als Nächstes?', 'Warten Sie darauf, dass ich nachgebe, oder auf die Uhr?', '{number}, haben Sie gesagt, und dann nichts mehr. Was mache ich damit?'],
      'silence-elsewhere': ['Ist das Ihre Tochter da im Rahmen? Meine bekommt im März das zweite. Sie sagt, ich arbeite zu viel.', 'Sie haben den einen Raum ohne Fenster bekommen. Um ein Fenster hätte ich gekämpft.', 'Ich war Schwester im Operationssaal, wussten Sie das? Da lernt man stillstehen. Ich kann das den ganzen Abend.'],
      'silence-train': ['Ich habe es Ihnen umgedreht. Da, beim Kreuz. Mein Fahrer steht im Halteverbot.', 'So, die Kappe ist ab. Sie müssen ihn nur halten. Mein Zug geht um zehn vor fünf.', 'Um fünf wartet jemand auf meinen Anruf. Da, sehen Sie, unter meinem Namen.'],
      'silence-no': ['Sie haben nein gesagt, und jetzt sagen Sie gar nichts. Dann gehe ich.', 'Nun. Zu trinken ist nichts mehr da, zu sagen auch nicht.'],
      'silence-yes': ['Dann nehme ich das als Ja. Ich lasse es hier, um sechs wird es abgeholt.', 'Ich sage denen, es ist unterwegs. Bis fünf schicken Sie es hoch, mit trockener Tinte.'],
    },
  },
};
