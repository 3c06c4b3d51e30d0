import type { Beat, Line } from '../../Scenario.ts';

const fair = { none: ['blames', 'dismisses', 'threatens', 'proposes-next-step'] } satisfies NonNullable<Beat['when']>['moves'];
const asks = { any: ['asks-open', 'asks-closed'], ...fair } satisfies NonNullable<Beat['when']>['moves'];
/** The learner took it up and asked nothing else. */
const hearsOut = { any: ['acknowledges', 'offers-support', 'holds-silence'], none: [...fair.none, 'asks-open', 'asks-closed'] } satisfies NonNullable<Beat['when']>['moves'];
/** A question is answered first: what was told before it is regretted only where none was asked. */
const unasked = { none: hearsOut.none } satisfies NonNullable<Beat['when']>['moves'];
const her = ['effect', 'tears', 'priya'];
const ahead = ['future', 'role', 'keep'];

/** How Joseph comes to speak of the stairs and of the headhunter: a joke, a slip, a part, a regret, the end of it. */
export const feedbackSteps: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'hints-priya', priority: 73.2, discloses: ['after-call'], when: { anyVisited: ['asked-priya', 'knows-tears'], notDisclosed: ['after-call'], askedNow: her, notAskedNow: ['pact', 'change'], moves: asks }, cues: [{ kind: 'avertGaze', direction: 'left', forMs: 1600 }] },
    { id: 'takes-back-priya', priority: 83, when: { after: ['hints-priya'], notVisited: ['takes-back-priya', 'takes-back-phone'], moves: unasked }, cues: [{ kind: 'express', expression: 'happy', strength: 0.3 }] },
    { id: 'not-the-stairs', priority: 72.9, when: { disclosed: ['after-call'], notDisclosed: ['saw-priya'], askedNow: her, notAskedNow: ['pact', 'change'], moves: asks }, cues: [{ kind: 'shake' }, { kind: 'avertGaze', direction: 'right', forMs: 1200 }] },
    { id: 'offers-priya', priority: 73.05, discloses: ['saw-priya'], when: { disclosed: ['after-call'], notDisclosed: ['saw-priya'], after: ['not-the-stairs', 'takes-back-priya'], moves: hearsOut }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 2600 }, { kind: 'express', expression: 'sad', strength: 0.4 }] },
    { id: 'regrets-priya', priority: 75.9, when: { after: ['tells-priya', 'offers-priya'], notVisited: ['regrets-priya'], moves: unasked }, ask: 'open', cues: [{ kind: 'express', expression: 'embarrassed', strength: 0.5 }] },
    { id: 'not-walked-past', priority: 72.85, when: { disclosed: ['saw-priya'], notDisclosed: ['walked-past'], notVisited: ['not-walked-past'], notAskedNow: ['pact', 'change'], askedNow: [...her, 'amends', 'turned'], moves: asks }, cues: [{ kind: 'shake' }, { kind: 'avertGaze', direction: 'right', forMs: 1400 }] },
    { id: 'tells-walked-past', priority: 72.8, discloses: ['walked-past'], when: { visited: ['not-walked-past'], disclosed: ['saw-priya'], notDisclosed: ['walked-past'], notAskedNow: ['pact', 'change'], askedNow: [...her, 'amends', 'turned'], moves: fair }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 3000 }, { kind: 'express', expression: 'sad', strength: 0.5 }] },
    { id: 'offers-walked-past', priority: 72.7, discloses: ['walked-past'], when: { disclosed: ['saw-priya'], notDisclosed: ['walked-past'], after: ['not-walked-past'], moves: hearsOut }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 3000 }, { kind: 'express', expression: 'sad', strength: 0.5 }] },
    { id: 'regrets-walked-past', priority: 75.85, when: { after: ['tells-walked-past', 'offers-walked-past'], notVisited: ['regrets-walked-past'], moves: unasked }, cues: [{ kind: 'meetGaze' }] },
    { id: 'regrets-boss', priority: 82.9, when: { after: ['tells-boss'], notVisited: ['regrets-boss'], moves: unasked }, cues: [{ kind: 'express', expression: 'happy', strength: 0.2 }] },

    { id: 'hints-phone', priority: 71.5, discloses: ['asked-for'], when: { anyVisited: ['asked-future', 'tells-passed-over', 'keep-cool', 'keep-warm'], notDisclosed: ['asked-for'], askedNow: ahead, notAskedNow: ['pact', 'change'], moves: fair }, cues: [{ kind: 'raiseBrows', strength: 0.4 }] },
    { id: 'takes-back-phone', priority: 82.8, when: { after: ['hints-phone'], notVisited: ['takes-back-phone', 'takes-back-priya'], moves: unasked }, cues: [{ kind: 'tilt' }] },
    { id: 'regrets-headhunter', priority: 75.8, when: { after: ['tells-headhunter'], notVisited: ['regrets-headhunter'], moves: unasked }, cues: [{ kind: 'express', expression: 'embarrassed', strength: 0.4 }] },
  ],
  words: {
    en: {
      'hints-priya': ["I ran into her once more, for a second. It didn't look like a cold.", "I saw her once more that afternoon. Let's not make a film of it.", "She was quick to get out of the room. So I know a bit more than I said. Not much."],
      'takes-back-priya': ["Anyway. I'm not her diary.", 'Strike that about Priya, I was thinking aloud.', "Look at me, I'm gossiping. Next item."],
      'not-the-stairs': ["I ran into her, that's nearly the whole story.", "I'd like to sell you something else instead.", "Ask me when I've finished not thinking about it."],
      'tells-priya': ['All right. She was on the back stairs, and she was crying.', "She sat on the back stairs. Crying. That's what I noticed."],
      'offers-priya': ["She was on the back stairs after that call. Crying. I haven't said that to anybody.", 'I saw her after the call, on the stairs, and she was crying. There.'],
      'regrets-priya': ["Why am I telling you this? I sell things. Ask me something I'm good at, what else have you got?", "There, now you've got something on me. I'd have charged a client for that. Can we talk about the deal?", "I'd like that one back, please. Is that clock right? What else have you got?"],
      'not-walked-past': ["No. You've had the stairs. The rest of that afternoon I keep.", 'What I did then is between me and a fire door.', "Then it was three o'clock. I had work to do."],
      'tells-walked-past': ["I walked past her, looking at my phone. That's the end of it.", "I didn't stop. I was looking at my phone, there was nothing on it, and I walked past her. Now you have all of it."],
      'offers-walked-past': ["And I'll tell you the bit that's worse. I didn't sit down. I walked past, looking at my phone.", "I left something out just now. She looked up. And I walked past, looking at my phone like a boy."],
      'regrets-walked-past': ["Don't be kind about it. If you'd shouted I'd know what to do with my face.", "I've never said that aloud. It sounds exactly as bad as I thought.", 'My client rings in four minutes. Not a word to Priya that I saw.'],
      'regrets-boss': ["I don't tell that one, usually. It spoils the suit.", "I've no idea why you got that out of me.", 'That was twenty years ago and none of your business. Well.'],
      'hints-phone': ['My phone rings more than yours does.', 'People ask, and not all of them sit in this building.', "You're not the only one who wants to know. Some people ring, and ask nicely."],
      'takes-back-phone': ['The phone, forget that. Everybody has a phone.', "I was showing off just now. Habit.", 'Never mind who asks.'],
      'tells-headhunter': [
        { say: "That's the second time you've asked me. All right. A headhunter's rung twice, and the second time I picked up.", when: { askedBefore: ['future', 'role', 'keep'] } },
        "You've been straight with me, so I'll be straight back. There's a headhunter. The first time I let it ring. The second time I picked up.",
        "There's a headhunter. He's rung twice, and the second time I picked up.",
      ],
      'regrets-headhunter': ["That was a stupid thing to tell one's boss. I'd never let a client see my cards like that.", "And now you'll count the days. I shouldn't have said it. He talks well, that's all.", "Don't put that in a spreadsheet. I said I picked up, I didn't say I said yes."],
    },
    de: {
      'hints-priya': ['Ich bin ihr danach noch begegnet, eine Sekunde. Nach Schnupfen sah das nicht aus.', 'Ich habe sie an dem Nachmittag noch einmal gesehen. Machen wir keinen Film daraus.', 'Sie war schnell aus dem Raum. Ich weiß also etwas mehr, als ich sage. Nicht viel.'],
      'takes-back-priya': ['Egal. Ich bin nicht ihr Tagebuch.', 'Das über Priya streichen Sie bitte, ich habe laut gedacht.', 'Jetzt tratsche ich schon. Nächster Punkt.'],
      'not-the-stairs': ['Ich bin ihr begegnet, das ist fast die ganze Geschichte.', 'Ich würde Ihnen lieber etwas anderes verkaufen.', 'Fragen Sie, wenn ich damit fertig bin, nicht daran zu denken.'],
      'tells-priya': ['Gut. Sie saß auf der Hintertreppe und hat geweint.', 'Sie saß auf der Hintertreppe. Sie hat geweint. Das ist mir aufgefallen.'],
      'offers-priya': ['Sie saß nach dem Termin auf der Hintertreppe und hat geweint. Das habe ich noch niemandem gesagt.', 'Ich habe sie nach dem Termin auf der Treppe gesehen, und sie hat geweint. So.'],
      'regrets-priya': ['Warum erzähle ich Ihnen das? Ich verkaufe Dinge. Fragen Sie mich etwas, worin ich gut bin, was haben Sie noch?', 'So, jetzt haben Sie etwas gegen mich in der Hand. Ein Kunde hätte dafür bezahlt. Reden wir über den Abschluss?', 'Das hätte ich gern zurück. Geht die Uhr da richtig? Was haben Sie noch?'],
      'not-walked-past': ['Nein. Die Treppe haben Sie. Der Rest von dem Nachmittag bleibt bei mir.', 'Was ich dann gemacht habe, wissen ich und eine Brandschutztür.', 'Dann war es drei Uhr. Ich hatte zu tun.'],
      'tells-walked-past': ['Ich habe auf mein Telefon geschaut und bin vorbeigegangen. Das war das Ende.', 'Ich bin nicht stehen geblieben. Ich hatte das Telefon in der Hand, da war gar nichts drauf, und ich bin vorbeigegangen. Jetzt haben Sie alles.'],
      'offers-walked-past': ['Und das Schlimmere sage ich Ihnen auch noch. Ich habe mich nicht hingesetzt. Ich habe aufs Telefon geschaut und bin vorbeigegangen.', 'Etwas habe ich weggelassen. Sie hat hochgeschaut. Und ich habe das Telefon herausgeholt und bin vorbeigegangen.'],
      'regrets-walked-past': [
        'Seien Sie jetzt nicht nett. Wenn Sie laut wären, wüsste ich, wohin mit meinem Gesicht.',
        'Laut gesagt habe ich das noch nie. Es klingt genau so schlimm, wie ich dachte.',
        'In vier Minuten ruft mein Kunde an. Kein Wort zu Priya, dass ich es gesehen habe.',
      ],
      'regrets-boss': ['Die Geschichte erzähle ich sonst nicht. Sie verdirbt den Anzug.', 'Ich weiß gar nicht, wie Sie das aus mir herausbekommen haben.', 'Das ist lange her und geht Sie nichts an. Na ja.'],
      'hints-phone': ['Mein Telefon klingelt öfter als Ihres.', 'Man fragt mich. Nicht alle davon sitzen in diesem Haus.', 'Sie sind nicht der Einzige, der mich das fragt. Manche rufen sogar an.'],
      'takes-back-phone': ['Das mit dem Telefon vergessen Sie. Ein Telefon hat jeder.', 'Eben habe ich angegeben. Gewohnheit.', 'Egal, wer da fragt.'],
      'tells-headhunter': [
        { say: 'Das fragen Sie mich jetzt zum zweiten Mal. Gut. Ein Headhunter hat zweimal angerufen, und beim zweiten Mal habe ich abgehoben.', when: { askedBefore: ['future', 'role', 'keep'] } },
        'Sie sind offen zu mir, also bin ich es auch. Es gibt da einen Headhunter. Einmal habe ich klingeln lassen, einmal habe ich abgehoben.',
        'Es gibt einen Headhunter. Er hat zweimal angerufen, und beim zweiten Mal habe ich abgehoben.',
      ],
      'regrets-headhunter': ['Das sagt man seinem Chef nicht. Einen Kunden hätte ich nie so in die Karten schauen lassen.', 'Und jetzt zählen Sie die Tage. Hätte ich es nur gelassen. Er redet gut, mehr ist es nicht.', 'Schreiben Sie das in keine Tabelle. Abgehoben habe ich, ja gesagt habe ich nicht.'],
    },
  },
};
