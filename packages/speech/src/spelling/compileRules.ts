/** Reads a word's letters into sounds, ARPAbet in lower case. */
export type Spelling = (word: string) => readonly string[];

export interface SpellingRules {
  /** Letters that are vowels and consonants, for the contexts. */
  readonly vowels: string;
  readonly consonants: string;
  /**
   * One rule a line, `left<letters>right=phones`; the first that fits is taken and its letters are done.
   * Contexts are regular expressions in which `V` is one vowel, `C` one consonant and `_` the word's edge.
   */
  readonly rules: string;
  /** Words that no rule gets right: `word=phones`, a line each. */
  readonly words?: string;
}

interface Rule {
  readonly letters: string;
  readonly left: RegExp;
  readonly right: RegExp;
  readonly phones: readonly string[];
}

/** Makes a reader out of rules. A letter without a rule is silent. */
export function compileRules({ vowels, consonants, rules, words = '' }: SpellingRules): Spelling {
  const context = (pattern: string) => pattern.replaceAll('V', `[${vowels}]`).replaceAll('C', `[${consonants}]`);
  const byLetter = new Map<string, Rule[]>();
  for (const line of linesOf(rules)) {
    const [, left, letters, right, phones] = /^(.*)<(.+)>(.*)=(.*)$/.exec(line)!;
    const first = letters![0]!;
    const rule = {
      letters: letters!,
      left: new RegExp(`(?:${context(left!)})$`),
      right: new RegExp(`^(?:${context(right!)})`),
      phones: phonesOf(phones!),
    };
    byLetter.set(first, [...(byLetter.get(first) ?? []), rule]);
  }
  const known = new Map(linesOf(words).map((line) => line.split('=') as [string, string]).map(([word, phones]) => [word, phonesOf(phones)]));

  function read(word: string): readonly string[] {
    const whole = known.get(word);
    if (whole) return whole;
    const edged = `_${word}_`;
    const phones: string[] = [];
    for (let at = 1; at <= word.length; ) {
      const rule = byLetter
        .get(edged[at]!)
        ?.find(({ letters, left, right }) => edged.startsWith(letters, at) && left.test(edged.slice(0, at)) && right.test(edged.slice(at + letters.length)));
      phones.push(...(rule?.phones ?? []));
      at += rule?.letters.length ?? 1;
    }
    return phones;
  }
  return read;
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}

function phonesOf(text: string): string[] {
  return text.split(' ').filter(Boolean);
}
