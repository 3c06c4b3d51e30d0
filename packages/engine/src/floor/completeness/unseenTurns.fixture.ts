/** Turns that no training text holds: how each begins, and how it ends. The beginning must look less complete. */
export const unseenTurns: Readonly<Record<string, readonly (readonly [beginning: string, whole: string])[]>> = {
  en: [
    ['i think that', 'i think that is right'],
    ['the reason i called is that the', 'the reason i called is that the heating is broken'],
    ['she asked me to', 'she asked me to wait outside'],
    ['we could move the', 'we could move the workshop to june'],
    ['did you speak with', 'did you speak with the nurse'],
    ['it was late because', 'it was late because of the snow'],
    ['he never told us that', 'he never told us that it was gone'],
    ['no i would', 'no i would not'],
  ],
  fr: [
    ['je pense que', 'je pense que vous avez tort'],
    ['elle est partie parce que', 'elle est partie parce que son fils était malade'],
    ['vous pourriez me donner le', 'vous pourriez me donner le dossier'],
    ['on a reçu la', 'on a reçu la facture'],
    ['est-ce que tu as', 'est-ce que tu as parlé à ta sœur'],
    ["il faut qu'on", "il faut qu'on parte"],
  ],
  de: [
    ['ich glaube dass', 'ich glaube dass du müde bist'],
    ['sie ist gegangen weil', 'sie ist gegangen weil ihr sohn krank war'],
    ['können sie mir die', 'können sie mir die rechnung schicken'],
    ['wir haben den', 'wir haben den schlüssel gefunden'],
    ['hast du mit deiner', 'hast du mit deiner schwester gesprochen'],
    ['er hat nichts gesagt und', 'er hat nichts gesagt'],
  ],
  es: [
    ['creo que', 'creo que tienes sueño'],
    ['se ha marchado porque', 'se ha marchado porque su hijo estaba enfermo'],
    ['me puede dar la', 'me puede dar la factura'],
    ['hemos encontrado las', 'hemos encontrado las llaves'],
    ['has hablado con tu', 'has hablado con tu hermana'],
    ['no dijo nada y', 'no dijo nada'],
  ],
};
