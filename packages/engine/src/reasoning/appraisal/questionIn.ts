import type { AskKind } from '../../ports/LanguagePort.ts';
import { tokenise, type Phrase, type PhraseHit } from '../lexicons/phrases.ts';
import { allHits, firstHit, overlap, type Search } from './search.ts';

/** What a turn asks for, by which phrase, and where. */
export interface Question {
  readonly ask: AskKind;
  readonly phrase: Phrase;
  readonly hit?: PhraseHit;
}

/**
 * What a turn asks for. Question marks help where there are any; most transcripts have none. A
 * question of small talk that comes with a greeting asks for nothing.
 */
export function questionIn(search: Search, text: string, greeted: boolean): Question {
  const { open: openPhrases, closed: closedPhrases, choice: choicePhrases, none, smallTalk } = search.lexicon.questions;
  const hidden = [...allHits(search, none), ...(greeted ? allHits(search, smallTalk) : [])];
  const shown = (hit: PhraseHit): boolean => !hidden.some((other) => overlap(hit, other));
  const closed = firstHit(search, closedPhrases, shown);
  const choice = closed && firstHit(search, choicePhrases, shown);
  const open = firstHit(search, openPhrases, shown);
  // The last question is the one that wants an answer.
  if (open && (!closed || open.to >= closed.to || open.from <= closed.from)) return { ask: 'open', phrase: open.phrase, hit: open };
  if (choice) return { ask: 'choice', phrase: choice.phrase, hit: choice };
  if (closed) return { ask: 'yes-no', phrase: closed.phrase, hit: closed };
  const marked = /[?？؟]/.test(text) && tokenise(text).length > 1 && !(greeted && hidden.length > 0);
  return marked ? { ask: 'yes-no', phrase: '?' } : { ask: 'none', phrase: '' };
}
