import type { LearnerLines } from '../LearnerLines.ts';

/** What a manager may say in the talk with the high performer, in German. */
export const feedbackDe: LearnerLines = {
  greet: ['Hallo Herr Okafor, danke, dass Sie rübergekommen sind.', 'Guten Tag, Herr Okafor, schön, dass Sie da sind.'],
  announce: [
    'Ich möchte über etwas reden, das Sie in Terminen tun, Sie übernehmen und korrigieren die Kollegen vor dem Kunden.',
    'Eines muss ich Ihnen offen sagen, Sie springen ein und führen die Gespräche der anderen zu Ende.',
    'Der Grund für dieses Gespräch ist, dass Sie die Kollegen vor Kunden unterbrechen, und das hat seinen Preis.',
  ],
  'name-fact': [
    'Am Dienstag im Termin mit Meridian haben Sie Priya nach vier Minuten das Wort abgenommen.',
    'In der Besprechung am Montag haben Sie vor allen zu Tom gesagt, ein Kind hätte die Ausschreibung schneller gelesen.',
    'Letzte Woche haben Sie drei von fünf Antworten beendet, die Lena angefangen hatte.',
    'Ich habe am Dienstag gesehen, dass Priya danach im ganzen Gespräch kein Wort mehr gesagt hat.',
  ],
  'state-impact': [
    'Deswegen bereiten die Leute ihren Teil nicht mehr vor, sie rechnen damit, dass Sie ohnehin übernehmen.',
    'Das hat dazu geführt, dass zwei Leute mich um eine Versetzung gebeten haben.',
    'Das hieß, dass mich die Kundin hinterher gefragt hat, ob Priya noch im Projekt ist.',
  ],
  'ask-open': [
    'Wie haben Sie diesen Termin selbst erlebt?',
    'Was geht in Ihnen vor, in dem Moment, bevor Sie einspringen?',
    'Wie ist das mit dem Druck, den Sie für das Team tragen?',
    'Woher kommt das, wo haben Sie gelernt, dass ein Gespräch nie stocken darf?',
    'Was haben Sie nach dem Termin an Priya bemerkt?',
    'Wie sollte Ihre eigene Rolle hier aussehen?',
    'Was müsste sein, damit Sie die nächsten zwei Jahre bleiben?',
    'Was könnten Sie im nächsten Gespräch anders machen?',
  ],
  support: ['Ich setze mich mit in den Termin und trage das Risiko, wenn es schiefgeht.', 'Ich kann dem Kunden vorher sagen, dass Priya führt.', 'Ich möchte, dass Sie bleiben, und ich unterstütze Sie, wenn ein Abschluss länger dauert.'],
  propose: [
    'Wie wäre es, wenn Sie Priya im nächsten Termin ausreden lassen und nur einspringen, wenn sie Sie darum bittet?',
    'Ich schlage vor, Sie korrigieren die Leute hinterher unter vier Augen, und am Freitag schauen wir es uns an.',
    'Vereinbaren wir eine Sache für die nächsten zwei Wochen, Sie fragen, bevor Sie übernehmen.',
  ],
  close: ['Gut, dann lassen wir es dabei, wir sehen uns am Freitag.', 'Danke, ich glaube, für heute haben wir es.'],
};
