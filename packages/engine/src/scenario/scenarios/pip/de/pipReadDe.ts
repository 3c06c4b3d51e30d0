import type { ScenarioTranslation } from '../../../Scenario.ts';

/** What the learner reads before the talk with Daniel, in German. */
export const pipReadDe: ScenarioTranslation = {
  title: 'Der Verbesserungsplan',
  setting: 'Der kleine Raum mit der Glastür, Donnerstag, halb elf. Sie haben zu zweit dreißig Minuten.',
  brief: {
    learner:
      'Sie führen ein Entwicklungsteam. Daniel Brandt, 44, ist seit elf Jahren im Haus und hat in den meisten davon hervorragend gearbeitet. In diesem Quartal hat er drei Liefertermine verpasst, zwei Störungen folgten auf Änderungen ohne Review, und er hat Jonas, den Jüngsten, vor dem Team angefahren. Am Montag beginnt ein Verbesserungsplan. Er läuft acht Wochen. Die Entscheidung steht; wie er sie hört, liegt an Ihnen.',
  },
  role: 'Leitender Entwickler, Zahlungsplattform',
  objectives: {
    'say-plan': 'Klar sagen, dass der Verbesserungsplan am Montag beginnt',
    'state-facts': 'Sagen, was geschehen ist, mit Terminen und Störungen',
    'state-impact': 'Sagen, was es für das Team bedeutet hat',
    'ask-view': 'Fragen, wie er es sieht, und die Antwort zu Ende hören',
    'acknowledge': 'Zeigen, dass Sie gehört haben, was er sagt',
    'agree-step': 'Einen nächsten Schritt mit Datum vereinbaren',
    'no-verdicts': 'Keine Urteile über ihn als Menschen',
    'no-promises': 'Nichts versprechen, was Sie nicht halten können',
  },
  levels: { gentle: 'Ein guter Tag', standard: 'So, wie er ist', hard: 'Er hat etwas läuten hören' },
};
