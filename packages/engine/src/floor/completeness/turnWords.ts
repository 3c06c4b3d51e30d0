/** Words before the last this many are not read: what a turn still lacks shows near its end. */
export const windowWords = 24;

/** A word is hardly longer; so much text holds the window in any language with spaces. */
const windowCharacters = windowWords * 16;

/**
 * The last words of a turn as the model reads them: lower case, no punctuation, drawn-out letters
 * shortened, figures by their count of digits (`408` is `#3`). French clitics stand alone (`c'est` is
 * `c' est`), elsewhere apostrophes are dropped (`don't` is `dont`).
 */
export function turnWords(text: string, language: string): readonly string[] {
  const cut = text.length > windowCharacters;
  const tail = cut ? text.slice(-windowCharacters) : text;
  const words = tail
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`]/g, language === 'fr' ? "' " : '')
    .replace(/aujourd' hui/g, 'aujourdhui')
    .replace(/([mhäö])\1+|(\p{L})\2{2,}/gu, '$1$2')
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && word !== "'")
    .map((word) => (/^\p{N}+$/u.test(word) ? `#${Math.min(word.length, 12)}` : word));
  // The first word of a cut text may be half a word.
  return words.slice(Math.max(cut ? 1 : 0, words.length - windowWords));
}
