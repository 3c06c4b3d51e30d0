import { applyDifficulty, systemClock, type LanguagePort, type Scenario } from '@parley/engine';
import { createPersonaLanguage } from '@parley/engine/language';
import { createOpenAiLanguage } from '@parley/engine/openai';
import { archetypes, linesOf, playMind, simulateLearner, type Archetype } from '@parley/engine/testing';
import { judgeTalk, type TalkVerdict } from './judgeTalk.ts';
import { misbehaviours, misbehavingModel, type Misbehaviour } from './misbehavingModel.ts';

/** One conversation and what it came to. */
export interface MindRun extends TalkVerdict {
  readonly scenario: string;
  readonly locale: string;
  readonly level: string;
  readonly archetype: Archetype;
  readonly seed: number;
  readonly model: 'none' | Misbehaviour;
}

async function started(language: LanguagePort): Promise<LanguagePort> {
  await language.start({ clock: systemClock(), signal: new AbortController().signal, progress: () => {} });
  return language;
}

/** Every level and kind of learner, by the script alone. */
export async function playOffline(scenario: Scenario, seeds: number): Promise<MindRun[]> {
  const runs: MindRun[] = [];
  const locale = scenario.locale;
  for (const level of scenario.difficulty.map(({ id }) => id)) {
    const at = applyDifficulty(scenario, level);
    for (const archetype of archetypes) {
      for (let seed = 1; seed <= seeds; seed += 1) {
        const language = await started(createPersonaLanguage({ scenario: at, seed }));
        const learner = simulateLearner({ archetype, lines: linesOf(scenario.id, locale), seed });
        const talk = await playMind({ scenario: at, language, learner, locale });
        runs.push({ scenario: scenario.id, locale, level, archetype, seed, model: 'none', ...judgeTalk(at, talk) });
      }
    }
  }
  return runs;
}

/** Every kind of learner against models that misbehave, real sockets, the script behind them. */
export async function playAgainstModels(scenario: Scenario, seeds: number): Promise<MindRun[]> {
  const runs: MindRun[] = [];
  const locale = scenario.locale;
  const level = scenario.difficulty.find(({ id }) => id === 'standard')?.id ?? scenario.difficulty[0]!.id;
  const at = applyDifficulty(scenario, level);
  for (const how of misbehaviours) {
    const peer = await misbehavingModel(at, how);
    for (const archetype of ['skilled', 'blunt', 'injector'] as const) {
      for (let seed = 1; seed <= seeds; seed += 1) {
        const model = createOpenAiLanguage({ scenario: at, model: 'peer', baseURL: peer.baseURL, api: seed % 2 ? 'chat' : 'responses', appraisalMs: 100 });
        const language = await started(createPersonaLanguage({ scenario: at, seed, models: [{ name: 'peer', language: model, firstWordsMs: 150, stallMs: 150 }], fillerAfterMs: 60 }));
        const learner = simulateLearner({ archetype, lines: linesOf(scenario.id, locale), seed });
        const talk = await playMind({ scenario: at, language, learner, locale, mostTurns: 25 });
        runs.push({ scenario: scenario.id, locale, level, archetype, seed, model: how, ...judgeTalk(at, talk) });
      }
    }
    await peer.close();
  }
  return runs;
}
