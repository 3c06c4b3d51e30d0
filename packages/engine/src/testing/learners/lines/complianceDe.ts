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
  ],
  support: [
    'Ich helfe Ihnen mit einer Vorabgenehmigung für alles, was ab heute kommt.',
    'Ich unterstütze Sie mit dem richtigen Datum und rufe mit Ihnen im Krankenhaus an.',
    'Ich bringe Ihnen am Montag den Ausschuss zusammen, mit einem sauberen Vertrag.',
  ],
  propose: [
    'Wie wäre es, wenn wir einen neuen Vertrag mit heutigem Datum machen und ich ihn bis Montag in den Ausschuss bringe?',
    'Ich schlage vor, wir datieren ihn auf heute und beantragen die Vorabgenehmigung für die nächsten Tage, und ich muss festhalten, dass nach dem alten Datum gefragt wurde.',
    'Lassen Sie uns bis Donnerstag eine saubere Fassung ab heute schreiben, und ich lege wie bei jedem einen Vermerk über dieses Gespräch zu den Akten.',
  ],
  close: [
    'Das war es für heute, am Montag bekommen Sie die saubere Fassung, danke für Ihre Zeit.',
    'Ich muss jetzt los, ich mache eine Notiz für die Akte, bis Montag.',
  ],
};
