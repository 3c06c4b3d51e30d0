/** Share of the words that have to be the persona's own, in its order. */
const enough = 0.7;

/** One word can be anybody's. */
const fewestWords = 2;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

/** Whether the microphone gave the persona its own words back. */
export function repeats(heard: string, personaText: string): boolean {
  const words = wordsOf(heard);
  if (words.length < fewestWords) return false;
  const own = wordsOf(personaText);
  let place = 0;
  let found = 0;
  for (const word of words) {
    const next = own.indexOf(word, place);
    if (next < 0) continue;
    found += 1;
    place = next + 1;
  }
  return found / words.length >= enough;
}
