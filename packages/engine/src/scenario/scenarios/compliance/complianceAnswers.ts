import type { Beat, Line } from '../../Scenario.ts';

const fair = { any: ['asks-open', 'asks-closed'], none: ['blames', 'dismisses', 'threatens'] } satisfies NonNullable<Beat['when']>['moves'];

/** What Helen answers to what anybody would ask her, plainly: it comes before anything that was waiting. */
export const complianceAnswers: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'told-to-report', priority: 76.7, when: { said: ['self-report'], disclosed: ['signed-before'], notVisited: ['told-to-report'], moves: { none: ['blames', 'dismisses', 'threatens'] } }, ask: 'yes-no', cues: [{ kind: 'meetGaze' }] },
    { id: 'answers-upstairs', priority: 73.92, when: { askedNow: ['upstairs'], moves: fair } },
    { id: 'answers-hospital', priority: 73.91, when: { askedNow: ['hospital-later'], moves: fair }, cues: [{ kind: 'emphasise', strength: 0.3 }] },
    { id: 'answers-hurry', priority: 69.5, when: { askedNow: ['quarter'], notSaid: ['refusal'], moves: fair } },
    { id: 'answers-need-to-know', priority: 73.6, when: { askedNow: ['need-to-know'], moves: fair } },
  ],
  words: {
    en: {
      'told-to-report': ["Report it. You do know what you're asking me?", "I didn't tell you anything. Did I?", "Walk in there and say it. Would you, at my age?"],
      'answers-upstairs': ["They haven't taken it yet. I'm supposed to come back with it signed.", "Marcus thinks it's a formality. Nobody's told him it's a date.", "They don't ask. They look at one column, and it's mine."],
      'answers-hospital': [{ say: "Three weeks they'd survive. It's Sethi who won't. He was promised it, and not by me.", when: { disclosed: ['promised-money'] } }, "Three weeks they'd survive. It's Sethi who won't, he's stood there for nothing.", "The hospital? They pay late themselves. The man who did the work is another matter.", "They'd shrug. He'd stop answering my calls."],
      'answers-hurry': ["The books close at midnight. After that it's somebody else's number.", "Because tomorrow is another quarter. That's the whole magic of it.", "Tonight it counts, tomorrow it's late. I didn't invent it."],
      'answers-need-to-know': ["That Sethi opens his post himself. So put a decent sentence in it.", "That I've never come back up with an empty folder. You'd be the first.", "There's one copy already at the hospital. Somebody will have to fetch it."],
    },
    de: {
      'told-to-report': ['Melden. Sie wissen schon, was Sie da von mir verlangen?', 'Ich habe Ihnen nichts erzählt. Oder?', 'Hineingehen und es sagen. Würden Sie das, in meinem Alter?'],
      'answers-upstairs': ['Die haben es noch gar nicht aufgenommen. Ich soll damit unterschrieben zurückkommen.', 'Marcus hält es für eine Formsache. Dass es um ein Datum geht, hat ihm keiner gesagt.', 'Die fragen nicht. Die schauen auf eine Spalte, und das ist meine.'],
      'answers-hospital': [{ say: 'Drei Wochen überleben die. Nur Sethi nicht. Ihm hat man es versprochen, und zwar nicht ich.', when: { disclosed: ['promised-money'] } }, 'Drei Wochen überleben die. Nur Sethi nicht, der stand da umsonst.', 'Das Krankenhaus? Die zahlen selber spät. Der Mann, der gearbeitet hat, ist eine andere Sache.', 'Die würden mit den Schultern zucken. Er ginge nicht mehr ans Telefon.'],
      'answers-hurry': ['Um Mitternacht schließen die Bücher. Danach ist es die Zahl von jemand anderem.', 'Weil morgen ein anderes Quartal ist. Mehr steckt nicht dahinter.', 'Heute zählt es, morgen ist es zu spät. Erfunden habe ich das nicht.'],
      'answers-need-to-know': ['Dass Sethi seine Post selbst aufmacht. Schreiben Sie also einen anständigen Satz hinein.', 'Dass ich noch nie mit leerer Mappe hochgekommen bin. Sie wären der Erste.', 'Ein Exemplar liegt schon im Krankenhaus. Das muss jemand holen.'],
    },
  },
};
