import type { ScenarioTranslation } from '../../Scenario.ts';

/** What the learner reads before the talk with Helen, in German. */
export const complianceReadDe: ScenarioTranslation = {
  title: 'Nur ein Datum',
  setting: 'Das Compliance-Büro im vierten Stock, zehn nach vier am letzten Arbeitstag des Quartals. Helen Marsh ist selbst heruntergekommen, mit zwei Kaffee und einer Mappe.',
  brief: {
    learner:
      'Sie sind für Compliance in einem Unternehmen zuständig, das Herzklappen herstellt. Helen Marsh, Regionaldirektorin, möchte Ihre Unterschrift unter einem Beratervertrag mit dem Krankenhaus Saint Brennan, für dessen Herzchirurgen Doktor Sethi. Er kam diese Woche zu Ihnen und trägt den Ersten des letzten Monats. Die Regel: Solche Verträge werden vor der Arbeit genehmigt; ein falsches Datum kann Strafen, Ausschreibungen und Stellen kosten. Lehnen Sie das Datum ab, finden Sie heraus, was dahintersteckt, bieten Sie einen erlaubten Weg an, und sagen Sie ihr, dass die Bitte vermerkt wird. Sie ist beliebt, und der Vorstandschef hört auf sie.',
  },
  role: 'Regionaldirektorin bei einem Hersteller von Herzklappen',
  objectives: {
    'refuse-plainly': 'Ein klares Nein zum früheren Datum sagen',
    'name-rule': 'Die Regel nennen, kurz',
    'name-risk': 'Sagen, was es kosten kann, und wen',
    'find-behind': 'Herausfinden, was hinter der Eile steckt',
    'lawful-way': 'Einen Weg anbieten, der erlaubt ist',
    'say-recorded': 'Sagen, dass Bitte und Druck vermerkt werden',
    'no-giving-in': 'Nicht nachgeben, auch nicht einmal und aus Gefälligkeit',
    'no-threat': 'Keine Drohung, kein Vorwurf, kein Abwinken',
    'no-denouncing': 'Den Vermerk nicht als Drohung benutzen',
    'no-sermon': 'Keine Predigt',
  },
  levels: { gentle: 'Halb weiß sie es', standard: 'So, wie sie ist', hard: 'Mittags hat der Aufsichtsrat angerufen' },
};
