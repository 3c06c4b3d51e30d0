import { appraise } from '../../reasoning/appraise.ts';
import type { Lexicon } from '../../reasoning/lexicons/Lexicon.ts';
import { lexiconOf } from '../../reasoning/lexicons/loadLexicon.ts';
import type { Move } from '../../reasoning/moves.ts';

/** A talk has some dozen turns of a few sentences; beyond this they are read anew. */
const mostTexts = 300;

const read = new WeakMap<Lexicon, Map<string, readonly Move[]>>();

/** What a text does, by rules. A talk asks for the same texts turn after turn, so they are kept; a language without a lexicon tells nothing. */
export function movesOf(text: string, language: string): readonly Move[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  let known = read.get(lexicon);
  if (!known || known.size > mostTexts) read.set(lexicon, (known = new Map()));
  let moves = known.get(text);
  if (!moves) known.set(text, (moves = appraise(text, language).moves));
  return moves;
}
