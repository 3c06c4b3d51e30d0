import type { LearnerLines } from '../LearnerLines.ts';

/** What a compliance officer may say in the talk about the date, in German. */
export const complianceDe: LearnerLines = {
  greet: ['Guten Tag, Frau Marsh, danke, dass Sie heruntergekommen sind.', 'Guten Tag, Frau Marsh, nehmen Sie Platz.'],
  announce: [
    'Ich sage es gleich, einen Vertrag mit einem Datum vom letzten Monat kann ich nicht unterschreiben.',
    'Zum Vertrag, die Antwort auf das frühere Datum ist nein, das unterschreibe ich nicht.',
    'Ich habe die Mappe gelesen, und meinen Namen setze ich nicht unter den letzten Monat, das unterschreibe ich nicht.',
  ],
  'name-fact': [
    'Der Vertrag kam am Dienstag dieser Woche zu mir, und unsere Regel sagt, dass er vor der Arbeit freigegeben wird.',
    'Ich habe nachgesehen, der erste Entwurf wurde am zwanzigsten dieses Monats verschickt, und der Kodex verlangt die Genehmigung vorher.',
    'Letztes Jahr haben die Prüfer zwei Verträge mitgenommen, die nach der Arbeit unterschrieben wurden, gegen dieselbe Regel.',
  ],
  'state-impact': [
    'Ein falsches Datum bringt Sie beide in Gefahr, und das Krankenhaus gleich mit.',
    'In Leeds hat das zu einem Bußgeld geführt und uns zwei Ausschreibungen gekostet.',
    'Das hieß, dass ein Direktor dem Staatsanwalt ein Datum erklären musste.',
  ],
  'ask-open': [
    'Was steckt hinter der Eile, warum muss es heute sein?',
    'Was hat Doktor Sethi bisher gemacht, und was wurde ihm versprochen?',
    'Wie ist dieses Papier zustande gekommen, wer hat das mit dem Arzt vereinbart?',
    'Was ist Ihre größte Sorge, wenn es in diesem Quartal nicht klappt?',
    'Was erwartet der Vorstand von Ihnen, und was wird aus Ihren Leuten?',
    'Wie wurde so ein Papier letztes Jahr gehandhabt?',
    'Was würde es für das Krankenhaus bedeuten, wenn das Geld drei Wochen später kommt?',
    'Was brauchen Sie von mir, damit Sie es Marcus erklären können?',
    'Was müsste ich sonst noch wissen?',
    'Wie haben die da oben das bisher aufgenommen?',
    'Was war mit den Papieren davor, beim letzten Mal?',
    'Wie wäre das für Ihre Leute, wenn es oben schiefgeht?',
  ],
  support: [
    'Ich helfe Ihnen mit einer Vorabgenehmigung für alles, was ab heute kommt.',
    'Ich unterstütze Sie mit dem richtigen Datum und rufe mit Ihnen im Krankenhaus an.',
    'Ich besorge Ihnen am Montag den Ausschuss, mit einem sauberen Vertrag.',
  ],
  propose: [
    'Wie wäre es, wenn wir einen neuen Vertrag mit heutigem Datum machen und ich ihn bis Montag in den Ausschuss bringe?',
    'Ich schlage vor, wir datieren ihn auf heute und beantragen die Vorabgenehmigung für die nächsten Tage, und ich muss festhalten, dass nach dem alten Datum gefragt wurde.',
    'Lassen Sie uns bis Donnerstag eine saubere Fassung ab heute schreiben, und ich lege wie bei jedem einen Vermerk über dieses Gespräch zu den Akten.',
  ],
  verdicts: ['Sie denken immer nur an sich.', 'Dieses Durcheinander ist Ihre Schuld.', 'Sie denken nie an die, die so etwas unterschreiben müssen.'],
  close: [
    'Das war es für heute, am Montag bekommen Sie die saubere Fassung, danke für Ihre Zeit.',
    'Ich muss jetzt los, ich mache eine Notiz für die Akte, bis Montag.',
  ],
  hears: [
    { to: ['elf chirurgen'], say: 'Ich sehe, wie viel Arbeit darin steckt, das verstehe ich.' },
    { to: ['alan'], say: 'Das haben Sie also geerbt. Das verstehe ich, so hatte ich das nicht gesehen.' },
    { to: ['marcus'], say: 'Ja, ich verstehe, warum Sie fragen. Für Marcus wäre es dasselbe Nein.' },
    { to: ['ziel fehlt', 'zum ziel', 'ihr ziel', 'mein ziel'], say: 'Danke, dass Sie mir das sagen. Das war sicher nicht leicht.' },
    { to: ['gestorben ist', 'so ein blatt', 'eigenen region'], say: 'Das habe ich gehört, und ich verstehe es.' },
    { to: ['letzten sommer'], say: 'Danke, dass Sie mir das sagen. Das war sicher nicht leicht.', alone: true },
    { to: ['geschieht nun', 'machen sie damit', 'in ihre akte'], say: 'Ich verstehe, dass Sie fragen. Ich bleibe bei diesem Blatt, und das andere müssten Sie selbst melden.' },
    { to: ['abendessen', 'essen gebeten'], say: 'Das klingt nach einem langen Abend. Das verstehe ich.' },
    { to: ['büro schließt', 'büro schließen', 'büro geschlossen'], say: 'Danke. Ich verstehe, was das für Sie heißt.', alone: true },
    { to: ['zwillinge*', 'sechzig'], say: 'Ich verstehe, dass es auch um Ihre Leute geht.' },
    { to: ['ausschuss', 'formular', 'tage braucht', 'wurde es ostern', 'bis ostern'], say: 'Da haben Sie recht. Es dauert drei Tage.' },
  ],
};
