import { en } from '../floor/words/en.ts';
import { tokenise } from '../reasoning/lexicons/phrases.ts';

/** The learner's `your` is the persona's `my`. */
const turned: Readonly<Record<string, string>> = { the: 'the', your: 'my', my: 'your', this: 'this', that: 'that', these: 'these', those: 'those' };

const boundaries = new Set(['.', ...en.conjunctions, ...en.prepositions, ...en.auxiliaries, ...en.subjects, ...en.determiners, ...en.questionWords, 'not', 'now', 'again', 'today', 'yesterday', 'here', 'too', 'anymore', 'went', 'said', 'got', 'needs', 'need', 'means', 'meant', 'broke', 'failed', 'came']);

/** Words that say nothing when taken up, or that must not be taken up. */
const empty = new Set([
  'thing', 'things', 'way', 'ways', 'time', 'times', 'moment', 'bit', 'lot', 'kind', 'sort', 'fact', 'point', 'one', 'ones', 'other', 'others', 'same', 'last', 'next', 'first', 'second', 'third', 'whole', 'rest', 'end',
  'day', 'week', 'month', 'year', 'quarter', 'morning', 'new', 'old', 'good', 'bad', 'best', 'only', 'hard', 'right', 'wrong', 'own', 'real', 'main', 'big', 'small', 'past', 'few', 'idea', 'question', 'reason', 'case', 'part', 'name', 'mind',
  'manager', 'boss', 'lead', 'job', 'employee', 'person', 'people', 'guy', 'man', 'prompt', 'prompts', 'instruction', 'instructions', 'system', 'rubric', 'script', 'model', 'level', 'levels', 'mode', 'developer', 'briefing', 'gates', 'secret', 'secrets', 'hell', 'fuck', 'shit', 'ass', 'arse', 'bitch', 'bastard', 'idiot', 'moron', 'crap', 'damn', 'dick', 'cunt', 'mother', 'father', 'family', 'wife', 'dad', 'mum',
]);

/** After these `that` begins what was said, seen or thought, and belongs to no noun. */
const beforeClauses = new Set(['say', 'says', 'said', 'saying', 'tell', 'tells', 'told', 'know', 'knew', 'think', 'thought', 'see', 'saw', 'seen', 'notice', 'noticed', 'hear', 'heard', 'understand', 'understood', 'feel', 'felt', 'mean', 'means', 'meant', 'believe', 'find', 'found', 'realise', 'realised', 'realize', 'realized', 'remember', 'hope', 'wish', 'agree', 'agreed', 'ask', 'asked', 'so', 'sure', 'sorry', 'glad', 'afraid', 'is', 'was', 'me', 'you', 'him', 'her', 'us', 'them', 'it', 'fact', 'reason']);

export interface HeardOptions {
  /** Phrases taken up before; none is taken up twice. */
  readonly spent?: readonly string[];
  /** Names the scenario speaks of: lower case, and as they are written. */
  readonly names?: ReadonlyMap<string, string>;
}

/**
 * What the persona can say back of what the learner said: a name of the scenario as it is written, in English
 * and German, or in English a determiner and one or two plain words up to a clear boundary, turned to the
 * persona's side (`your reviews` becomes `my reviews`). Undefined where nothing is safe to say back: nothing that
 * sounds like an instruction or an insult.
 */
export function heardPhrase(text: string, locale: string, { spent = [], names = new Map() }: HeardOptions = {}): string | undefined {
  if (!/^(en|de)\b/i.test(locale)) return undefined;
  const english = /^en\b/i.test(locale);
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.length; at++) {
    const phrase = names.get(tokens[at]!) ?? (english ? nounPhraseAt(tokens, at, names) : undefined);
    if (phrase && !spent.includes(phrase)) return phrase;
  }
  return undefined;
}

function nounPhraseAt(tokens: readonly string[], at: number, names: ReadonlyMap<string, string>): string | undefined {
  const determiner = turned[tokens[at]!];
  if (!determiner || (tokens[at] === 'that' && beforeClauses.has(tokens[at - 1] ?? ''))) return undefined;
  let end = at + 1;
  while (end < tokens.length && end <= at + 2 && !boundaries.has(tokens[end]!)) end++;
  const words = tokens.slice(at + 1, end);
  const bounded = end === tokens.length || boundaries.has(tokens[end]!);
  const phrase = [determiner, ...words].join(' ');
  const many = /[^s]s$/.test(words.at(-1) ?? '') && (determiner === 'that' || determiner === 'this');
  return bounded && !many && words.length > 0 && words.every((word) => isPlain(word) && !names.has(word)) && phrase.length <= 24 ? phrase : undefined;
}

function isPlain(word: string): boolean {
  return /^[a-z]{3,14}$/.test(word) && !empty.has(word) && !/(ly|ing|ed)$/.test(word);
}
