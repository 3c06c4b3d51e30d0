import type { LanguageRequest } from '../../ports/LanguagePort.ts';
import { appraise } from '../appraise.ts';
import { lexiconOf } from '../lexicons/loadLexicon.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { mentions, tokenise } from '../lexicons/phrases.ts';
import type { Move } from '../moves.ts';
import { holds, steering } from './holds.ts';
import type { Ledger, ToldStep } from './Ledger.ts';
import { toldAsMet } from './toldAsMet.ts';

/** Everything conditions and gates look at: plain JSON. */
export interface Situation {
  readonly purpose: LanguageRequest['purpose'];
  readonly moves: readonly Move[];
  readonly movesSoFar: Readonly<Partial<Record<Move, number>>>;
  readonly stance: LanguageRequest['stance'];
  /** What is left of the last breach, 0 to 1. */
  readonly hurt: number;
  /** Codes of what was seen or heard of the learner in this turn. */
  readonly percepts: readonly string[];
  /** Topics mentioned in this turn. */
  readonly said: readonly string[];
  readonly asked: readonly string[];
  /** Topics that an earlier turn asked about. */
  readonly askedBefore?: readonly string[];
  /** Topics mentioned in this turn or an earlier one. */
  readonly saidSoFar?: readonly string[];
  /** By topic, the turn of the learner that asked about it last. */
  readonly askedAt?: Readonly<Record<string, number>>;
  /** By fact told, when that was and how it was met. */
  readonly told?: Readonly<Record<string, ToldStep>>;
  /** The persona's last words told a secret: for this turn it tells nothing more. */
  readonly guarded?: boolean;
  /** Topics that a question of this turn is about. */
  readonly askedNow?: readonly string[];
  /** Beats of the persona's last turn. */
  readonly lastBeats?: readonly string[];
  readonly played: Readonly<Record<string, number>>;
  readonly disclosed: readonly string[];
  readonly objectives: readonly string[];
  readonly turns: number;
  readonly words: number;
  readonly silences: number;
  readonly interruptions: number;
  /** Turns in a row that the persona let stand before this one. */
  readonly withheld: number;
  /** The ending that was reached; the conversation is over. */
  readonly ended?: string | undefined;
}

/** What is so, now that `request` came after what `ledger` tells. */
export function situationOf(
  scenario: Pick<Scenario, 'vocabulary' | 'objectives'> & Partial<Pick<Scenario, 'persona'>>,
  language: string,
  request: Omit<LanguageRequest, 'situation' | 'signal'>,
  ledger: Ledger,
): Situation {
  const spoke = request.purpose === 'reply' || request.purpose === 'interrupted';
  const text = spoke ? request.learnerText : '';
  const tokens = tokenise(text);
  const topics = Object.entries(scenario.vocabulary[language] ?? {});
  const topicsIn = (words: readonly string[]): readonly string[] => topics.filter(([, phrases]) => mentions(words, phrases)).map(([topic]) => topic);
  const moves = spoke ? [...new Set(request.moves)] : [];
  const steers = moves.includes('steers');
  const said = [...new Set([...topicsIn(tokens), ...(steers ? [steering] : [])])];
  const asks = !steers && (moves.includes('asks-open') || moves.includes('asks-closed'));
  const askedNow = asks ? topicsIn(questionsOf(text, language)) : [];
  const movesSoFar = { ...ledger.moves };
  for (const move of moves) movesSoFar[move] = (movesSoFar[move] ?? 0) + 1;
  const learnerTurns = request.history.filter((turn) => turn.who === 'learner');
  // The turn that just ended may or may not have become history already.
  const counted = request.history.at(-1)?.who === 'learner' && learnerTurns.at(-1)?.text === text;
  const turns = learnerTurns.length + (spoke && !counted ? 1 : 0);
  const secrets = scenario.persona?.facts.filter(({ sensitivity }) => sensitivity === 'secret').map(({ id }) => id) ?? [];
  const situation: Situation = {
    purpose: request.purpose,
    moves,
    movesSoFar,
    stance: request.stance,
    hurt: request.hurt,
    percepts: [...new Set(request.percepts.map(({ code }) => code))],
    said,
    asked: [...new Set([...ledger.asked, ...askedNow])],
    askedBefore: ledger.asked,
    saidSoFar: [...new Set([...(ledger.said ?? []), ...said])],
    askedNow,
    askedAt: { ...ledger.askedAt, ...Object.fromEntries(askedNow.map((topic) => [topic, turns])) },
    told: spoke ? toldAsMet(ledger, moves) : (ledger.told ?? {}),
    guarded: secrets.some((fact) => ledger.last?.disclosed.includes(fact)),
    lastBeats: ledger.last?.beats ?? [],
    played: ledger.played,
    disclosed: ledger.disclosed,
    objectives: ledger.met,
    turns,
    words: tokens.filter((token) => token !== '.').length,
    // A farewell into the silence is one of many words without an answer.
    silences: request.purpose === 'silence' ? ledger.silences + 1 : request.purpose === 'close' ? ledger.silences : 0,
    interruptions: ledger.interruptions + (request.purpose === 'interrupted' ? 1 : 0),
    withheld: ledger.withheld,
    ended: ledger.ended,
  };
  const met = spoke ? scenario.objectives.filter(({ metWhen }) => metWhen && holds(metWhen, situation)).map(({ id }) => id) : [];
  return { ...situation, objectives: [...new Set([...ledger.met, ...met])] };
}

/**
 * The words of the sentences that ask; what proposes in the form of a question (`what if we meet on Friday?`) asks about
 * nothing. All of them where no mark tells, as in most transcripts of speech.
 */
function questionsOf(text: string, language: string): readonly string[] {
  const marked = text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.endsWith('?'));
  if (marked.length === 0) return tokenise(text);
  return tokenise(marked.filter((sentence) => !proposes(sentence, language)).join(' '));
}

function proposes(sentence: string, language: string): boolean {
  const moves = lexiconOf(language) ? appraise(sentence, language).moves : [];
  return moves.includes('proposes-next-step') && !moves.includes('asks-open');
}
