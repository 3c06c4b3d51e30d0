import { everyTalkVocabulary } from '../../everyTalk/everyTalk.ts';

/** What counts as mentioning a topic, in German. */
export const pipVocabularyDe: Record<string, string[]> = {
  ...everyTalkVocabulary.de,
  plan: ['verbesserungsplan*', 'leistungsplan*', 'entwicklungsplan*', 'der|den|dem|dieser|diesen|ein|einen plan'],
  announcement: ['verbesserungsplan*', 'leistungsplan*', 'plan _ beginnt|startet|anfängt|läuft', 'ein|einen plan _ für sie'],
  performance: ['leistung*', 'erwartung*', 'nicht gut genug', 'niveau', 'qualität', 'ergebnisse*'],
  'lead-in': ['muss|möchte|wollte _ reden|sprechen', 'etwas sagen', 'schwieriges|schweres|ernstes gespräch', 'schlechte nachricht*', 'nicht leicht zu sagen', 'habe sie hergebeten'],
  dates: ['termin*', 'frist*', 'geliefert', 'lieferung*', 'zu spät', 'verspät*', 'verzöger*', 'verpasst*', 'meilenstein*', 'auslieferung*'],
  incidents: ['störung*', 'ausfall*|ausfälle*', 'ausgefallen', 'vorfall*|vorfälle*', 'kaputt*', 'fehler', 'abrechnung*'],
  reviews: ['prüfung*|prüfen|geprüft', 'review*', 'ausgelassen', 'übersprungen', 'vier augen', 'freigabe*'],
  jonas: ['jonas', 'junior*', 'angefahren', 'angeschrien', 'laut geworden', 'kollege*|kollegen'],
  team: ['team*', 'kollegen', 'leute', 'mannschaft', 'gruppe'],
  reorganisation: ['umorganisation*', 'umstrukturier*', 'umbau*', 'ines', 'tobias', 'leute verloren', 'team _ aufgeteilt'],
  reasons: ['was _ passiert|los|dahinter', 'woran _ lag|liegt', 'grund|gründe*', 'warum|wieso|weshalb', 'was hat sich geändert', 'was _ gehindert|dazwischen', 'wie kam es', 'ursache*', 'anders als sonst'],
  view: ['ihre sicht|perspektive|sichtweise|meinung|seite', 'aus ihrer sicht', 'sehen sie _ das|es|quartal', 'denken sie', 'erleben|erlebt|empfinden|empfunden', 'wie war das für sie', 'von ihnen hören'],
  wellbeing: ['wie geht es ihnen', 'geht es ihnen gut', 'müde', 'erschöpft', 'belastet|belastung', 'stress*', 'unter druck', 'schlafen', 'gesundheit*', 'wie es ihnen geht'],
  outside: ['außerhalb _ arbeit', 'zu hause|zuhause', 'privat*', 'sonst noch', 'neben der arbeit', 'tragen sie|mit sich herum', 'auf dem herzen', 'beschäftigt sie'],
  family: ['familie*', 'vater*', 'mutter*', 'eltern', 'frau', 'kinder*', 'schlaganfall', 'pflege*', 'kümmern'],
  nights: ['nacht|nachts|nächte*', 'um vier', 'früher gehen', 'arbeitszeit*', 'stunden', 'mitternacht', 'wochenende*', 'überstunden'],
  worry: ['sorge|sorgen', 'angst', 'befürcht*', 'bedenken', 'beunruhigt|beunruhigen', 'rausgedrängt|hinausgedrängt', 'stelle verlieren', 'akte', 'martin', 'misstrau*'],
  support: ['unterstütz*', 'hilfe|helfen|hilft', 'brauchen sie|brauchst', 'flexib*', 'freistell*', 'entlast*', 'passt _ für sie'],
  history: ['elf jahre*', 'jahre', 'abrechnungskern*', 'sie haben _ gebaut', 'ihre arbeit', 'gute arbeit', 'geleistet', 'erfahrung*', 'geschätzt*', 'bester entwickler'],
  council: ['personalabteilung*', 'betriebsrat*', 'gewerkschaft*', 'anwalt*', 'rechtsabteilung*'],
  quitting: ['kündig*', 'aufhören wollen', 'die firma verlassen', 'andere stelle', 'neuen job', 'abfindung*', 'gehen wollen'],
  smalltalk: ['wetter', 'fußball', 'urlaub', 'kaffee', 'mittagessen', 'verkehr', 'das spiel', 'film', 'pizza', 'ihr wochenende', 'fahrrad', 'küche'],
  repeat: ['noch einmal bitte', 'wiederholen', 'wie meinen sie', 'was meinen sie', 'wie bitte', 'was heißt das', 'nicht verstanden|gehört', 'erklären sie'],
};
