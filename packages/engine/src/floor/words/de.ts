import type { WordLists } from './WordLists.ts';

/** German. Function words after Duden, Die Grammatik (9th edition, 2016), chapters on closed word classes. */
export const de: WordLists = {
  backchannels: ['mhm', 'hm', 'mm', 'm', 'aha', 'ah', 'oh', 'ach', 'ach so', 'achso', 'ja', 'jo', 'jaja', 'ja ja', 'genau', 'okay', 'ok', 'gut', 'klar', 'na klar', 'stimmt', 'richtig', 'verstehe', 'ich verstehe', 'ah ja', 'echt', 'wirklich', 'eben', 'sicher', 'alles klar', 'natürlich', 'krass'],
  fillers: ['äh', 'ähm', 'öh', 'öhm', 'hm', 'eh', 'ehm', 'mm', 'tja', 'naja'],
  answers: ['ja', 'nein', 'nee', 'doch', 'okay', 'ok', 'genau', 'gut', 'klar', 'sicher', 'vielleicht', 'nie', 'immer', 'stimmt', 'richtig', 'danke', 'bitte', 'gerne', 'nichts', 'natürlich', 'einverstanden', 'hallo', 'tschüss', 'keine', 'ahnung', 'wahrscheinlich'],
  acknowledgements: ['noch nicht', 'nicht wirklich', 'gar nicht', 'überhaupt nicht', 'ich weiß nicht', 'ich weiß es nicht', 'ich denke schon', 'ich glaube schon', 'ich glaube nicht', 'danke schön', 'vielen dank', 'guter punkt', 'das stimmt', 'stimmt so', 'das ist wahr', 'das ist fair', 'du hast recht', 'sie haben recht', 'ich auch', 'ich auch nicht', 'tut mir leid', 'es tut mir leid', 'ich höre dich', 'ich höre sie', 'ich verstehe', 'ich verstehe dich', 'ich verstehe das', 'kein problem', 'ja gern', 'das ist alles', 'gute idee'],
  conjunctions: ['und', 'oder', 'aber', 'weil', 'dass', 'wenn', 'ob', 'als', 'denn', 'obwohl', 'damit', 'sondern', 'während', 'bevor', 'nachdem', 'bis', 'falls', 'wie', 'also', 'dann', 'sowie', 'beziehungsweise', 'sehr', 'ganz', 'nur', 'auch', 'sogar', 'so', 'eigentlich', 'halt'],
  determiners: ['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'mein', 'meine', 'meinen', 'meinem', 'meiner', 'dein', 'deine', 'deinen', 'deinem', 'deiner', 'sein', 'seine', 'ihr', 'ihre', 'ihren', 'ihrem', 'ihrer', 'unser', 'unsere', 'euer', 'eure', 'kein', 'keine', 'keinen', 'dieser', 'diese', 'dieses', 'diesen', 'diesem', 'jeder', 'jede', 'jedes', 'jeden', 'welche', 'viele', 'einige', 'zwei', 'drei'],
  prepositions: ['in', 'im', 'an', 'am', 'auf', 'aus', 'bei', 'beim', 'mit', 'nach', 'von', 'vom', 'vor', 'zu', 'zum', 'zur', 'für', 'über', 'unter', 'durch', 'gegen', 'ohne', 'um', 'wegen', 'trotz', 'zwischen', 'seit', 'hinter', 'neben', 'ab', 'bis'],
  auxiliaries: ['bin', 'bist', 'ist', 'sind', 'seid', 'war', 'warst', 'waren', 'habe', 'hab', 'hast', 'hat', 'haben', 'hatte', 'hatten', 'werde', 'wirst', 'wird', 'werden', 'wurde', 'würde', 'würdest', 'kann', 'kannst', 'können', 'konnte', 'könnte', 'könnten', 'muss', 'musst', 'müssen', 'musste', 'soll', 'sollst', 'sollen', 'sollte', 'will', 'willst', 'wollen', 'wollte', 'darf', 'dürfen', 'möchte', 'möchten', 'mag'],
  subjects: ['ich', 'du', 'er', 'es', 'wir', 'sie', 'man', 'ihr', 'jemand', 'niemand', 'alle', 'das', 'die'],
  questionWords: ['was', 'warum', 'wieso', 'weshalb', 'wie', 'wann', 'wo', 'wer', 'wen', 'wem', 'welche', 'welcher', 'welches', 'woher', 'wohin', 'woran', 'womit', 'worüber'],
  openEnds: ['ich glaube', 'ich denke', 'ich finde', 'ich meine', 'das heißt', 'zum beispiel', 'also ich', 'und ich', 'aber ich', 'und dann', 'die sache ist', 'so eine', 'so ein', 'weißt du', 'und zwar', 'und so', 'nicht nur', 'ich würde', 'ich wollte'],
  prepositionsClose: true,
};
