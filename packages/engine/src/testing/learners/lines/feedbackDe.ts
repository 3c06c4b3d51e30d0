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
    'Wie hat Priya nach dem Termin auf Sie gewirkt?',
    'Wie sollte Ihre eigene Rolle hier aussehen?',
    'Was müsste sein, damit Sie die nächsten zwei Jahre bleiben?',
    'Was könnten Sie im nächsten Gespräch anders machen?',
    'Was war da mit Priya, nach dem Termin?',
    'Wie sehen die anderen das, was glauben Sie?',
    'Was sollte ich sonst noch wissen?',
  ],
  support: ['Ich setze mich mit in den Termin und trage das Risiko, wenn es schiefgeht.', 'Ich helfe Ihnen und sage dem Kunden vorher, dass Priya führt.', 'Ich möchte, dass Sie bleiben, und ich unterstütze Sie, wenn ein Abschluss länger dauert.'],
  propose: [
    'Wie wäre es, wenn Sie Priya im nächsten Termin ausreden lassen und nur einspringen, wenn sie Sie darum bittet?',
    'Ich schlage vor, Sie korrigieren die Leute hinterher unter vier Augen, und am Freitag schauen wir es uns an.',
    'Vereinbaren wir eine Sache für die nächsten zwei Wochen, Sie fragen, bevor Sie übernehmen.',
  ],
  verdicts: ['Sie wissen immer alles besser.', 'Es ist Ihre Schuld, dass da draußen keiner mehr etwas sagt.', 'Sie hören nie zu, Sie reden nur.'],
  close: ['Gut, dann lassen wir es dabei, wir sehen uns am Freitag.', 'Danke. Dann lassen wir es für heute dabei.'],
  hears: [
    { to: ['welchen|welcher termin', 'wann war das', 'einen fall'], say: 'Da haben Sie recht.' },
    { to: ['prämie|prämien'], say: 'Das verstehe ich. Das ist viel zu tragen.' },
    { to: ['erster chef', 'marlow'], say: 'Das klingt hart, so vor allen.' },
    { to: ['verdirbt den anzug', 'herausbekommen', 'geht sie nichts an'], say: 'Das verstehe ich. Es bleibt hier.' },
    { to: ['versprochen', 'zugesagt'], say: 'Ich kann verstehen, dass das wehgetan hat.' },
    { to: ['headhunter'], say: 'Danke, dass Sie mir das sagen. Das war sicher nicht leicht.', alone: true },
    { to: ['nach schnupfen', 'keinen film', 'etwas mehr'], say: 'Gut, ich verstehe.' },
    { to: ['ganze geschichte', 'lieber etwas anderes', 'nicht daran zu denken'], say: 'In Ordnung, das verstehe ich. Lassen wir es.' },
    { to: ['hintertreppe', 'auf der treppe'], say: 'Danke, dass Sie das sagen. Das war nicht leicht.', alone: true },
    { to: ['hat geklappt', 'geklappt hat'], say: 'Das verstehe ich, und der Kunde ist ja geblieben. Was könnten Sie trotzdem anders machen?' },
    { to: ['worin ich gut', 'in der hand', 'so ehrlich'], say: 'Das verstehe ich, und ich benutze es nicht. Was haben Sie dann gemacht, als Sie Priya gesehen haben?' },
    { to: ['vorbeigegangen'], say: 'Das verstehe ich. Wirklich.', alone: true },
    { to: ['was dann', 'wer fängt', 'schiefgeht', 'kein dann'], say: 'Ich verstehe. Wenn es schiefgeht, geht das auf mich und nicht auf Sie.' },
  ],
};
