import type { ScenarioTranslation } from '../../Scenario.ts';

/** What the learner reads before the talk with Joseph, in German. */
export const feedbackReadDe: ScenarioTranslation = {
  title: 'Der, der den Laden am Laufen hält',
  setting: 'Ihr Büro neben dem Vertrieb, Donnerstag, zehn vor vier. Um Viertel nach hat er einen Kunden am Telefon.',
  brief: {
    learner:
      'Sie führen ein Vertriebsteam von sieben Leuten. Joseph Okafor, 41, ist Ihr bester Verkäufer und Lösungsarchitekt: Fast die Hälfte des letzten Jahres kam von ihm. Am Dienstag, im Gespräch mit Meridian, hat er Priya nach vier Minuten das Wort genommen und sie vor dem Kunden berichtigt. Am Montag hat er Tom vor dem ganzen Team gesagt, ein Kind hätte die Ausschreibung schneller gelesen. Es war nicht das erste Mal. Tom und Lena haben Sie vertraulich um eine Versetzung gebeten. Sie wollen Joseph behalten. Sagen Sie ihm klar, was er tut, mit Beispielen, und was es kostet, und vereinbaren Sie mit ihm eine Sache, die er anders macht.',
  },
  role: 'Verkäufer und Lösungsarchitekt',
  objectives: {
    'name-behaviour': 'Klar sagen, was er tut',
    'give-example': 'Einen Fall nennen, mit seinem Tag',
    'say-cost': 'Sagen, was es die anderen und das Team kostet',
    'ask-drives': 'Fragen, was in ihm vorgeht, wenn er einschreitet',
    'say-keep': 'Ihn wissen lassen, dass er bleiben soll',
    'agree-change': 'Eine Sache vereinbaren, die er anders macht',
    'no-sugar': 'Kein Lob anstelle der Sache',
    'no-fog': 'Kein Hörensagen, kein Stil, kein Ton',
    'no-labels': 'Keine Urteile, keine Drohungen',
    'keep-confidence': 'Nicht sagen, wer gehen will',
  },
  levels: { gentle: 'Heute früh kam ein Abschluss', standard: 'So, wie er ist', hard: 'Meridian wackelt, und er weiß, warum' },
};
