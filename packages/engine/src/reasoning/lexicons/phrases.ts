/** A text as lower-case words without apostrophes; `.` marks the end of a sentence or clause. */
export type Tokens = readonly string[];

/** Splits what was said. Typographic and straight apostrophes are dropped: `don’t` is `dont`. */
export function tokenise(text: string): Tokens {
  const spaced = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[.!?;:…,—–]+(?=\s|$)/g, ' . ');
  return spaced.split(/[^\p{L}\p{N}.]+/u).filter((token) => token !== '' && !/^\.{2,}$/.test(token));
}

/**
 * A phrase to look for: words; `word*` any ending; `*word` any beginning; `word?` or nothing; `a|b` either; `@name` a class
 * of words; `_` up to three words of the same clause; `__` up to eight; `~` up to twelve, clauses or
 * not; `^` the start of a clause; `$` the end of one; `^^` and `$$` those of the text. Inside an
 * alternative, `+` joins words: `youre|you+are right`.
 */
export type Phrase = string;

/** Classes of words by name, each written as alternatives: `a|b+c|d*|@other`. */
export type WordClasses = Readonly<Record<string, string>>;

/** Where a phrase was found: first token and the one after the last. */
export interface PhraseHit {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

const marks = ['_', '__', '~', '^', '$', '^^', '$$'] as const;
type Mark = (typeof marks)[number];

/** Words that a gap may skip. */
const gaps: Readonly<Partial<Record<Mark, number>>> = { _: 3, __: 8, '~': 12 };

/** One step of a phrase: a mark, or alternatives of one or more words each. */
type Step = Mark | readonly (readonly string[])[];

/** The alternative that takes no word. */
const nothing: readonly string[] = [];

const compiled = new WeakMap<WordClasses, Map<Phrase, readonly Step[]>>();
const noClasses: WordClasses = {};
const vocabularies = new WeakMap<Tokens, ReadonlySet<string>>();
const noOpeners: ReadonlySet<string> = new Set();

/** The first place where `phrase` occurs at or after `from`. `openers` may stand before a clause. */
export function findPhrase(tokens: Tokens, phrase: Phrase, openers: ReadonlySet<string> = noOpeners, from = 0, classes: WordClasses = noClasses): PhraseHit | undefined {
  const steps = stepsOf(phrase, classes);
  if (!mayOccur(tokens, steps)) return undefined;
  for (let start = from; start < tokens.length; start++) {
    const end = matchAt(tokens, steps, start, 0, openers);
    if (end !== undefined) return { phrase, from: start, to: end };
  }
  return undefined;
}

/** True when one of the phrases occurs. */
export function mentions(tokens: Tokens, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => findPhrase(tokens, phrase) !== undefined);
}

function stepsOf(phrase: Phrase, classes: WordClasses): readonly Step[] {
  let known = compiled.get(classes);
  if (!known) compiled.set(classes, (known = new Map()));
  let steps = known.get(phrase);
  if (!steps) known.set(phrase, (steps = compile(phrase, classes)));
  return steps;
}

function compile(phrase: Phrase, classes: WordClasses): readonly Step[] {
  const words = phrase.toLowerCase().replace(/['’]/g, '').split(/\s+/).filter(Boolean);
  return words.map((word): Step => (isMark(word) ? word : either(word, classes)));
}

function either(word: string, classes: WordClasses): readonly (readonly string[])[] {
  const optional = word.endsWith('?');
  const ways = alternatives(optional ? word.slice(0, -1) : word, classes);
  return optional ? [...ways, nothing] : ways;
}

function isMark(word: string): word is Mark {
  return (marks as readonly string[]).includes(word);
}

function alternatives(word: string, classes: WordClasses): readonly (readonly string[])[] {
  return word.split('|').flatMap((way) =>
    way.split('+').reduce<readonly (readonly string[])[]>((begun, part) => {
      const members = part.startsWith('@') ? classMembers(part.slice(1), classes) : [[part]];
      return begun.flatMap((start) => members.map((member) => [...start, ...member]));
    }, [[]]),
  );
}

function classMembers(name: string, classes: WordClasses): readonly (readonly string[])[] {
  const members = classes[name];
  if (members === undefined) throw new Error(`No class of words is called "@${name}"; the lexicon has ${Object.keys(classes).join(', ')}.`);
  return alternatives(members, classes);
}

/** Rules most phrases out by one look at the words that occur at all. */
function mayOccur(tokens: Tokens, steps: readonly Step[]): boolean {
  let vocabulary = vocabularies.get(tokens);
  if (!vocabulary) vocabularies.set(tokens, (vocabulary = new Set(tokens)));
  const occurring = vocabulary;
  return steps.every(
    (step) => typeof step === 'string' || step.some((words) => words.every((word) => word.includes('*') || occurring.has(word))),
  );
}

function matchAt(tokens: Tokens, steps: readonly Step[], at: number, index: number, openers: ReadonlySet<string>): number | undefined {
  const step = steps[index];
  if (step === undefined) return at;
  if (step === '^') return opensClause(tokens, at, openers) ? matchAt(tokens, steps, at, index + 1, openers) : undefined;
  if (step === '$') return at === tokens.length || tokens[at] === '.' ? matchAt(tokens, steps, at, index + 1, openers) : undefined;
  if (step === '^^') return at === 0 ? matchAt(tokens, steps, at, index + 1, openers) : undefined;
  if (step === '$$') return at >= tokens.length - (tokens.at(-1) === '.' ? 1 : 0) ? matchAt(tokens, steps, at, index + 1, openers) : undefined;
  if (typeof step === 'string') {
    for (let skip = 0; skip <= gaps[step]!; skip++) {
      const end = matchAt(tokens, steps, at + skip, index + 1, openers);
      if (end !== undefined) return end;
      const next = tokens[at + skip];
      if (next === undefined || (next === '.' && step !== '~')) return undefined;
    }
    return undefined;
  }
  for (const words of step) {
    if (!words.every((word, offset) => fits(tokens[at + offset], word))) continue;
    const end = matchAt(tokens, steps, at + words.length, index + 1, openers);
    if (end !== undefined) return end;
  }
  return undefined;
}

function fits(token: string | undefined, word: string): boolean {
  if (token === undefined) return false;
  if (word.startsWith('*')) return token.length >= word.length && token.endsWith(word.slice(1));
  return word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
}

function opensClause(tokens: Tokens, at: number, openers: ReadonlySet<string>): boolean {
  const before = tokens[at - 1];
  return before === undefined || before === '.' || openers.has(before);
}
