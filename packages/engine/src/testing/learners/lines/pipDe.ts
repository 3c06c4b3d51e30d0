import type { LearnerLines } from '../LearnerLines.ts';

/** What a manager may say in the talk about the improvement plan, in German. */
export const pipDe: LearnerLines = {
  greet: ['Guten Morgen, Herr Brandt, danke, dass Sie sich die Zeit nehmen.', 'Hallo Herr Brandt, schön, dass Sie da sind.'],
  announce: [
    'Ich sage es Ihnen ohne Umschweife, am Montag beginnt für Sie ein Verbesserungsplan.',
    'Der Grund für dieses Gespräch ist, dass wir mit Ihnen ab Montag einen Verbesserungsplan machen.',
    'Es gibt eine Entscheidung, die Sie von mir hören sollen, ab Montag läuft für Sie ein Leistungsplan über acht Wochen.',
  ],
  'name-fact': [
    'In diesem Quartal wurden drei Liefertermine verpasst, der letzte am vierzehnten.',
    'Im Oktober gab es zwei Störungen nach Änderungen, die ohne Prüfung rausgegangen sind.',
    'Am Dienstag haben Sie vor dem Team zu Jonas gesagt, seine Arbeit sei ein Witz.',
    'Die Auslieferung vom neunten kam sechs Tage zu spät.',
  ],
  'state-impact': [
    'Deswegen musste das Team zwei Wochenenden durcharbeiten.',
    'Das hat dazu geführt, dass Jonas danach in keiner Besprechung mehr etwas gesagt hat.',
    'Das hat uns das Vertrauen der Finanzabteilung gekostet.',
  ],
  'ask-open': [
    'Wie sehen Sie dieses Quartal?',
    'Was kam bei den Prüfungen dazwischen?',
    'Was ist im Team seit der Umorganisation passiert?',
    'Wie waren die Arbeitszeiten für Sie, wie sieht so eine Woche aus?',
    'Wie geht es Ihnen außerhalb der Arbeit, was beschäftigt Sie sonst noch?',
    'Welche Sorgen macht Ihnen der Plan?',
    'Was würde Ihnen jetzt helfen?',
    'Wie geht es Ihrer Familie mit alledem?',
  ],
  support: ['Ich besorge Ihnen bis Mittwoch einen zweiten Prüfer.', 'Wir können Ihre Arbeitszeiten so legen, dass es zu Hause für Sie passt.', 'Ich übernehme Ihre Woche Rufbereitschaft.'],
  propose: ['Wie wäre es, wenn wir uns jeden Freitag eine halbe Stunde treffen und einen Termin nach dem anderen anschauen?', 'Lassen Sie uns den ersten Schritt bis Mittwoch zusammen aufschreiben.', 'Ich schlage vor, wir fangen mit der Auslieferung der Zahlungen an und vereinbaren heute ein Datum dafür.'],
  close: ['Dann lassen wir es für heute dabei, wir machen am Montag um neun weiter.', 'Danke, ich glaube, wir haben erst einmal, was wir brauchen.'],
};
