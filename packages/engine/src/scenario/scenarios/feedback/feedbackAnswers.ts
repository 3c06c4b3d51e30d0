import type { Beat, Line } from '../../Scenario.ts';

const told = ['meridian', 'monday', 'example', 'transfers-land', 'transfers-hit'];
const fair = { any: ['asks-open', 'asks-closed'], none: ['blames', 'dismisses', 'threatens'] } satisfies NonNullable<Beat['when']>['moves'];

/** What Joseph answers to what anybody would ask him, plainly: it comes before anything that was waiting. */
export const feedbackAnswers: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'answers-others', priority: 74, when: { askedNow: ['others'], moves: fair }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1200 }] },
    { id: 'answers-need-to-know', priority: 73.9, when: { askedNow: ['need-to-know'], moves: fair } },
    { id: 'answers-change', priority: 63.3, when: { words: { max: 75 }, anyVisited: told, notVisited: ['answers-change'], said: ['change'], moves: { any: ['asks-open'], none: ['blames', 'dismisses', 'threatens'] } }, cues: [{ kind: 'tilt' }] },
  ],
  words: {
    en: {
      'answers-others': ["They think I'm a show. Priya thinks worse, I suppose.", "They laugh in the right places. I used to take that for applause.", "Ask them when I'm not in the room. That'll be your answer."],
      'answers-need-to-know': ["Meridian rings at a quarter past. It's still alive, that one.", "That Lena's ready. She doesn't know it, and I haven't told her.", "Nothing that fits into ten minutes."],
      'answers-change': ["Differently? Nothing. It worked.", "Nothing, if you ask the client. It worked.", "I'd do it faster. It worked, you know."],
    },
    de: {
      'answers-others': ['Die halten mich für eine Vorstellung. Priya denkt wohl Schlimmeres.', 'Die lachen an den richtigen Stellen. Das habe ich immer für Beifall gehalten.', 'Fragen Sie die, wenn ich nicht im Raum bin. Das ist dann Ihre Antwort.'],
      'answers-need-to-know': ['Um Viertel nach ruft Meridian an. Das lebt noch.', 'Dass Lena so weit ist. Sie weiß es nicht, und ich habe es ihr nicht gesagt.', 'Nichts, was in zehn Minuten passt.'],
      'answers-change': ['Anders? Nichts. Es hat geklappt.', 'Nichts, wenn Sie den Kunden fragen. Es hat geklappt.', 'Schneller wäre ich. Geklappt hat es ja.'],
    },
  },
};
