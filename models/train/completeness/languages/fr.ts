import type { Language } from '../Language.ts';

export const fr: Language = {
  id: 'fr',
  digits: [['zéro'], ['un'], ['deux'], ['trois'], ['quatre'], ['cinq'], ['six'], ['sept'], ['huit'], ['neuf']],
  numbers: ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'vingt', 'vingts', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'nonante', 'cent', 'cents', 'mille'],
  fillers: ['euh', 'heu', 'hum', 'ben euh'],
  joiners: ['et', 'ou', 'mais', 'donc', 'car', 'que', 'qui', 'quand', 'si', 'parce', 'puis', 'comme', 'alors', 'où', 'dont', 'puisque', 'lorsque', 'sinon', 'enfin'],
  replies: [
    'oui', 'non', 'ouais', "d'accord", 'bien sûr', "oui s'il vous plaît", 'non merci', 'oui merci', 'je crois', 'je crois pas', 'je ne crois pas',
    'je sais pas', 'je ne sais pas', 'peut-être', 'pas vraiment', 'pas du tout', 'tout à fait', 'exactement', "c'est ça", "c'est vrai", 'voilà',
    'absolument', 'jamais', 'toujours', 'merci', 'merci beaucoup', 'bonjour', 'au revoir', 'salut', 'lundi', 'demain', 'deux', 'vers dix heures',
    'à trois heures', 'je comprends', 'moi aussi', 'moi non plus', 'rien', 'pourquoi pas', 'quoi', 'ah bon', 'pas encore', 'ça marche', 'très bien',
    'ça va', "je suis d'accord", 'vous avez raison', 'pardon', "oui c'est ça", 'non pas encore', 'ça dépend', 'je suis désolé',
  ],
  numberLeads: ["mon numéro c'est le", "c'est le", 'le numéro est', 'vous pouvez me joindre au', 'oui', 'alors', ''],
};
