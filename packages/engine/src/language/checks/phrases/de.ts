import type { CheckPhrases } from './CheckPhrases.ts';

export const de: CheckPhrases = {
  coaching: [
    String.raw`\b(gute|tolle|ausgezeichnete|starke|sehr gute) (frage|herangehensweise|technik|formulierung)\b`,
    String.raw`\b(gut|sehr gut|prima|super|toll) (gemacht|gelöst|formuliert)\b`,
    String.raw`\b(sie machen|du machst) das (sehr |wirklich )?(gut|toll|prima)\b`,
    String.raw`\b(beim )?nächste[sn]? mal (könnten|sollten|könntest|solltest) (sie|du)\b`,
    String.raw`\b(sie|du) (könnten|sollten|könntest|solltest) (mal |einmal )?(versuchen|probieren)\b`,
    String.raw`\bals (führungskraft|vorgesetzter?|coach) (sollten|könnten|sollte)\b`,
    String.raw`\b(aktives zuhören|offene fragen?|ich-botschaften?|psychologische sicherheit)\b`,
    String.raw`\b(diese[rs]?|die|das) (übung|rollenspiel|simulation|training)\b`,
    String.raw`\bich schätze (es )?,? wie (sie|du)\b`,
    String.raw`\b(hier (sind|ist) (ein paar|einige|ein)) (tipps?|rückmeldung|vorschläge?)\b`,
  ],
  assistant: [
    String.raw`\bals (ki|künstliche intelligenz|sprachmodell|assistent(in)?)\b`,
    String.raw`\b(sprachmodell|mein(e|en)? (systemprompt|prompt|anweisungen|programmierung))\b`,
    String.raw`\b(wie|womit) kann ich (ihnen|dir) (heute )?(helfen|behilflich sein)\b`,
    String.raw`\bich bin (hier, um (ihnen|dir) zu helfen|eine? (ki|assistent(in)?|chatbot))\b`,
    String.raw`\bdabei kann ich (ihnen|dir)? ?(leider )?nicht (helfen|behilflich)\b`,
    String.raw`\b(vertrauens|anspannungs)(wert|stufe|punkte)\b`,
  ],
  therapist: [
    String.raw`\bich höre,? dass (sie|du) (gerade )?(leiden|leidest|verletzt)\b`,
    String.raw`\b(ihre|deine) gefühle sind (gültig|berechtigt)\b`,
    String.raw`\bwie fühlt sich das (für (sie|dich) )?an\b`,
    String.raw`\bdanke,? dass (sie|du) (das|es) (mit mir )?(geteilt|teilst|teilen)\b`,
  ],
};
