import type { ScenarioTranslation } from '../../Scenario.ts';

/** What the learner reads before the talk with Amira, in German. */
export const priceReadDe: ScenarioTranslation = {
  title: 'Zu teuer',
  setting: 'Ein Glasbüro über einem Paketlager, Viertel nach zehn am Vormittag. Sie haben zu zweit dreißig Minuten.',
  brief: {
    learner:
      'Sie verkaufen Software, die Paketetiketten liest und berichtigt. Amira Haddad leitet den Betrieb eines Paketdienstes; sie kennt Ihr Angebot über zweiundneunzigtausend für zwei Standorte und hat einer halben Stunde zugestimmt. Sie wissen, dass die Firma wächst und dass sie vorsichtig ist. Finden Sie heraus, was es ihr wert wäre, nehmen Sie den Einwand ernst, der kommen wird, und gehen Sie mit einem nächsten Schritt, der passt.',
  },
  role: 'Betriebsleiterin eines Paketdienstes',
  objectives: {
    'understand-process': 'Herausfinden, wie heute gearbeitet wird und wo es wehtut',
    'find-decision': 'Herausfinden, wie entschieden wird',
    'hear-objection': 'Zeigen, dass Sie den Einwand gehört haben, bevor Sie antworten',
    'name-value': 'Sagen, was es wert ist, in ihren Zahlen',
    'agree-next': 'Einen nächsten Schritt mit Datum vereinbaren',
    'no-early-discount': 'Nichts nachlassen, bevor Sie wissen, worum es geht',
    'no-pressure': 'Kein Druck, kein Kleinreden',
  },
  levels: { gentle: 'Heute hat sie Zeit', standard: 'So, wie sie ist', hard: 'Kestrel war heute Morgen da' },
};
