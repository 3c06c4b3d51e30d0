import { describe, expect, it } from 'vitest';
import { patienceOf, endpointWait } from '../floor/endpoint/endpointWait.ts';
import { judgeOverlap } from '../floor/overlap/judgeOverlap.ts';
import { openFacts } from '../reasoning/ledger/holds.ts';
import { beatsFor } from '../reasoning/ledger/reachedEnding.ts';
import { emptyLedger } from '../reasoning/ledger/Ledger.ts';
import { situationOf } from '../reasoning/ledger/Situation.ts';
import { createScriptedLanguage } from '../scripted/createScriptedLanguage.ts';
import { driveSession } from '../testing/driveSession.ts';
import { linesOf } from '../testing/learners/lines/linesOf.ts';
import { playMind, type MindTalk } from '../testing/learners/playMind.ts';
import { simulateLearner, type SimulatedLearner } from '../testing/learners/simulateLearner.ts';
import { applyDifficulty } from './applyDifficulty.ts';
import { parseScenario } from './parseScenario.ts';
import type { DifficultyLevel, Scenario } from './Scenario.ts';
import { scenarios } from './scenarios/index.ts';

/** The scenario with one level that turns one thing. */
function withKnob(scenario: Scenario, knob: Partial<DifficultyLevel>): Scenario {
  return applyDifficulty({ ...scenario, difficulty: [{ id: 'own', label: 'Own', ...knob }, ...scenario.difficulty] }, 'own');
}

function play(scenario: Scenario, learner: SimulatedLearner): Promise<MindTalk> {
  return playMind({ scenario, language: createScriptedLanguage({ scenario, seed: 1 }), learner });
}

const skilled = (scenario: Scenario): SimulatedLearner => simulateLearner({ archetype: 'skilled', lines: linesOf(scenario.id, 'en'), seed: 1 });
const offTopic = (scenario: Scenario): SimulatedLearner => simulateLearner({ archetype: 'off-topic', lines: linesOf(scenario.id, 'en'), seed: 1 });
const beatsOf = ({ turns }: MindTalk): string[] => turns.flatMap(({ beat }) => beat?.split('+') ?? []);

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  it('stays a valid document on every level', () => {
    for (const { id } of scenario.difficulty) expect(parseScenario(JSON.parse(JSON.stringify(applyDifficulty(scenario, id)))).level).toBe(id);
  });

  it('gates: a fact opens at less trust, and at more', () => {
    const gated = scenario.persona.facts.find(({ gate }) => gate.trust !== undefined && !gate.afterObjective)!;
    const request = { purpose: 'reply', locale: 'en', learnerText: '', moves: [], stance: { trust: gated.gate.trust!, tension: 0.3, engagement: 0.5 }, hurt: 0, percepts: [], history: [], memory: undefined } as const;
    const opens = (level: Scenario): boolean => openFacts(level.persona.facts, situationOf(level, 'en', request, { ...emptyLedger, asked: gated.gate.askedAbout ?? [] })).some(({ id }) => id === gated.id);
    expect(opens(withKnob(scenario, { trustGates: -0.05 }))).toBe(true);
    expect(opens(withKnob(scenario, { trustGates: 0.05 }))).toBe(false);
  });

  it.each([[{ rise: 0.6 }], [{ startTrust: -0.1 }], [{ startTension: 0.2 }]])('resistance: %o leaves the same learner with less trust', async (knob) => {
    const trust = ({ turns }: MindTalk): number => turns[5]!.inner.stance.trust;
    expect(trust(await play(withKnob(scenario, knob), skilled(scenario)))).toBeLessThan(trust(await play(scenario, skilled(scenario))));
  });

  it('objections: come up where the level names them, and nowhere else', async () => {
    const named = [...new Set(scenario.difficulty.flatMap(({ objections = [] }) => objections))];
    expect(named.length).toBeGreaterThan(1);
    expect(beatsFor(scenario, 'reply').filter(({ id }) => named.includes(id))).toEqual([]);
    expect(beatsOf(await play(scenario, skilled(scenario))).filter((beat) => named.includes(beat))).toEqual([]);
    const level = withKnob(scenario, { objections: named });
    expect(beatsOf(await play(level, skilled(scenario)))).toEqual(expect.arrayContaining([named[0]]));
  });

  it('patience: the persona has had enough sooner, and later', async () => {
    const length = async (turns: number): Promise<number> => (await play(withKnob(scenario, { patienceTurns: turns }), offTopic(scenario))).turns.length;
    const lasting = { ...offTopic(scenario), next: () => ({ text: 'My neighbour is renovating his kitchen and the noise is terrible.', cutsIn: false, acts: [] }) };
    const silent = async (turns: number): Promise<number> => (await play(withKnob(scenario, { patienceTurns: turns }), lasting)).turns.length;
    expect(await silent(-9)).toBeLessThan(await silent(0));
    expect(await length(-9)).toBeLessThanOrEqual(await length(6));
  });
});

describe('the floor on a level', () => {
  const scenario = scenarios[0]!;

  it('patience: waits longer and shorter for the same pause', () => {
    const wait = (patience: 'low' | 'high'): number => endpointWait(0.5, patienceOf(withKnob(scenario, { patience }).persona.floor.patience));
    expect(wait('low')).toBeLessThan(wait('high'));
  });

  it('interruptions: the same voice over the persona stops it, or does not', () => {
    const cues = { voicedMs: 800, silentMs: undefined, text: '', wordLagMs: undefined, locale: 'en', personaText: 'Some words.', sound: undefined, usualDb: undefined };
    const verdict = (interruptibility: 'low' | 'high'): string => judgeOverlap(cues, withKnob(scenario, { interruptibility }).persona.floor.interruptibility);
    expect(verdict('high')).toBe('duration');
    expect(verdict('low')).toBe('undecided');
  });

  it('interruptions: the persona speaks up into a silence, or leaves it', async () => {
    const spoke = async (reengage: 'off' | 'eager'): Promise<number> => {
      const driver = await driveSession({ scenario: withKnob(scenario, { reengage }) });
      await driver.after(20_000);
      const { length } = driver.heard();
      await driver.stop();
      return length;
    };
    expect(await spoke('eager')).toBeGreaterThan(await spoke('off'));
  });
});
