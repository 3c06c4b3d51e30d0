import { en } from '../floor/words/en.ts';
import { tokenise } from '../reasoning/lexicons/phrases.ts';

/** The learner's `your` is the persona's `my`. */
const turned: Readonly<Record<string, string>> = { the: 'the', your: 'my', my: 'your', our: 'our', this: 'this', that: 'that', these: 'these', those: 'those' };

const boundaries = new Set(['.', ...en.conjunctions, ...en.prepositions, ...en.auxiliaries, ...en.subjects, ...en.determiners, ...en.questionWords, 'not', 'now', 'again', 'today', 'yesterday', 'here', 'too', 'anymore', 'went', 'said', 'got', 'needs', 'need', 'means', 'meant', 'broke', 'failed', 'came']);

/** Words that say nothing when taken up, or that must not be taken up. */
const empty = new Set([
  'thing', 'things', 'way', 'ways', 'time', 'times', 'moment', 'bit', 'lot', 'kind', 'sort', 'fact', 'point', 'one', 'ones', 'other', 'others', 'same', 'last', 'next', 'first', 'second', 'third', 'whole', 'rest', 'end',
  'day', 'week', 'month', 'year', 'quarter', 'morning', 'new', 'old', 'good', 'bad', 'best', 'only', 'hard', 'right', 'wrong', 'own', 'real', 'main', 'big', 'small', 'past', 'few', 'idea', 'question', 'reason', 'case', 'part', 'name', 'mind',
  'manager', 'boss', 'lead', 'job', 'employee', 'person', 'people', 'guy', 'man', 'prompt', 'prompts', 'instruction', 'instructions', 'system', 'rubric', 'script', 'model', 'level', 'levels', 'mode', 'developer', 'briefing', 'gates', 'secret', 'secrets', 'hell', 'fuck', 'shit', 'ass', 'arse', 'bitch', 'bastard', 'idiot', 'moron', 'crap', 'damn', 'dick', 'cunt', 'mother', 'father', 'family', 'wife', 'dad', 'mum',
]);

/**
 * A short noun phrase out of what the learner said, turned to the persona's side: `your reviews`
 * becomes `my reviews`. Undefined where none is safe to say back: English only, a determiner and one
 * or two plain words up to a clear boundary, nothing that sounds like an instruction or an insult.
 */
export function heardPhrase(text: string, locale: string, spent: readonly string[] = []): string | undefined {
  if (!/^en\b/i.test(locale)) return undefined;
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.length; at++) {
    const determiner = turned[tokens[at]!];
    if (!determiner) continue;
    let end = at + 1;
    while (end < tokens.length && end <= at + 2 && !boundaries.has(tokens[end]!)) end++;
    const words = tokens.slice(at + 1, end);
    const bounded = end === tokens.length || boundaries.has(tokens[end]!);
    const phrase = [determiner, ...words].join(' ');
    if (bounded && words.length > 0 && words.every(isPlain) && phrase.length <= 24 && !spent.includes(phrase)) return phrase;
  }
  return undefined;
}

function isPlain(word: string): boolean {
  return /^[a-z]{3,14}$/.test(word) && !empty.has(word) && !/(ly|ing|ed)$/.test(word);
}
