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
 * A phrase to look for: words; `word*` any ending; `a|b` either; `_` up to three words of the same
 * clause; `^` the start of a clause; `$` the end of one. Inside an alternative, `+` joins words:
 * `youre|you+are right`.
 */
export type Phrase = string;

/** Where a phrase was found: first token and the one after the last. */
export interface PhraseHit {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

/** One step of a phrase: a mark, or alternatives of one or more words each. */
type Step = '_' | '^' | '$' | readonly (readonly string[])[];

const compiled = new Map<Phrase, readonly Step[]>();
const vocabularies = new WeakMap<Tokens, ReadonlySet<string>>();
const noOpeners: ReadonlySet<string> = new Set();

/** The first place where `phrase` occurs at or after `from`. `openers` may stand before a clause. */
export function findPhrase(tokens: Tokens, phrase: Phrase, openers: ReadonlySet<string> = noOpeners, from = 0): PhraseHit | undefined {
  const steps = compiled.get(phrase) ?? compile(phrase);
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

function compile(phrase: Phrase): readonly Step[] {
  const words = phrase.toLowerCase().replace(/['’]/g, '').split(/\s+/).filter(Boolean);
  const steps = words.map((word): Step => (word === '_' || word === '^' || word === '$' ? word : word.split('|').map((either) => either.split('+'))));
  compiled.set(phrase, steps);
  return steps;
}

/** Rules most phrases out by one look at the words that occur at all. */
function mayOccur(tokens: Tokens, steps: readonly Step[]): boolean {
  let vocabulary = vocabularies.get(tokens);
  if (!vocabulary) vocabularies.set(tokens, (vocabulary = new Set(tokens)));
  const occurring = vocabulary;
  return steps.every(
    (step) => typeof step === 'string' || step.some((words) => words.every((word) => word.endsWith('*') || occurring.has(word))),
  );
}

function matchAt(tokens: Tokens, steps: readonly Step[], at: number, index: number, openers: ReadonlySet<string>): number | undefined {
  const step = steps[index];
  if (step === undefined) return at;
  if (step === '^') return opensClause(tokens, at, openers) ? matchAt(tokens, steps, at, index + 1, openers) : undefined;
  if (step === '$') {
    return at === tokens.length || tokens[at] === '.' ? matchAt(tokens, steps, at, index + 1, openers) : undefined;
  }
  if (step === '_') {
    for (let skip = 0; skip <= 3; skip++) {
      const end = matchAt(tokens, steps, at + skip, index + 1, openers);
      if (end !== undefined) return end;
      const next = tokens[at + skip];
      if (next === undefined || next === '.') return undefined;
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
  return word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
}

function opensClause(tokens: Tokens, at: number, openers: ReadonlySet<string>): boolean {
  const before = tokens[at - 1];
  return before === undefined || before === '.' || openers.has(before);
}
