/**
 * Words as spoken: lower case, apostrophes dropped, everything else that is no letter or digit a
 * gap, drawn-out letters shortened (`hmmm` is `hm`, `sooo` is `so`), so that spellings of one sound
 * agree.
 */
export function spokenWords(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/([mhäö])\1+|(\p{L})\2{2,}/gu, '$1$2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
