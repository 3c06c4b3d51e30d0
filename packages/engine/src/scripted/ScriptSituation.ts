import type { LanguageRequest } from '../ports/LanguagePort.ts';
import { mentions, tokenise } from '../reasoning/lexicons/phrases.ts';
import type { Move } from '../reasoning/moves.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { holds } from './holds.ts';
import type { ScriptMemory } from './ScriptMemory.ts';

/** Everything conditions and gates look at. */
export interface ScriptSituation {
  readonly purpose: LanguageRequest['purpose'];
  readonly moves: ReadonlySet<Move>;
  readonly movesSoFar: Readonly<Partial<Record<Move, number>>>;
  readonly stance: LanguageRequest['stance'];
  readonly percepts: ReadonlySet<string>;
  /** Topics mentioned in this turn. */
  readonly said: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  readonly played: Readonly<Record<string, number>>;
  readonly disclosed: ReadonlySet<string>;
  readonly objectives: ReadonlySet<string>;
  readonly turns: number;
  readonly words: number;
  readonly silences: number;
  readonly interruptions: number;
}

/** What is so, now that `request` came after `memory`. */
export function situationOf(scenario: Scenario, language: string, request: LanguageRequest, memory: ScriptMemory): ScriptSituation {
  const spoke = request.purpose === 'reply' || request.purpose === 'interrupted';
  const text = spoke ? request.learnerText : '';
  const tokens = tokenise(text);
  const topics = Object.entries(scenario.vocabulary[language] ?? {});
  const said = new Set(topics.filter(([, phrases]) => mentions(tokens, phrases)).map(([topic]) => topic));
  const moves = new Set(spoke ? request.moves : []);
  const asks = moves.has('asks-open') || moves.has('asks-closed');
  const movesSoFar = { ...memory.moves };
  for (const move of moves) movesSoFar[move] = (movesSoFar[move] ?? 0) + 1;
  const learnerTurns = request.history.filter((turn) => turn.who === 'learner');
  // The turn that just ended may or may not have become history already.
  const counted = request.history.at(-1)?.who === 'learner' && learnerTurns.at(-1)?.text === text;
  const situation: ScriptSituation = {
    purpose: request.purpose,
    moves,
    movesSoFar,
    stance: request.stance,
    percepts: new Set(request.percepts.map(({ code }) => code)),
    said,
    asked: new Set(asks ? [...memory.asked, ...said] : memory.asked),
    played: memory.played,
    disclosed: new Set(memory.disclosed),
    objectives: new Set(memory.met),
    turns: learnerTurns.length + (spoke && !counted ? 1 : 0),
    words: tokens.filter((token) => token !== '.').length,
    silences: request.purpose === 'silence' ? memory.silences + 1 : 0,
    interruptions: memory.interruptions + (request.purpose === 'interrupted' ? 1 : 0),
  };
  const met = spoke ? scenario.objectives.filter(({ metWhen }) => metWhen && holds(metWhen, situation)).map(({ id }) => id) : [];
  return { ...situation, objectives: new Set([...memory.met, ...met]) };
}
