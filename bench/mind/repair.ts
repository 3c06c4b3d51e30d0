import { applyDifficulty, type Scenario } from '@parley/engine';
import { createScriptedLanguage } from '@parley/engine/scripted';
import { linesOf, playMind, type SimulatedLearner } from '@parley/engine/testing';

/** What one kind turn makes good after a hurt, and how many it takes. */
export interface Repair {
  readonly scenario: string;
  readonly locale: string;
  readonly level: string;
  /** Of the trust that a hurt cost, what the first kind turn wins back, 0 to 1. */
  readonly share: number;
  /** Kind turns until trust is where it was; `Infinity` where the talk ends before. */
  readonly turns: number;
}

const fair = 3;

/** Three fair turns, one that hurts, and then nothing but kindness: an apology, an ear and a question each. */
export async function measureRepair(scenario: Scenario, seeds: number): Promise<Repair[]> {
  const { locale } = scenario;
  const lines = linesOf(scenario.id, locale);
  const found: Repair[] = [];
  for (const { id: level } of scenario.difficulty) {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const at = applyDifficulty(scenario, level);
      let turn = 0;
      const say = (act: Exclude<keyof typeof lines, 'hears' | 'verdicts'>, count: number): string => lines[act][(seed + count) % lines[act].length]!;
      const learner: SimulatedLearner = {
        archetype: 'skilled',
        next() {
          turn += 1;
          const text = turn === fair + 1 ? `${say('blame', 0)} ${say('dismiss', 0)}` : turn <= fair ? `${say('acknowledge', turn)} ${say('ask-open', turn)}` : `${say('apologise', turn)} ${say('acknowledge', turn)} ${say('ask-open', turn)}`;
          return { text, cutsIn: false, acts: [] };
        },
      };
      const { turns } = await playMind({ scenario: at, language: createScriptedLanguage({ scenario: at, seed }), learner, locale, mostTurns: fair + 12 });
      const trust = turns.map(({ inner }) => inner.stance.trust);
      const [before, hurt, first] = [trust[fair]!, trust[fair + 1]!, trust[fair + 2]];
      if (first === undefined || before <= hurt) continue;
      const mended = trust.findIndex((value, index) => index > fair + 1 && value >= before);
      found.push({ scenario: scenario.id, locale, level, share: (first - hurt) / (before - hurt), turns: mended < 0 ? Infinity : mended - fair - 1 });
    }
  }
  return found;
}
