import { frFacts, frQuestions } from './frAsksAndFacts.ts';
import { frHurts } from './frHurts.ts';
import { frMoves } from './frMoves.ts';
import { frSteers } from './frSteers.ts';
import type { Lexicon } from './Lexicon.ts';

/** French as spoken at work, `tu` and `vous`, with `ne` mostly dropped. Dropped vowels are words of their own: `j ai`. */
export const fr: Lexicon = {
  classes: {
    you: 'tu|t|vous|te|toi',
    have: 'as|avez|a|ai|avons|ont|avais|aviez|avait',
    people: 'équipe|gens|collègue*|client*|cliente*|patient*|parents|famille*|résident*|stagiaire*|élèves|monde|tous|personne|autres|compta|mairie|classe|fournisseur|distributeur|syndicat|hôtel|personnel|service|clients|enfants|apprenti*|usagers|locataires|moitié',
    hard: 'dur|dure|difficile|pénible|éprouvant|éprouvante|lourd|lourde|fatigant|épuisant|frustrant|injuste|rude|rudes|violent|stressant|compliqué|compliquée|douloureux|affreux|horrible|terrible|usant|désagréable|évident|facile|simple|blessant|humiliant|décevant|beaucoup|rien|moche|costaud|chaud',
    feeling: 'blessé*|fâché*|énervé*|déçu*|épuisé*|fatigué*|stressé*|frustré*|inquiet*|inquiète*|peur|triste|seul*|perdu*|débordé*|vexé*|humilié*|agacé*|angoissé*|contrarié*|colère|rotules|bout|mal|court+circuité*|ignoré*|exclu*|lâché*|inquiétude|furieux|furieuse|dépassé*|noyé*|crevé*|humiliation|contrarie|inquiète|inquiètent|blesse|touche|pèse',
    help: 'aide|aider|aiderai|aiderais|soutiens|soutenir|accompagne|accompagner|prête|prêter|couvre|couvrir|montre|montrer|explique|expliquer|prends|prendre|prend|prenons|donne|donner|libère|libérer|organise|organiser|occupe|occuper|occupons|charge|charger|chargeons|remplace|remplacer|épaule|épauler|forme|former|mets|mettons|mettre|envoie|trouve|trouver|relis|relire|refais|refaire|fais|faire|viens|venir|reste|rester|offre|offrir|propose|dépanne|dépanner|passe|passer|passera|parle|parler|soulage|soulager|allège|alléger|décharge|décharger|débloque|finance|paie|conduis|emmène|garde|cède|laisse|réserve|bloque|relaie|bosse',
    when: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourdhui|soir|matin|midi|semaine|prochain*|mois|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|neuf|dix|huit|onze|heures|automne|été|hiver|printemps|minuit|fin|rentrée|vacances|visite|quinze|maintenant|jours',
    verdict: 'paresseux|paresseuse|fainéant*|feignant*|incapable|nul|nulle|irresponsable|égoïste|insupportable|invivable|incompétent*|malhonnête|menteur|menteuse|arrogant*|prétentieux|prétentieuse|puéril*|immature|gamin*|négligent*|ingérable|impossible|toxique|catastrophe|boulet|mauvais|mauvaise|pire|désorganisé*|mal+organisé|mal+élevé*|grossier|grossière|impoli*|lâche|hypocrite|fautif|fautive|coupable|responsable+de|le+problème|bon+à+rien|bonne+à+rien|bordélique|radin*|têtu*|bête|stupide|idiot*|con|conne|débile|abruti*|faible|froid|inutile|fumiste|tire+au+flanc|manipulat*|insolent*|odieux|odieuse|méprisant*|pas+fiable|peu+fiable|ingrat*|capricieux|capricieuse|honte|déchet|branleur|glandeur',
    force: 'avocat*|tribunal|justice|police|plainte|presse|journaux|journalistes|prudhommes|prud|huissier|inspection+du+travail|fourrière|procès|sécurité',
  },
  openers: ['et', 'mais', 'alors', 'bon', 'ben', 'bah', 'bien', 'donc', 'oui', 'non', 'ok', 'd', 'accord', 'euh', 'hum', 'ah', 'oh', 'tiens', 'écoute', 'écoutez', 'allez', 'bonjour', 'salut', 'coucou', 'voilà', 'puis', 'ensuite', 'parce', 'là', 'hé', 'eh', 'merci', 'parfait', 'super', 'franchement', 'honnêtement', 'pardon', 'désolé', 'désolée', 'car', 'daniel', 'enfin', 'attends', 'ou', 'hein'],
  negators: ['pas', 'jamais', 'rien', 'aucun', 'aucune', 'personne', 'sans', 'ni', 'guère', 'nulle'],
  joins: ['et', 'mais', 'donc', 'seulement', 'alors', 'puis'],
  turns: ['mais', 'seulement', 'pourtant'],
  steers: frSteers,
  denials: ['je ne? dis|pense|crois|prétends pas', 'je n accuse pas|dis', 'personne ne? dit|prétend', 'je peux|veux|voudrais|vais _ pas|rien _ promettre|garantir|dire', 'sans _ promettre', 'il|elle|gérard|client|cliente|patient|patiente a|m+a|lui+a|nous+a|t+a _ dit|demandé|raconté|écrit|répondu', 'il paraît', 'ça ne? veut pas dire', 'pas parce que'],
  moves: { ...frMoves, ...frHurts },
  vetoes: {
    acknowledges: ['comprends|vois|entends pas', 'merci à|encore|d+être+venu*|de+me+recevoir|pour+votre+temps', 'c est la vie', 'je sais pas'],
    apologises: ['désolé*|navré* _ d apprendre|que|pour+ton|pour+ta|pour+votre|pour+ce', 'désolé* _ pour toi|vous|ton|ta|votre', 'désolé* mais', 'plutôt que __ excuser|excuses', 'pas d excuses', 'désolé* que|d+apprendre', 'navré* que'],
    'proposes-next-step': ['on en reste|reste|arrête|finit', 'arrêtons|restons|laissons nous|là|ça|tomber', 'à la semaine prochaine', 'on se voit|retrouve au+tribunal|$|lundi $', 'dites|dis moi+en|m+en', 'on avance $$', 'on se quitte'],
    'offers-support': ['comment|puis je _ croire|confiance', 'retire le compte', 'je|j te|vous retire|vire|préviens'],
    blames: ['dit que tu|vous _ toujours|jamais', 'toujours _ été|donné|bien|soutenu|aidé|là|répondu|su|pu|travaillé|beaucoup|aimé|apprécié|cru|préparé|tenu|respecté|gentil*|ponctuel*|disponible*|à+l+heure|fait+de+ton|fait+de+votre', 'je|j|on|n _ t|te|vous|n _ avais|ai|avait|a _ jamais', 'n as|avez jamais _ manqué|raté|été+en+retard|laissé+tomber|déçu|menti|oublié', 'avais|avait|ai|a jamais vu|entendu|parlé|pensé|dit|su|eu', 'ne? pensez|penses|croyez|crois|trouvez|trouves pas que|qu', 'tu|vous ne? m|me|lui|leur _ avais|avez|aviez _ jamais _ parlé|dit|raconté', 'toujours bienvenu*|là|disponible|content', 'pas _ faute', 'c est ma|de+ma|notre faute', 'jamais seul*'],
    dismisses: ['intéresse pas de|d', 'pas|plus le|de temps ~ demain|lundi|mardi|mercredi|jeudi|vendredi|tard|regarde|reparle|voit', 'porte est ouverte', 'prends|prenez ton|votre|le temps', 'peu importe combien|quand|l+heure', 'on avance ensemble'],
    threatens: ['porte est|reste ouverte', 'sinon on|je|j|tu|vous _ peut|pourrait|peux|pourrais|pouvez|propose|aussi', 'contrat|poste|cdd|place _ termine|finit|expire|dépend __ renouveler|aimerais|voudrais|prolonger|continuer|souhaite|souhaitons', 'réfléchis|réfléchissez|pense|pensez __ tranquillement|calmement|reparle|reparlera', 'je|j|tu|vous|on|ça|qu|que|l|m|te pense|penses|pensez', 'sinon ça va|quoi|rien|on', 'ou on|bien en+discute|plus+tard'],
    'over-promises': ['peux|veux pas|rien promettre|garantir', 'm|nous a|avait promis|garanti', 'jamais dit|vu|fait|eu|tenu|rangé', 'tu fais|ranges|es toujours', 'toujours amusé'],
    closes: ['avant que|qu|de', 'vous|t|te aurez|auras', 'on se retrouve au', 'dire adieu à', 'adieu à'],
    greets: ['bonne journée|soirée'],
    'states-impact': ['quel|quels|comment|qu est impact|effet|conséquence*', 'coûte|coûté+quoi de|en|parler'],
  },
  standEvenNegated: ['dismisses', 'threatens', 'blames', 'over-promises', 'names-fact', 'states-impact', 'closes', 'greets'],
  questions: frQuestions,
  facts: frFacts,
};
