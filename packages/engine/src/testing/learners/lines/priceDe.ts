import type { LearnerLines } from '../LearnerLines.ts';

/** What a rep may say in the talk about the price, in German. */
export const priceDe: LearnerLines = {
  greet: ['Guten Morgen, Frau Haddad, danke, dass Sie sich die Zeit nehmen.', 'Guten Tag, schön, dass ich kommen durfte.'],
  announce: [
    'Unser Angebot für die beiden Standorte liegt Ihnen vor, und ich möchte herausfinden, ob es überhaupt passt.',
    'Wir bieten ein System, das beschädigte Etiketten liest, den Preis haben Sie gesehen.',
    'Ich bin wegen unserer Lösung hier und wegen des Angebots, das wir Ihnen geschickt haben.',
  ],
  'name-fact': ['Ein Paketdienst in Graz hat im März das Abtippen um dreißig Stunden in der Woche verringert.', 'Unsere letzte Einführung hat an zwei Standorten neunzehn Tage gedauert.', 'Letztes Jahr wurden vier von fünf Piloten nach dem ersten Monat verlängert.'],
  'state-impact': ['Dadurch brauchten sie in der Nachtschicht niemanden mehr zum Abtippen.', 'Bei Ihren Sätzen kosten vierzig Stunden in der Woche rund neunzigtausend im Jahr.', 'Das hat dazu geführt, dass sich die Fahrer seltener beschwert haben.'],
  'ask-open': [
    'Wie läuft das heute ab, wenn ein Etikett nicht gelesen werden kann?',
    'Was passiert in der Nachtschicht, und was kostet Sie das an Zeit?',
    'Welche Bedenken haben Sie, wenn Sie etwas Neues einführen?',
    'Wie wird so etwas bei Ihnen entschieden, wer ist noch beteiligt?',
    'Was ist passiert, als Sie das letzte Mal ein System eingeführt haben?',
    'Womit vergleichen Sie uns, wenn Sie sagen, es ist teuer?',
    'Über welches Budget könnten Sie selbst entscheiden?',
    'Was müsste ein Pilot zeigen, damit Sie ihn vertreten können?',
  ],
  support: ['Wir stellen Ihnen für die ersten zwei Wochen zwei unserer Leute in die Nachtschicht.', 'Ich besorge Ihnen bis Freitag die Rohdaten aus Graz.', 'Wir bleiben in der ersten vollen Woche vor Ort und helfen mit.'],
  propose: ['Wie wäre es, wenn wir vor der Saison mit einem Piloten in einem Lager anfangen, vier Wochen lang, und die Stunden messen?', 'Ich schlage vor, wir treffen uns am Donnerstag um zehn Uhr abends und schauen uns eine Schicht zusammen an.', 'Lassen Sie uns bis Mittwoch einen kleinen ersten Schritt auf eine Seite schreiben.'],
  close: ['Danke, dann schicke ich Ihnen das, und wir hören uns am Montag.', 'Gut, ich glaube, für heute haben wir alles.'],
};
