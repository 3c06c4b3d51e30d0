import type { AskKind } from '../ports/LanguagePort.ts';
import { factIn } from './appraisal/factIn.ts';
import { denied, negated } from './appraisal/negation.ts';
import { questionIn } from './appraisal/questionIn.ts';
import { allHits, firstHit, overlap, type Search } from './appraisal/search.ts';
import { settle, type Evidence } from './appraisal/settle.ts';
import { steeringIn } from './appraisal/steeringIn.ts';
import { lexiconOf } from './lexicons/loadLexicon.ts';
import { tokenise, type Phrase, type PhraseHit } from './lexicons/phrases.ts';
import type { Move } from './moves.ts';

/** What a learner's turn does, and by which words it was told. */
export interface Appraisal {
  /** In the order of the closed list; `unclear` stands alone. */
  readonly moves: readonly Move[];
  /** What the learner's question calls for; `none` where nothing was asked. */
  readonly ask: AskKind;
  /** The phrase of the lexicon that spoke for each move. Holds no words of the learner. */
  readonly evidence: readonly Evidence[];
}

/**
 * Reads a learner's turn by rules and a lexicon; all but the English one are loaded by `loadLexicon`. Languages without give `unclear`, and a
 * closed question where the text ends in a question mark. A transcript without punctuation will do.
 */
export function appraise(text: string, locale: string): Appraisal {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  const lexicon = lexiconOf(locale);
  const tokens = tokenise(elided(text, language));
  const steering = steeringIn(tokens, lexicon?.steers ?? []);
  if (!lexicon) return steering === undefined ? unread(/[?？؟]\s*$/.test(text)) : steered([], steering);

  const search: Search = { tokens, lexicon, openers: new Set(lexicon.openers) };
  const found = movesIn(search);
  if (steering !== undefined) return steered(found.map(({ move, hit }) => ({ move, phrase: hit.phrase })), steering);
  const greeted = found.some(({ move }) => move === 'greets');
  const question = questionIn(search, text, greeted);
  const evidence: Evidence[] = found.map(({ move, hit }) => ({ move, phrase: hit.phrase }));
  if (question.ask === 'open') evidence.push({ move: 'asks-open', phrase: question.phrase });
  else if (question.ask !== 'none') evidence.push({ move: 'asks-closed', phrase: question.phrase });

  if (!evidence.some(({ move }) => move === 'names-fact')) {
    const taken = found.filter(({ move }) => tellsOtherwise.includes(move)).map(({ hit }) => hit);
    const fact = factIn(search, question.ask === 'open' && question.hit ? [...taken, question.hit] : taken);
    if (fact !== undefined) evidence.push({ move: 'names-fact', phrase: fact });
  }

  const settled = settle(evidence);
  if (settled.length > 0) return { moves: settled.map(({ move }) => move), ask: question.ask, evidence: settled };
  const tune = firstHit(search, lexicon.questions.byTune);
  if (tune) return { moves: ['asks-closed'], ask: 'yes-no', evidence: [{ move: 'asks-closed', phrase: tune.phrase }] };
  return { moves: ['unclear'], ask: 'none', evidence: [] };
}

/** Whoever speaks to the machine neither asks the persona anything nor does it good; a blow stays a blow. */
function steered(found: readonly Evidence[], phrase: Phrase): Appraisal {
  const evidence = settle([...found, { move: 'steers', phrase }]);
  return { moves: evidence.map(({ move }) => move), ask: 'none', evidence };
}

/** Moves that speak of an event without telling it as a fact. */
const tellsOtherwise: readonly Move[] = [
  'acknowledges', 'apologises', 'states-impact', 'threatens', 'dismisses', 'over-promises', 'offers-support', 'proposes-next-step', 'greets', 'closes',
];

function movesIn(search: Search): readonly { readonly move: Move; readonly hit: PhraseHit }[] {
  const { lexicon } = search;
  const denials = allHits(search, lexicon.denials);
  const found: { move: Move; hit: PhraseHit }[] = [];
  for (const [move, phrases] of Object.entries(lexicon.moves) as [Move, readonly Phrase[]][]) {
    const negatable = !lexicon.standEvenNegated.includes(move);
    const vetoes = allHits(search, lexicon.vetoes[move] ?? []);
    const hit = firstHit(
      search,
      phrases,
      (at) => !denied(search, at, denials) && !vetoes.some((veto) => overlap(veto, at)) && (!negatable || !negated(search, at)),
    );
    if (hit) found.push({ move, hit });
  }
  return found;
}

/** French drops vowels before others: `j’ai` is two words. */
function elided(text: string, language: string): string {
  return language === 'fr' ? text.replace(/(?<=^|[^\p{L}])([jtlmdnsc]|qu|jusqu|lorsqu|puisqu|quelqu)['’]/giu, '$1 ') : text;
}

function unread(marked: boolean): Appraisal {
  if (!marked) return { moves: ['unclear'], ask: 'none', evidence: [] };
  return { moves: ['asks-closed'], ask: 'yes-no', evidence: [{ move: 'asks-closed', phrase: '?' }] };
}
