import type { AskKind, LanguageRequest } from '../ports/LanguagePort.ts';
import type { Cue } from '../rendering/Cue.ts';
import type { Beat, Scenario } from '../scenario/Scenario.ts';
import { forgetUnheard } from './forgetUnheard.ts';
import { holds, isGateOpen } from './holds.ts';
import { pickLine, type PickedLine } from './pickLine.ts';
import { readMemory, type ScriptMemory } from './ScriptMemory.ts';
import { situationOf, type ScriptSituation } from './ScriptSituation.ts';

/** What the persona does with its turn, whole. */
export interface ScriptTurn {
  readonly beat?: string;
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

/** After this many lines into silence the persona waits. */
const mostSilences = 3;

/** Plans the next turn of the persona. Pure: the same request and seed give the same turn. */
export function planTurn(scenario: Scenario, request: LanguageRequest, seed: string | number): ScriptTurn {
  const language = languageOf(scenario, request.locale);
  const before = forgetUnheard(readMemory(request.memory), request.history);
  const situation = situationOf(scenario, language, request, before);
  const choose = (purpose: LanguageRequest['purpose']): Choice | undefined =>
    choice(scenario, language, request, before, situation, purpose, seed);

  if (before.ended) return stand('the conversation is over', [], situation, before);
  if (situation.silences > mostSilences) return stand('silence stands', [], situation, before);
  if (request.purpose !== 'interrupted') return turnOf(choose(request.purpose), undefined, situation, before);
  // Cut off: a word about that, then the answer, if there is anything to answer.
  const lead = choose('interrupted');
  const answer = hasSubstance(situation) || !lead ? choose('reply') : undefined;
  return answer ? turnOf(answer, lead, situation, before) : turnOf(lead, undefined, situation, before);
}

/** The language whose words are used: the one asked for, or else the scenario's own. */
export function languageOf(scenario: Scenario, locale: string): string {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  return scenario.script?.words[language] ? language : (scenario.locale.split('-')[0] ?? scenario.locale);
}

function hasSubstance(situation: ScriptSituation): boolean {
  const said = [...situation.moves].filter((move) => move !== 'interrupts' && move !== 'unclear' && move !== 'greets');
  return said.length > 0 || situation.said.size > 0 || situation.words >= 6;
}

function choice(
  scenario: Scenario,
  language: string,
  request: LanguageRequest,
  memory: ScriptMemory,
  situation: ScriptSituation,
  purpose: LanguageRequest['purpose'],
  seed: string | number,
): Choice | undefined {
  const beats = (scenario.script?.beats ?? []).filter((beat) => (beat.purpose ?? 'reply') === purpose);
  const byPriority = beats.toSorted((left, right) => (right.priority ?? 0) - (left.priority ?? 0));
  for (const beat of byPriority) {
    if (!isOpen(beat, scenario, situation)) continue;
    if (beat.withhold) {
      if (beat.recurs || !memory.played[beat.id]) return { beat };
      continue;
    }
    const picked = pickLine(beat, scenario.script?.words[language]?.[beat.id] ?? [], request, memory, seed);
    if (picked) return { beat, picked };
  }
  return undefined;
}

/** The beat's own condition, the gates of every fact it tells, and the rule of the ending it reaches. */
function isOpen(beat: Beat, scenario: Scenario, situation: ScriptSituation): boolean {
  if (beat.when && !holds(beat.when, situation)) return false;
  const facts = scenario.persona.facts.filter((fact) => beat.discloses?.includes(fact.id));
  if (!facts.every((fact) => situation.disclosed.has(fact.id) || isGateOpen(fact.gate, situation))) return false;
  const reached = scenario.endings.find((ending) => ending.id === beat.ending)?.reached;
  return !reached || holds(reached, situation);
}

function turnOf(chosen: Choice | undefined, lead: Choice | undefined, situation: ScriptSituation, memory: ScriptMemory): ScriptTurn {
  if (!chosen) return stand('nothing left to say', [], situation, memory);
  const { beat, picked } = chosen;
  if (!picked) return stand(beat.withhold ?? 'nothing left to say', [chosen], situation, memory, beat);
  const played = lead && !beat.ending ? [lead, chosen] : [chosen];
  return {
    beat: played.map((item) => item.beat.id).join('+'),
    sentences: played.flatMap((item) => item.picked?.sentences ?? []),
    cues: picked.line.cues ?? beat.cues ?? [],
    ask: picked.line.ask ?? beat.ask ?? 'none',
    ending: beat.ending,
    memory: remember(played, situation, memory),
  };
}

function stand(reason: string, played: readonly Choice[], situation: ScriptSituation, memory: ScriptMemory, beat?: Beat): ScriptTurn {
  return {
    beat: beat?.id,
    sentences: [],
    cues: beat?.cues ?? [],
    ask: 'none',
    withhold: reason,
    ending: beat?.ending,
    memory: remember(played, situation, memory),
  };
}

function remember(choices: readonly Choice[], situation: ScriptSituation, memory: ScriptMemory): ScriptMemory {
  const played = { ...memory.played };
  const used = { ...memory.used };
  const echoed = [...memory.echoed];
  const told: string[] = [];
  for (const { beat, picked } of choices) {
    played[beat.id] = (played[beat.id] ?? 0) + 1;
    told.push(...(beat.discloses ?? []).filter((fact) => !situation.disclosed.has(fact)));
    if (!picked) continue;
    used[beat.id] = picked.startsOver ? [picked.index] : [...(used[beat.id] ?? []), picked.index];
    if (picked.echo) echoed.push(picked.echo);
  }
  const text = choices.flatMap(({ picked }) => picked?.sentences ?? []).join(' ');
  return {
    version: 1,
    given: memory.given + 1,
    played,
    used,
    disclosed: [...situation.disclosed, ...told],
    asked: [...situation.asked],
    met: [...situation.objectives],
    moves: situation.movesSoFar,
    silences: situation.silences,
    interruptions: situation.interruptions,
    echoed,
    last: { beats: choices.map(({ beat }) => beat.id), text, disclosed: told },
    ended: choices.find(({ beat }) => beat.ending)?.beat.ending ?? memory.ended,
  };
}
