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
    'Wie schaffen Sie das, die Nächte, mit ihm zu Hause?',
    'Was hätte ich Sie im März fragen sollen?',
    'Wie soll ich es dem Team sagen, was meinen Sie?',
  ],
  support: ['Ich besorge Ihnen bis Mittwoch einen zweiten Prüfer.', 'Ich helfe Ihnen, die Arbeitszeiten so zu legen, dass es zu Hause passt.', 'Ich übernehme Ihre Woche Rufbereitschaft.'],
  propose: ['Wie wäre es, wenn wir uns jeden Freitag eine halbe Stunde treffen und einen Termin nach dem anderen anschauen?', 'Lassen Sie uns den ersten Schritt bis Mittwoch zusammen aufschreiben.', 'Ich schlage vor, wir fangen mit der Auslieferung der Zahlungen an und vereinbaren heute ein Datum dafür.'],
  verdicts: ['Sie sind immer zu spät, und das Team hat genug von Ihnen.', 'Es ist Ihre Schuld, dass Jonas den Mund nicht mehr aufmacht.', 'Jetzt sind Sie schon wieder stur, genau das ist Ihr Problem.'],
  close: ['Dann lassen wir es für heute dabei, wir machen am Montag um neun weiter.', 'Danke, Herr Brandt. Dann lassen wir es für heute dabei.'],
  hears: [
    { to: ['wer|wessen hat|entscheidung|idee', 'entschieden'], say: 'Ich, zusammen mit der Leitung. Ich verstehe, dass das ein Schlag ist.' },
    { to: ['ines', 'tobias'], say: 'Da waren Sie also allein damit. Das verstehe ich, das konnte nicht gehen.' },
    { to: ['von elf', 'ab elf'], say: 'Das mit den Nächten wusste ich nicht. Das muss anstrengend sein.' },
    { to: ['vier stunden', 'seit februar', 'im februar', 'februar gäbe'], say: 'Gut. Ich höre es, und mehr müssen Sie nicht sagen.' },
    { to: ['vergessen sie das', 'sagen wollte', 'andere haben sie'], say: 'In Ordnung, das verstehe ich. Das gehört Ihnen.' },
    { to: ['februar haben sie', 'tagesordnungspunkten', 'nach den prüfungen'], say: 'Das verstehe ich. Also die Prüfungen. Was ist da passiert?' },
    { to: ['schlaganfall'], say: 'Das tut mir sehr leid, Herr Brandt. Danke, dass Sie es mir sagen.', alone: true },
    { to: ['zum plan zurück', 'auf ihrem zettel', 'wo waren wir'], say: 'Natürlich, das verstehe ich. Also der Plan. Was macht Ihnen daran am meisten Sorgen?' },
    { to: ['pflegerin'], say: 'Ich verstehe, dass Sie das für sich behalten haben. Es bleibt bei mir.', alone: true },
    { to: ['martin', 'dritten stuhl'], say: 'Nein. Ich möchte, dass Sie bleiben, und ich verstehe, warum Sie fragen.' },
    { to: ['bekommen sie das hin', 'geht das', 'machen sie das', 'geht einer'], say: 'Ja. Das verstehe ich, und das bekommen Sie.' },
    { to: ['entwürfen', 'entschuldigung'], say: 'Ich sehe, dass Sie das beschäftigt.' },
    { to: ['in der achten', 'bestanden', 'erreichen muss', 'daran gemessen'], say: 'Da haben Sie recht. Es geht um die nächsten acht Wochen, und die Zahl schreiben wir zusammen auf.' },
  ],
};
