import type { AskKind, LanguageRequest } from '../ports/LanguagePort.ts';
import type { Cue } from '../rendering/Cue.ts';
import type { Beat, Scenario } from '../scenario/Scenario.ts';
import { beatsFor, isOpen } from '../reasoning/ledger/reachedEnding.ts';
import type { Move } from '../reasoning/moves.ts';
import type { Situation } from '../reasoning/ledger/Situation.ts';
import { pickLine, type PickedLine } from './pickLine.ts';
import { readMemory, type ScriptMemory } from './ScriptMemory.ts';

/** What the persona does with its turn, whole. */
export interface ScriptTurn {
  readonly beat?: string;
  /** Facts its words tell. */
  readonly discloses: readonly string[];
  readonly sentences: readonly string[];
  readonly cues: readonly Cue[];
  readonly ask: AskKind;
  readonly withhold?: string;
  readonly ending?: string;
  readonly memory: ScriptMemory;
}

interface Choice {
  readonly beat: Beat;
  readonly picked?: PickedLine;
}

/** After this many turns into silence, waited through or spoken into, the persona waits. */
const mostSilences = 7;

/** Plans the next turn of the persona. Pure: the same request and seed give the same turn. */
export function planTurn(scenario: Scenario, request: LanguageRequest, seed: string | number): ScriptTurn {
  const language = languageOf(scenario, request.locale);
  const before = readMemory(request.memory);
  const { situation } = request;
  const choose = (purpose: LanguageRequest['purpose'], rest: boolean = false): Choice | undefined => choice(scenario, language, request, before, purpose, seed, rest);

  if (situation.ended) return stand('the conversation is over', [], before);
  if (request.purpose === 'silence' && situation.silences > mostSilences) return stand('silence stands', [], before);
  if (request.purpose !== 'interrupted') {
    const first = choose(request.purpose);
    const rest = first?.beat.leads ? choose(request.purpose, true) : undefined;
    return rest?.picked ? turnOf(rest, first, before) : turnOf(first, undefined, before);
  }
  // Cut off: one short thing and no more. What was asked or brought up is answered; to a hurt or to nothing it is a word about being cut off.
  const lead = choose('interrupted');
  const answer = hasSubstance(situation) || !lead ? choose('reply', lead !== undefined) : undefined;
  const stays = answer && (hasMatter(situation) || answer.beat.ending || answer.beat.outOfRole || lead?.picked?.startsOver);
  return turnOf(stays || !lead ? answer : lead, undefined, before);
}

/** The language whose words are used: the one asked for, or else the scenario's own. */
function languageOf(scenario: Scenario, locale: string): string {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  return scenario.script?.words[language] ? language : (scenario.locale.split('-')[0] ?? scenario.locale);
}

function hasSubstance(situation: Situation): boolean {
  const said = situation.moves.filter((move) => move !== 'interrupts' && move !== 'unclear' && move !== 'greets');
  return said.length > 0 || situation.said.length > 0 || situation.words >= 6;
}

const hurting: ReadonlySet<Move> = new Set(['blames', 'dismisses', 'threatens']);

/** Whether the turn brings anything beside a hurt. */
function hasMatter({ moves }: Situation): boolean {
  return !moves.some((move) => hurting.has(move)) || moves.some((move) => move === 'asks-open' || move === 'proposes-next-step' || move === 'names-fact' || move === 'closes');
}

function choice(
  scenario: Scenario,
  language: string,
  request: LanguageRequest,
  memory: ScriptMemory,
  purpose: LanguageRequest['purpose'],
  seed: string | number,
  /** Something leads already; what leads itself is passed over. */
  rest: boolean,
): Choice | undefined {
  for (const beat of beatsFor(scenario, purpose)) {
    if ((rest && beat.leads) || !isOpen(beat, scenario, request.situation)) continue;
    if (beat.withhold) {
      if (beat.recurs || !request.situation.played[beat.id]) return { beat };
      continue;
    }
    const picked = pickLine(beat, scenario.script?.words[language]?.[beat.id] ?? [], scenario, request, memory, seed);
    if (picked) return { beat, picked };
  }
  return undefined;
}

function turnOf(chosen: Choice | undefined, lead: Choice | undefined, memory: ScriptMemory): ScriptTurn {
  if (!chosen) return stand('nothing left to say', [], memory);
  const { beat, picked } = chosen;
  if (!picked) return stand(beat.withhold ?? 'nothing left to say', [chosen], memory, beat);
  const played = lead && !beat.ending ? [lead, chosen] : [chosen];
  return {
    beat: played.map((item) => item.beat.id).join('+'),
    discloses: played.flatMap((item) => item.beat.discloses ?? []),
    sentences: played.flatMap((item) => item.picked?.sentences ?? []),
    cues: picked.line.cues ?? beat.cues ?? [],
    ask: picked.line.ask ?? beat.ask ?? 'none',
    ending: beat.ending,
    memory: remember(played, memory),
  };
}

function stand(reason: string, played: readonly Choice[], memory: ScriptMemory, beat?: Beat): ScriptTurn {
  return {
    beat: beat?.id,
    discloses: [],
    sentences: [],
    cues: beat?.cues ?? [],
    ask: 'none',
    withhold: reason,
    ending: beat?.ending,
    memory: remember(played, memory),
  };
}

function remember(choices: readonly Choice[], memory: ScriptMemory): ScriptMemory {
  const used = { ...memory.used };
  const echoed = [...memory.echoed];
  for (const { beat, picked } of choices) {
    if (!picked) continue;
    used[beat.id] = picked.startsOver ? [picked.index] : [...(used[beat.id] ?? []), picked.index];
    echoed.push(...picked.echoes);
  }
  const echoes = choices.some(({ picked }) => picked && picked.echoes.length > 0);
  return { version: 2, given: memory.given + 1, used, echoed, echoedAt: echoes ? memory.given : memory.echoedAt };
}
