import type { WordLists } from './WordLists.ts';

/** French. Function words after Riegel, Pellat and Rioul, Grammaire méthodique du français (2009). Apostrophes are dropped: `c’est` is `cest`. */
export const fr: WordLists = {
  backchannels: ['mm', 'mhm', 'hm', 'hum', 'm', 'mm mm', 'oui', 'ouais', 'daccord', 'ah', 'ah oui', 'ah bon', 'oh', 'ok', 'okay', 'voilà', 'bien sûr', 'je vois', 'je comprends', 'cest vrai', 'exactement', 'tout à fait', 'bien', 'très bien', 'bon', 'vraiment', 'ah daccord', 'cest ça', 'en effet', 'effectivement', 'carrément'],
  fillers: ['euh', 'heu', 'eh', 'ben', 'bah', 'hum', 'hm', 'mm', 'hein'],
  answers: ['oui', 'ouais', 'non', 'si', 'daccord', 'ok', 'okay', 'exactement', 'voilà', 'jamais', 'toujours', 'merci', 'bonjour', 'salut', 'bien', 'sûr', 'certainement', 'absolument', 'rien', 'bon', 'pardon', 'possible', 'vrai', 'probablement'],
  acknowledgements: ['pas encore', 'pas vraiment', 'pas du tout', 'je ne sais pas', 'je sais pas', 'je pense que oui', 'je crois que oui', 'je ne crois pas', 'je crois pas', 'je ne pense pas', 'merci beaucoup', 'cest vrai', 'cest juste', 'tu as raison', 'vous avez raison', 'moi aussi', 'moi non plus', 'je suis désolé', 'je suis désolée', 'je vous entends', 'je tentends', 'je vous comprends', 'je te comprends', 'je comprends', 'pas de problème', 'cest tout', 'bonne idée'],
  conjunctions: ['et', 'ou', 'mais', 'donc', 'or', 'ni', 'car', 'que', 'qui', 'quand', 'si', 'lorsque', 'puisque', 'comme', 'dont', 'où', 'alors', 'puis', 'parce', 'quoique', 'plus', 'très', 'trop', 'aussi', 'même', 'pas', 'ne', 'quil', 'quelle', 'quils', 'quon', 'qu', 'enfin'],
  determiners: ['le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'mon', 'ma', 'mes', 'ton', 'ta', 'tes', 'son', 'sa', 'ses', 'notre', 'nos', 'votre', 'vos', 'leur', 'leurs', 'ce', 'cet', 'cette', 'ces', 'chaque', 'quelques', 'plusieurs', 'aucun', 'aucune', 'deux', 'trois', 'tout', 'toute', 'tous', 'toutes', 'quel', 'quels'],
  prepositions: ['de', 'à', 'au', 'aux', 'en', 'dans', 'sur', 'sous', 'avec', 'sans', 'pour', 'par', 'chez', 'vers', 'entre', 'contre', 'depuis', 'pendant', 'avant', 'après', 'dès', 'jusque', 'selon', 'malgré', 'parmi', 'd'],
  auxiliaries: ['suis', 'es', 'est', 'sommes', 'êtes', 'sont', 'étais', 'était', 'étaient', 'serait', 'ai', 'as', 'a', 'avons', 'avez', 'ont', 'avais', 'avait', 'avaient', 'vais', 'vas', 'va', 'allons', 'allez', 'vont', 'peux', 'peut', 'pouvons', 'pouvez', 'peuvent', 'pourrait', 'dois', 'doit', 'devons', 'devez', 'doivent', 'veux', 'veut', 'voulons', 'voulez', 'veulent', 'voudrais', 'faut', 'cest', 'jai', 'cétait', 'ya'],
  subjects: ['je', 'j', 'tu', 'il', 'elle', 'on', 'nous', 'vous', 'ils', 'elles', 'ça', 'ce', 'cest', 'jai', 'cela', 'jétais', 'ceci'],
  questionWords: ['quoi', 'pourquoi', 'comment', 'quand', 'où', 'qui', 'quel', 'quelle', 'quels', 'quelles', 'combien', 'lequel', 'questce'],
  openEnds: ['je pense', 'je crois', 'je trouve', 'je veux dire', 'cest à dire', 'par exemple', 'parce que', 'et puis', 'du coup', 'en fait', 'et je', 'mais je', 'tu sais', 'vous savez', 'il y a', 'à cause', 'un peu', 'une sorte', 'cest que', 'afin'],
  prepositionsClose: false,
};
