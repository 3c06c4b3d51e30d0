import type { Beat, Line } from '../../Scenario.ts';

const unhurried = { none: ['blames', 'dismisses', 'threatens', 'proposes-next-step'] } satisfies NonNullable<Beat['when']>['moves'];
/** The learner took it up and asked nothing else. */
const hearsOut = { any: ['acknowledges', 'offers-support', 'holds-silence'], none: [...unhurried.none, 'asks-open', 'asks-closed'] } satisfies NonNullable<Beat['when']>['moves'];
const home = ['outside', 'wellbeing', 'family', 'nights'];

/** How Daniel comes to speak of his father: a slip, a no, a part, a regret, the whole. */
export const pipSteps: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'hints-february', priority: 73.1, discloses: ['february'], when: { anyVisited: ['tells-nights', 'near-miss'], notDisclosed: ['february'], askedNow: home, moves: unhurried }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 2200 }] },
    { id: 'takes-back-february', leads: true, priority: 83, when: { after: ['hints-february'], notVisited: ['takes-back-february'], moves: unhurried }, cues: [{ kind: 'meetGaze' }] },
    { id: 'not-yet', priority: 72.8, when: { disclosed: ['february'], notDisclosed: ['father'], askedNow: home, moves: unhurried }, cues: [{ kind: 'shake' }, { kind: 'avertGaze', direction: 'left', forMs: 1400 }] },
    { id: 'offers-father', priority: 72.9, discloses: ['father'], when: { disclosed: ['february'], notDisclosed: ['father'], moves: hearsOut }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2600 }, { kind: 'express', expression: 'sad', strength: 0.5 }] },
    { id: 'regrets-father', priority: 75.8, when: { after: ['tells-father', 'offers-father'], notVisited: ['regrets-father'], moves: unhurried }, ask: 'open', cues: [{ kind: 'express', expression: 'embarrassed', strength: 0.4 }, { kind: 'avertGaze', direction: 'left', forMs: 1800 }] },
    { id: 'no-more-of-him', priority: 71.9, when: { disclosed: ['father'], notDisclosed: ['father-alone'], askedNow: home, moves: unhurried }, cues: [{ kind: 'shake' }] },
    { id: 'offers-alone', priority: 71.95, discloses: ['father-alone'], when: { disclosed: ['father'], notDisclosed: ['father-alone'], moves: hearsOut }, cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'sad', strength: 0.35 }] },
    { id: 'regrets-alone', priority: 75.7, when: { after: ['tells-father-alone', 'offers-alone'], notVisited: ['regrets-alone'], moves: unhurried }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1600 }] },
  ],
  words: {
    en: {
      'hints-february': [
        "There's something since February. It isn't work, so it isn't on your list. Leave it at that.",
        "Outside of work I've had better years. It started in February. That's all you get.",
        "I sleep about four hours. There's a reason, it began in February, and it's got nothing to do with this building.",
      ],
      'takes-back-february': ['Forget what I said about February.', "I said more just now than I meant to.", "That other thing, you didn't hear it from me."],
      'not-yet': [
        "No. You've had the word February from me, and that was one too many.",
        "I know you're asking kindly. I'm still not going to answer it between two agenda items.",
        "Ask me about the reviews. That one I can answer without looking at the floor.",
      ],
      'offers-father': ["You let me be, so I'll say it once. My father had a stroke. That's the February.", "It's quiet enough in here. My father had a stroke. Now you know what the February is."],
      'offers-alone': [
        "You didn't make a case out of him. So, the rest. There's nobody else. The carer leaves at four, my sister's in Canada, and I didn't tell anyone here, because I didn't want to be handled.",
        "Half of it is no good to you. The carer goes at four, my sister's abroad, and the other half of every night is me.",
      ],
      'regrets-father': [
        "I don't know why I told you that. I haven't told anybody in this building. Can we go back to the plan?",
        "I wish I hadn't said it. Now you'll look at me like that all day. What else is on your paper?",
        "Don't write that down. I mean it. Where were we?",
      ],
      'no-more-of-him': ["That's enough of my father for one meeting. He'd say so himself.", "He's eating, he's talking a bit. The rest is mine.", "You know the word now. Don't make me draw you the picture."],
      'regrets-alone': [
        "Well. So much for keeping it out of here. Give me a second.",
        "Eleven years, and you're the first one in this place who knows that. I'm not sure yet that I like it.",
        "If I read that in any minutes, I'm gone. I want you to know that as well.",
      ],
    },
    de: {
      'hints-february': [
        'Da ist etwas, seit Februar. Es ist nicht die Arbeit, also steht es nicht auf Ihrer Liste. Lassen wir es dabei.',
        'Außerhalb der Arbeit hatte ich schon bessere Jahre. Es fing im Februar an. Mehr bekommen Sie nicht.',
        'Ich schlafe vier Stunden. Das hat einen Grund, er fing im Februar an und hat mit diesem Haus nichts zu tun.',
      ],
      'takes-back-february': ['Vergessen Sie das mit dem Februar.', 'Das war eben mehr, als ich sagen wollte.', 'Das andere haben Sie von mir nicht gehört.'],
      'not-yet': [
        'Nein. Das Wort Februar haben Sie von mir, und das war schon eins zu viel.',
        'Ich weiß, dass Sie es nett meinen. Ich beantworte das trotzdem nicht zwischen zwei Tagesordnungspunkten.',
        'Fragen Sie mich nach den Prüfungen. Darauf kann ich antworten, ohne auf den Boden zu schauen.',
      ],
      'offers-father': ['Sie haben mich in Ruhe gelassen, also sage ich es einmal. Mein Vater hatte einen Schlaganfall. Das ist der Februar.', 'Leise genug ist es hier. Mein Vater hatte einen Schlaganfall. Jetzt wissen Sie, was der Februar ist.'],
      'offers-alone': [
        'Sie haben keinen Fall aus ihm gemacht. Also den Rest. Es gibt sonst niemanden. Die Pflegerin geht um vier, meine Schwester lebt in Kanada, und gesagt habe ich es hier keinem, weil ich nicht behandelt werden wollte.',
        'Mit der Hälfte können Sie nichts anfangen. Um vier geht die Pflegerin, meine Schwester ist im Ausland, und jede Nacht bin es ich.',
      ],
      'regrets-father': [
        'Ich weiß nicht, warum ich Ihnen das erzählt habe. Das weiß hier im Haus sonst keiner. Können wir zum Plan zurück?',
        'Hätte ich es nur nicht gesagt. Jetzt schauen Sie mich den ganzen Tag so an. Was steht noch auf Ihrem Zettel?',
        'Schreiben Sie das nicht auf. Das meine ich ernst. Wo waren wir?',
      ],
      'no-more-of-him': ['Das reicht von meinem Vater für eine Besprechung. Er würde es auch so sagen.', 'Er isst, er spricht ein bisschen. Der Rest gehört mir.', 'Das Wort kennen Sie jetzt. Ein Bild dazu male ich Ihnen nicht.'],
      'regrets-alone': [
        'Tja. So viel dazu, dass ich es hier heraushalte. Geben Sie mir eine Sekunde.',
        'Elf Jahre, und Sie sind hier der Erste, der das weiß. Ob mir das gefällt, weiß ich noch nicht.',
        'Wenn ich das in irgendeinem Protokoll lese, bin ich weg. Das sollen Sie auch wissen.',
      ],
    },
  },
};
