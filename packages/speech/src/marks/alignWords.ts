import type { PhoneMark, WordMark } from '@parley/engine';

const vowels = new Set('aa ae ah ao aw ax ay eh er ey ih iy ow oy uh uw'.split(' '));

/** Costs of the alignment: a pronunciation that differs in a vowel is likelier than a lost sound. */
const cost = { gap: 0.8, vowel: 0.4, other: 1.5 } as const;

/**
 * Says which phones of a sentence belong to which word, given how each word sounds by itself.
 * The two differ (a weak `the`, a dropped sound), so it takes the cheapest alignment. Returns one
 * mark per word, in order, without gaps inside a word; pauses belong to none.
 */
export function alignWords(
  words: readonly string[],
  alone: readonly (readonly string[])[],
  phones: readonly PhoneMark[],
): WordMark[] {
  const sounds = phones.filter(({ phone }) => phone !== 'pau');
  const expected = alone.flatMap((group, word) => group.map((phone) => ({ phone, word })));
  const owners = ownersOf(sounds.map(({ phone }) => phone), expected);
  let last = sounds[0]?.start ?? 0;
  return words.map((text, word) => {
    const own = sounds.filter((_, index) => owners[index] === word);
    const start = own[0]?.start ?? last;
    last = own.at(-1)?.end ?? start;
    return { text, start, end: last };
  });
}

/** For each sound, the word of the expected phone it was aligned with. */
function ownersOf(sounds: readonly string[], expected: readonly { phone: string; word: number }[]): number[] {
  const width = expected.length + 1;
  const best = new Float64Array((sounds.length + 1) * width);
  for (let i = 0; i <= sounds.length; i++) {
    for (let j = 0; j <= expected.length; j++) {
      if (i === 0 || j === 0) best[i * width + j] = (i + j) * cost.gap;
      else best[i * width + j] = Math.min(
        best[(i - 1) * width + j - 1]! + difference(sounds[i - 1]!, expected[j - 1]!.phone),
        best[(i - 1) * width + j]! + cost.gap,
        best[i * width + j - 1]! + cost.gap,
      );
    }
  }
  const owners = new Array<number>(sounds.length).fill(0);
  let i = sounds.length;
  let j = expected.length;
  while (i > 0) {
    const here = best[i * width + j]!;
    if (j > 0 && here === best[(i - 1) * width + j - 1]! + difference(sounds[i - 1]!, expected[j - 1]!.phone)) {
      owners[--i] = expected[--j]!.word;
    } else if (j === 0 || here === best[(i - 1) * width + j]! + cost.gap) {
      owners[--i] = expected[Math.max(0, j - 1)]?.word ?? 0;
    } else {
      j--;
    }
  }
  return owners;
}

function difference(a: string, b: string): number {
  if (a === b) return 0;
  return vowels.has(a) && vowels.has(b) ? cost.vowel : cost.other;
}
