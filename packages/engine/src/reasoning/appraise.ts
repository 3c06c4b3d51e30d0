import type { AskKind } from '../ports/LanguagePort.ts';
import { en } from './lexicons/en.ts';
import type { Lexicon } from './lexicons/Lexicon.ts';
import { findPhrase, tokenise, type Phrase, type PhraseHit, type Tokens } from './lexicons/phrases.ts';
import type { Move } from './moves.ts';

/** What a learner's turn does, and by which words it was told. */
export interface Appraisal {
  /** In the order of the closed list; `unclear` stands alone. */
  readonly moves: readonly Move[];
  /** What the learner's question calls for; `none` where nothing was asked. */
  readonly ask: AskKind;
  /** The phrase of the lexicon that spoke for each move. Holds no words of the learner. */
  readonly evidence: readonly { readonly move: Move; readonly phrase: Phrase }[];
}

const lexicons: Readonly<Record<string, Lexicon>> = { en };

/**
 * Reads a learner's turn by rules and a lexicon. Languages without a lexicon give `unclear`, and a
 * closed question where the text ends in a question mark. A transcript without punctuation will do.
 */
export function appraise(text: string, locale: string): Appraisal {
  const tokens = tokenise(text);
  const lexicon = lexicons[locale.toLowerCase().split('-')[0] ?? ''];
  const marked = /[?？؟]\s*$/.test(text);
  if (!lexicon) return unread(marked);

  const openers = new Set(lexicon.openers);
  const negators = new Set(lexicon.negators);
  const denials = lexicon.denials.map((phrase) => findPhrase(tokens, phrase, openers)).filter((hit) => hit !== undefined);
  const evidence: { move: Move; phrase: Phrase }[] = [];
  for (const [move, phrases] of Object.entries(lexicon.moves) as [Move, readonly Phrase[]][]) {
    const negatable = !lexicon.standEvenNegated.includes(move);
    const hit = firstHit(tokens, phrases, openers, (found) => !denied(tokens, found, denials) && (!negatable || !negated(tokens, found, negators)));
    if (hit) evidence.push({ move, phrase: hit.phrase });
  }
  const fact = factIn(tokens, lexicon);
  if (fact && !evidence.some(({ move }) => move === 'names-fact')) evidence.push({ move: 'names-fact', phrase: fact });

  const question = questionIn(tokens, lexicon, openers, marked);
  if (question.ask === 'open') evidence.push({ move: 'asks-open', phrase: question.phrase });
  else if (question.ask !== 'none') evidence.push({ move: 'asks-closed', phrase: question.phrase });

  const settled = settle(evidence);
  if (settled.length === 0) return { moves: ['unclear'], ask: 'none', evidence: [] };
  return { moves: settled.map(({ move }) => move), ask: question.ask, evidence: settled };
}

function unread(marked: boolean): Appraisal {
  if (!marked) return { moves: ['unclear'], ask: 'none', evidence: [] };
  return { moves: ['asks-closed'], ask: 'yes-no', evidence: [{ move: 'asks-closed', phrase: '?' }] };
}

/** Warm words inside a blow are no warmth; a hurt said politely is still a hurt. */
function settle(evidence: readonly { move: Move; phrase: Phrase }[]): readonly { move: Move; phrase: Phrase }[] {
  const has = (move: Move): boolean => evidence.some((item) => item.move === move);
  const dropped = new Set<Move>();
  if (has('threatens')) ['offers-support', 'acknowledges', 'proposes-next-step'].forEach((move) => dropped.add(move as Move));
  if (has('blames') && !has('apologises')) dropped.add('acknowledges');
  // "I'm sorry to hear that" is sympathy, not an apology.
  if (evidence.some(({ move, phrase }) => move === 'acknowledges' && phrase.includes('sorry'))) dropped.add('apologises');
  const order = (a: { move: Move }, b: { move: Move }): number => moveOrder.indexOf(a.move) - moveOrder.indexOf(b.move);
  return evidence.filter(({ move }) => !dropped.has(move)).sort(order);
}

const moveOrder: readonly Move[] = [
  'threatens', 'blames', 'dismisses', 'apologises', 'acknowledges', 'offers-support', 'asks-open', 'asks-closed', 'names-fact',
  'states-impact', 'proposes-next-step', 'over-promises', 'greets', 'closes',
];

function firstHit(
  tokens: Tokens,
  phrases: readonly Phrase[],
  openers: ReadonlySet<string>,
  accept: (hit: PhraseHit) => boolean,
): PhraseHit | undefined {
  for (const phrase of phrases) {
    for (let hit = findPhrase(tokens, phrase, openers); hit; hit = findPhrase(tokens, phrase, openers, hit.from + 1)) {
      if (accept(hit)) return hit;
    }
  }
  return undefined;
}

/** The phrase follows a denial in the same clause. */
function denied(tokens: Tokens, hit: PhraseHit, denials: readonly PhraseHit[]): boolean {
  return denials.some(({ from, to }) => {
    if (hit.from < from) return false;
    const between = tokens.slice(to, hit.from);
    return !between.includes('.') && !between.includes('but');
  });
}

/** A negator inside the phrase's gaps or within the four words before it, in the same clause. */
function negated(tokens: Tokens, hit: PhraseHit, negators: ReadonlySet<string>): boolean {
  const inside = tokens.slice(hit.from, hit.to);
  if (inside.some((token) => negators.has(token) && !hit.phrase.includes(token))) return true;
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 4); at--) {
    const token = tokens[at]!;
    if (token === '.' || token === 'but') return false;
    if (negators.has(token)) return true;
  }
  return false;
}

/** Something done, and either who saw it or when; what is planned is no fact. */
function factIn(tokens: Tokens, lexicon: Lexicon): Phrase | undefined {
  const found = (phrases: readonly Phrase[]): Phrase | undefined => phrases.find((phrase) => findPhrase(tokens, phrase));
  const deed = found(lexicon.deeds);
  if (!deed) return undefined;
  const frame = found(lexicon.factFrames);
  const date = found(lexicon.dates);
  const number = found(lexicon.numbers);
  if (frame) return frame;
  if (!date || found(lexicon.plans)) return undefined;
  return number || tokens.length >= 6 ? date : undefined;
}

function questionIn(
  tokens: Tokens,
  lexicon: Lexicon,
  openers: ReadonlySet<string>,
  marked: boolean,
): { readonly ask: AskKind; readonly phrase: Phrase } {
  const hidden = lexicon.noQuestions.map((phrase) => findPhrase(tokens, phrase, openers)).filter((hit) => hit !== undefined);
  const shown = (hit: PhraseHit): boolean => !hidden.some((other) => hit.from < other.to && other.from < hit.to);
  const closed = firstHit(tokens, lexicon.closedQuestions, openers, shown);
  const choice = closed && firstHit(tokens, lexicon.choiceQuestions, openers, shown);
  const open = firstHit(tokens, lexicon.openQuestions, openers, shown);
  // The last question is the one that wants an answer.
  if (open && (!closed || open.to >= closed.to || open.from <= closed.from)) return { ask: 'open', phrase: open.phrase };
  if (choice) return { ask: 'choice', phrase: choice.phrase };
  if (closed) return { ask: 'yes-no', phrase: closed.phrase };
  return marked ? { ask: 'yes-no', phrase: '?' } : { ask: 'none', phrase: '' };
}
