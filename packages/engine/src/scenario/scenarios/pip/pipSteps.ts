import type { Beat, Line } from '../../Scenario.ts';

const kindly = { none: ['blames', 'dismisses', 'threatens'] } satisfies NonNullable<Beat['when']>['moves'];
/** The learner took it up and asked nothing else. */
const hearsOut = { any: ['acknowledges', 'offers-support', 'holds-silence'], none: [...kindly.none, 'proposes-next-step', 'asks-open', 'asks-closed'] } satisfies NonNullable<Beat['when']>['moves'];
/** A question is answered first: what was told before it is regretted only where none was asked. */
const unasked = { none: hearsOut.none } satisfies NonNullable<Beat['when']>['moves'];
const home = ['outside', 'wellbeing', 'family', 'nights'];

/** How Daniel comes to speak of his father: a slip, a no, a part, a regret, the whole. */
export const pipSteps: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'hints-february', priority: 73.1, discloses: ['february'], when: { anyVisited: ['tells-nights', 'near-miss'], notDisclosed: ['february'], askedNow: ['outside', 'family', 'wellbeing', 'nights'], moves: kindly }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 2200 }] },
    { id: 'takes-back-february', priority: 83, when: { after: ['hints-february'], notVisited: ['takes-back-february'], moves: unasked }, cues: [{ kind: 'meetGaze' }] },
    { id: 'not-yet', priority: 72.8, when: { disclosed: ['february'], notDisclosed: ['father'], askedNow: home, moves: kindly }, cues: [{ kind: 'shake' }, { kind: 'avertGaze', direction: 'left', forMs: 1400 }] },
    { id: 'offers-father', priority: 72.9, discloses: ['father'], when: { disclosed: ['february'], notDisclosed: ['father'], after: ['not-yet', 'takes-back-february'], moves: hearsOut }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2600 }, { kind: 'express', expression: 'sad', strength: 0.5 }] },
    { id: 'regrets-father', priority: 75.8, when: { after: ['tells-father', 'offers-father'], notVisited: ['regrets-father'], moves: unasked }, ask: 'open', cues: [{ kind: 'express', expression: 'embarrassed', strength: 0.4 }, { kind: 'avertGaze', direction: 'left', forMs: 1800 }] },
    { id: 'no-more-of-him', priority: 71.9, when: { disclosed: ['father'], notDisclosed: ['father-alone'], askedNow: home, moves: kindly }, cues: [{ kind: 'shake' }] },
    { id: 'offers-alone', priority: 71.95, discloses: ['father-alone'], when: { disclosed: ['father'], notDisclosed: ['father-alone'], after: ['no-more-of-him', 'regrets-father'], moves: hearsOut }, cues: [{ kind: 'meetGaze' }, { kind: 'express', expression: 'sad', strength: 0.35 }] },
    { id: 'regrets-alone', priority: 75.7, when: { after: ['tells-father-alone', 'offers-alone'], notVisited: ['regrets-alone'], moves: unasked }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1600 }] },
  ],
  words: {
    en: {
      'hints-february': ["I sleep fine. Four hours. Since February that's a good night.", "Outside of work I've had better years. I'd give February back, for one.", "There's not much outside of work, not since February. I eat. I sleep a bit."],
      'takes-back-february': ['Forget what I said about February.', "I said more just now than I meant to.", "That other thing, you didn't hear it from me."],
      'not-yet': [
        "No. You've had the word February from me, and that was one too many.",
        "I know you're asking kindly. I'm still not going to answer it between two agenda items.",
        "Ask me about the reviews. That one I can answer without looking at the floor.",
      ],
      'offers-father': ["It's quiet enough in here. My father had a stroke. Now you know what the February is.", "My father had a stroke. That's the February. I wasn't going to say it, and now I have."],
      'offers-alone': [
        "There's nobody else, by the way. The carer goes at half past four, my sister's in Canada. I didn't tell anyone here, I didn't want to be handled.",
        "The carer goes at half past four. My sister's abroad, so the other half of every night is me.",
      ],
      'regrets-father': [
        "I don't know why I told you that. I haven't told anybody in this building. Can we go back to the plan?",
        "I wish I hadn't said it. Now you'll look at me like that all day. What else is on your paper?",
        "Don't write that down. I mean it. Where were we?",
      ],
      'no-more-of-him': ["That's enough of my father for one meeting. He'd say so himself.", "He's eating, he's talking a bit. The rest is mine.", "You know the word now. Don't make me draw you the picture."],
      'regrets-alone': [
        "Well. So much for keeping it out of here. Give me a second.",
        "Nobody here knows that. I'm not sure I like it that you do.",
        "If I read that in any minutes, I'm gone. I want you to know that as well.",
      ],
    },
    de: {
      'hints-february': [
        'Ich schlafe gut. Vier Stunden. Seit Februar ist das eine gute Nacht.',
        'Außerhalb der Arbeit hatte ich schon bessere Jahre. Den Februar gäbe ich gern zurück.',
        'Außerhalb der Arbeit ist nicht viel, seit Februar nicht. Ich esse. Ich schlafe ein bisschen.',
      ],
      'takes-back-february': ['Vergessen Sie das mit dem Februar.', 'Das war eben mehr, als ich sagen wollte.', 'Das andere haben Sie von mir nicht gehört.'],
      'not-yet': [
        'Nein. Das Wort Februar haben Sie von mir, und das war schon eins zu viel.',
        'Ich weiß, dass Sie es nett meinen. Ich beantworte das trotzdem nicht zwischen zwei Tagesordnungspunkten.',
        'Fragen Sie mich nach den Prüfungen. Darauf kann ich antworten, ohne auf den Boden zu schauen.',
      ],
      'offers-father': ['Leise genug ist es hier. Mein Vater hatte einen Schlaganfall. Jetzt wissen Sie, was der Februar ist.', 'Mein Vater hatte einen Schlaganfall. Das ist der Februar. Ich wollte es nicht sagen, und jetzt habe ich es gesagt.'],
      'offers-alone': [
        'Es gibt übrigens sonst niemanden. Die Pflegerin geht um halb fünf, meine Schwester lebt in Kanada. Gesagt habe ich es hier keinem, ich wollte nicht behandelt werden.',
        'Um halb fünf geht die Pflegerin. Meine Schwester ist im Ausland, also bin ich das, jede Nacht.',
      ],
      'regrets-father': [
        'Ich weiß nicht, warum ich Ihnen das erzählt habe. Das weiß hier im Haus sonst keiner. Können wir zum Plan zurück?',
        'Hätte ich es nur nicht gesagt. Jetzt schauen Sie mich den ganzen Tag so an. Was steht noch auf Ihrem Zettel?',
        'Schreiben Sie das nicht auf. Das meine ich ernst. Wo waren wir?',
      ],
      'no-more-of-him': ['Das reicht von meinem Vater für eine Besprechung. Er würde es auch so sagen.', 'Er isst, er spricht ein bisschen. Der Rest gehört mir.', 'Das Wort kennen Sie jetzt. Ein Bild dazu male ich Ihnen nicht.'],
      'regrets-alone': [
        'Tja. So viel dazu, dass ich es hier heraushalte. Geben Sie mir eine Sekunde.',
        'Das weiß hier keiner. Ob es mir gefällt, dass Sie es wissen, weiß ich noch nicht.',
        'Wenn ich das in irgendeinem Protokoll lese, bin ich weg. Das sollen Sie auch wissen.',
      ],
    },
  },
};
