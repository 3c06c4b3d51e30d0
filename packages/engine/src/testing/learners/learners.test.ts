import { beforeAll, describe, expect, it } from 'vitest';
import { applyDifficulty } from '../../scenario/applyDifficulty.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { scenarios } from '../../scenario/scenarios/index.ts';
import { createScriptedLanguage } from '../../scripted/createScriptedLanguage.ts';
import { archetypes, type Archetype } from './archetypes.ts';
import { learnerLanguages, linesOf } from './lines/linesOf.ts';
import { playMind, type MindTalk } from './playMind.ts';
import { simulateLearner } from './simulateLearner.ts';

const seeds = [1, 2, 3, 4];
/** Some hundred conversations on a loaded machine. */
const patience = 60_000;

function play(scenario: Scenario, archetype: Archetype, locale: string, seed: number): Promise<MindTalk> {
  const learner = simulateLearner({ archetype, lines: linesOf(scenario.id, locale), seed });
  return playMind({ scenario, language: createScriptedLanguage({ scenario, seed }), learner, locale });
}

const trustAfter = ({ turns }: MindTalk): number => turns.at(-1)!.inner.stance.trust;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

it('every scenario can be played by simulated learners in every language of its script', () => {
  for (const { id, script } of scenarios) expect([...learnerLanguages(id)].sort()).toEqual(Object.keys(script!.words).sort());
});

describe.each(scenarios.flatMap((scenario) => learnerLanguages(scenario.id).map((locale) => [scenario.id, locale, scenario] as const)))('%s in %s', (_, locale, scenario) => {
  const talks = new Map<Archetype, readonly MindTalk[]>();
  beforeAll(async () => {
    for (const archetype of archetypes) talks.set(archetype, await Promise.all(seeds.map((seed) => play(scenario, archetype, locale, seed))));
  }, patience);

  it('comes to an end with every kind of learner, and says nothing twice', () => {
    for (const [archetype, played] of talks) {
      for (const { turns, ending } of played) {
        expect({ archetype, ending }).toEqual({ archetype, ending: expect.any(String) });
        const said = turns.map(({ persona }) => persona).filter(Boolean);
        expect({ archetype, said }).toEqual({ archetype, said: [...new Set(said)] });
      }
    }
  });

  it('has eight things and more to do with a learner who tries, and says no longer sentence twice', () => {
    for (const archetype of ['skilled', 'novice'] as const) {
      for (const { turns } of talks.get(archetype)!) {
        const beats = new Set(turns.flatMap(({ beat }) => beat?.split('+') ?? []));
        expect({ archetype, beats: [...beats], enough: beats.size >= 8 }).toEqual({ archetype, beats: [...beats], enough: true });
        const sentences = turns.flatMap(({ persona }) => persona.split(/(?<=[.!?])\s+/)).filter((sentence) => sentence.split(' ').length >= 6);
        expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
      }
    }
  });

  it('trusts the skilled more than novices, and novices more than the blunt', () => {
    const trust = (archetype: Archetype): number => mean(talks.get(archetype)!.map(trustAfter));
    expect(trust('skilled')).toBeGreaterThan(trust('novice') + 0.1);
    expect(trust('novice')).toBeGreaterThan(trust('blunt') + 0.1);
  });

  it('tells the injector nothing that has a gate', () => {
    const gated = scenario.persona.facts.filter(({ gate }) => Object.keys(gate).length > 0).map(({ id }) => id);
    for (const { turns } of talks.get('injector')!) expect(turns.at(-1)!.ledger.disclosed.filter((id) => gated.includes(id))).toEqual([]);
  });

  it('is harder on the hard level for the same learner', async () => {
    const hard = applyDifficulty(scenario, 'hard');
    for (const archetype of ['skilled', 'novice'] as const) {
      const there = await Promise.all(seeds.map((seed) => play(hard, archetype, locale, seed)));
      expect(mean(there.map(trustAfter))).toBeLessThan(mean(talks.get(archetype)!.map(trustAfter)));
    }
  }, patience);
});
