import type { CheckPhrases } from './CheckPhrases.ts';

export const fr: CheckPhrases = {
  coaching: [
    String.raw`\b(bonne|excellente|très bonne|belle) (question|approche|technique|formulation)\b`,
    String.raw`\b(bravo|bien joué|bien dit|beau travail)\b`,
    String.raw`\b(vous vous en sortez|tu t'en sors) (très )?bien\b`,
    String.raw`\b(la prochaine fois),? (vous (pourriez|devriez)|tu (pourrais|devrais)|essay)`,
    String.raw`\b(vous (pourriez|devriez)|tu (pourrais|devrais)) essayer de\b`,
    String.raw`\ben tant que (manager|responsable|coach)\b`,
    String.raw`\b(écoute active|questions? ouvertes?|messages? « ?je|sécurité psychologique)\b`,
    String.raw`\b(cet|l'|cette|la) ?(exercice|jeu de rôle|simulation|formation)\b`,
    String.raw`\bj'apprécie (la façon|la manière) dont (vous|tu)\b`,
    String.raw`\bvoici (quelques|des|un) (conseils?|retours?|suggestions?)\b`,
  ],
  assistant: [
    String.raw`\ben tant qu'(ia|intelligence artificielle|assistant)`,
    String.raw`\ben tant que modèle de langage\b`,
    String.raw`\b(modèle de langage|mes instructions|mon prompt|ma programmation)\b`,
    String.raw`\bcomment puis-je (vous|t')? ?aider\b`,
    String.raw`\bje suis (là pour (vous|t')? ?aider|une? (ia|assistante?|chatbot))\b`,
    String.raw`\bje ne peux pas (vous|t')? ?aider avec (ça|cela)\b`,
    String.raw`\bniveau de (confiance|tension)\b`,
  ],
  therapist: [
    String.raw`\b(vos|tes) (émotions|sentiments) sont (valides|légitimes)\b`,
    String.raw`\bqu'est-ce que (ça|cela) (vous|te) fait (ressentir)?\b`,
    String.raw`\bmerci (de|d'avoir) (partagé|partager)\b`,
  ],
};
