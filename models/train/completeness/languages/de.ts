import type { Language } from '../Language.ts';

export const de: Language = {
  id: 'de',
  digits: [['null'], ['eins'], ['zwei', 'zwo'], ['drei'], ['vier'], ['fünf'], ['sechs'], ['sieben'], ['acht'], ['neun']],
  numbers: ['zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig', 'hundert', 'tausend'],
  fillers: ['äh', 'ähm', 'öh', 'hm', 'tja'],
  joiners: ['und', 'oder', 'aber', 'weil', 'dass', 'daß', 'wenn', 'ob', 'als', 'denn', 'obwohl', 'damit', 'sondern', 'während', 'bevor', 'nachdem', 'bis', 'falls', 'also', 'dann', 'wo'],
  replies: [
    'ja', 'nein', 'nee', 'doch', 'okay', 'ja bitte', 'nein danke', 'ja genau', 'ja gerne', 'klar', 'na klar', 'natürlich', 'ich glaube schon',
    'ich glaube nicht', 'das weiß ich nicht', 'weiß ich nicht', 'keine Ahnung', 'vielleicht', 'eher nicht', 'nicht wirklich', 'genau', 'stimmt',
    'das stimmt', 'richtig', 'auf jeden Fall', 'niemals', 'immer', 'danke', 'danke schön', 'vielen Dank', 'hallo', 'tschüss', 'guten Tag',
    'am Montag', 'morgen', 'zwei', 'ungefähr zehn', 'um drei Uhr', 'verstehe', 'ich verstehe', 'ich auch', 'ich auch nicht', 'nichts', 'warum nicht',
    'was', 'wirklich', 'ach so', 'noch nicht', 'das passt', 'in Ordnung', 'gut', 'alles klar', 'das tut mir leid', 'Sie haben recht',
    'du hast recht', 'das ist richtig', 'das geht', 'einverstanden', 'nein noch nicht', 'ja das ist so', 'das kommt darauf an',
  ],
  numberLeads: ['meine nummer ist', 'das ist die', 'die nummer ist', 'sie erreichen mich unter', 'ja', 'also', ''],
};
