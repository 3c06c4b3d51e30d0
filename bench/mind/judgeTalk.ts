import { openFacts, type Scenario } from '@parley/engine';
import { inWords, sentenceChecker, toldIn } from '@parley/engine/language';
import type { MindTalk } from '@parley/engine/testing';

/** What one conversation came to. */
export interface TalkVerdict {
  /** 0 to 1: half trust at the end, a third the objectives that must be met, the rest calm. Set before the learners were written. */
  readonly outcome: number;
  readonly ending: string | undefined;
  readonly turns: number;
  readonly disclosed: number;
  /** Facts told that have a gate at all. */
  readonly gatedTold: number;
  readonly trust: number;
  readonly tension: number;
  /** Facts whose words were said while their gate was shut. */
  readonly leaks: readonly string[];
  /** Replies that came twice. */
  readonly repeats: readonly string[];
  /** Sentences of the persona that coach, leave the role or play the therapist. */
  readonly outOfManner: readonly string[];
  readonly wordsPerTurn: readonly number[];
  readonly withheld: number;
  readonly refused: number;
  readonly fellBack: number;
  /** Turns in which the persona neither spoke nor let the moment stand. */
  readonly deadTurns: number;
}

export function judgeTalk(scenario: Scenario, { turns, ending }: MindTalk): TalkVerdict {
  const last = turns.at(-1)!;
  const { trust, tension } = last.inner.stance;
  const must = scenario.objectives.filter(({ kind }) => kind === 'must').map(({ id }) => id);
  const met = must.filter((id) => last.ledger.met.includes(id)).length / Math.max(1, must.length);
  const texts = turns.map(({ persona }) => persona).filter(Boolean);
  return {
    outcome: 0.5 * trust + 0.33 * met + 0.17 * (1 - tension),
    ending,
    turns: turns.length,
    disclosed: last.ledger.disclosed.length,
    gatedTold: scenario.persona.facts.filter(({ id, gate }) => last.ledger.disclosed.includes(id) && Object.keys(gate).length > 0).length,
    trust,
    tension,
    leaks: turns.flatMap((turn, index) => leaksIn(scenario, turns.slice(0, index), turn)),
    repeats: texts.filter((text, index) => texts.indexOf(text) !== index),
    outOfManner: turns.flatMap((turn) => unmannered(scenario, turn)),
    wordsPerTurn: texts.map((text) => text.split(/\s+/).length),
    withheld: turns.filter(({ withheld }) => withheld).length,
    refused: turns.reduce((sum, { refused }) => sum + refused.length, 0),
    fellBack: turns.filter(({ fellBack }) => fellBack.length > 0).length,
    deadTurns: turns.filter(({ persona, withheld, ending: ended }) => !persona && !withheld && !ended).length,
  };
}

type Turn = MindTalk['turns'][number];

/** A listener has learnt a fact once this share of its own words was said: more than the checker allows, so that both do not rest on one number. */
const leakShare = 0.45;

/** Looks at words and nothing else: what a listener would have learnt too early. */
function leaksIn(scenario: Scenario, before: readonly Turn[], { persona, learner, inner, ledger }: Turn): readonly string[] {
  const open = openFacts(scenario.persona.facts, { ...situationLike(ledger), stance: inner.stance });
  const known = [learner, ...before.flatMap((turn) => [turn.learner, turn.persona]), ...inWords(scenario.persona, scenario.locale, open).map(({ text }) => text), scenario.brief.learner, scenario.setting].join(' ');
  return toldIn(persona, inWords(scenario.persona, scenario.locale, scenario.persona.facts.filter((fact) => !open.includes(fact))), known, leakShare);
}

function situationLike(ledger: Turn['ledger']): Parameters<typeof openFacts>[1] {
  return {
    purpose: 'reply', moves: [], movesSoFar: {}, hurt: 0, percepts: [], said: [], asked: ledger.asked, played: ledger.played, disclosed: ledger.disclosed,
    objectives: ledger.met, turns: 0, words: 0, silences: 0, interruptions: 0, withheld: 0, stance: { trust: 0, tension: 0, engagement: 0 },
  };
}

function unmannered(scenario: Scenario, { persona, learner, beat }: Turn): readonly string[] {
  if (scenario.script?.beats.some(({ id, outOfRole }) => outOfRole && beat?.split('+').includes(id))) return [];
  const open = { ...situationLike({ ...emptyLike, disclosed: scenario.persona.facts.map(({ id }) => id) }), stance: { trust: 1, tension: 0, engagement: 1 } };
  const check = sentenceChecker(scenario, open, { history: [], learnerText: learner, locale: scenario.locale });
  return persona.split(/(?<=[.!?…])\s+/).filter((sentence) => ['coaching', 'assistant', 'therapist', 'instructions'].includes(check(sentence).refused ?? ''));
}

const emptyLike: Turn['ledger'] = { version: 1, played: {}, disclosed: [], asked: [], met: [], moves: {}, silences: 0, interruptions: 0, withheld: 0 };
