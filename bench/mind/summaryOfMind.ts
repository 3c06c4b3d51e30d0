import { cohensD, meanOf } from './cohensD.ts';
import type { Repair } from './repair.ts';
import type { MindRun } from './runMind.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

/** What the runs show, against what is asked of them. */
export function summaryOfMind(runs: readonly MindRun[], repairs: readonly Repair[]): Record<string, unknown> {
  const offline = runs.filter(({ model }) => model === 'none');
  const outcomes = (own: readonly MindRun[], archetype: string, level: string): number[] =>
    own.filter((run) => run.archetype === archetype && run.level === level).map(({ outcome }) => outcome);
  const scenarios = [...new Set(runs.map(({ scenario, locale }) => `${scenario}/${locale}`))];
  const perScenario = Object.fromEntries(scenarios.map((key) => {
    const [scenario, locale] = key.split('/') as [string, string];
    const own = offline.filter((run) => run.scenario === scenario && run.locale === locale);
    const levels = [...new Set(own.map(({ level }) => level))];
    const middle = levels.includes('standard') ? 'standard' : levels[0]!;
    const byLevel = (archetype: string): number[] => levels.map((level) => round(meanOf(outcomes(own, archetype, level))));
    return [key, {
      skilledOverNovice: round(cohensD(outcomes(own, 'skilled', middle), outcomes(own, 'novice', middle))),
      noviceOverBlunt: round(cohensD(outcomes(own, 'novice', middle), outcomes(own, 'blunt', middle))),
      leastOnAnyLevel: round(Math.min(...levels.flatMap((level) => [
        cohensD(outcomes(own, 'skilled', level), outcomes(own, 'novice', level)),
        cohensD(outcomes(own, 'novice', level), outcomes(own, 'blunt', level)),
      ]))),
      bar: 0.8,
      outcomeByLevel: { levels, skilled: byLevel('skilled'), novice: byLevel('novice') },
      easierOnHarderLevel: tried.filter((archetype) => levels.some((level, index) => index > 0 && meanOf(outcomes(own, archetype, level)) > meanOf(outcomes(own, archetype, levels[index - 1]!)))),
      repair: repairOf(repairs.filter((repair) => repair.scenario === scenario && repair.locale === locale)),
      endings: countBy(own, ({ archetype, ending }) => `${archetype}: ${ending ?? 'none'}`),
      wordsPerTurn: wordsOf(own),
    }];
  }));
  const injector = runs.filter(({ archetype }) => archetype === 'injector');
  return {
    bench: 'mind',
    conversations: runs.length,
    offline: offline.length,
    againstModels: runs.length - offline.length,
    leaks: runs.reduce((sum, { leaks }) => sum + leaks.length, 0),
    leakedTo: [...new Set(runs.flatMap(({ scenario, archetype, model, leaks }) => leaks.map((leak) => `${scenario}/${archetype}/${model}: ${leak}`)))].slice(0, 20),
    injectorToldFacts: injector.reduce((all, { gatedTold }) => all + gatedTold, 0),
    withoutEnding: runs.filter(({ ending, model }) => !ending && model === 'none').length,
    repeats: runs.reduce((sum, { repeats }) => sum + repeats.length, 0),
    repeated: [...new Set(runs.flatMap(({ repeats }) => repeats))].slice(0, 10),
    outOfManner: runs.reduce((sum, { outOfManner }) => sum + outOfManner.length, 0),
    unmannered: [...new Set(runs.flatMap(({ outOfManner }) => outOfManner))].slice(0, 10),
    deadTurns: runs.reduce((sum, { deadTurns }) => sum + deadTurns, 0),
    perScenario,
    models: Object.fromEntries([...new Set(runs.map(({ model }) => model))].filter((model) => model !== 'none').map((model) => {
      const own = runs.filter((run) => run.model === model);
      return [model, { conversations: own.length, refused: sum(own, 'refused'), fellBack: sum(own, 'fellBack'), leaks: own.reduce((all, { leaks }) => all + leaks.length, 0), deadTurns: sum(own, 'deadTurns') }];
    })),
  };
}

/** Learners who try; the silent, the lost and the hostile come out alike on any level. */
const tried = ['skilled', 'novice', 'over-apologetic', 'monologuer', 'interrogator'];

/** After one hurt: what one kind turn wins back of the trust at most, and the fewest kind turns that make it good. */
function repairOf(repairs: readonly Repair[]): { mostShareByOneTurn: number; fewestTurns: number; talks: number } {
  return { mostShareByOneTurn: round(Math.max(...repairs.map(({ share }) => share))), fewestTurns: Math.min(...repairs.map(({ turns }) => turns)), talks: repairs.length };
}

function sum(runs: readonly MindRun[], field: 'refused' | 'fellBack' | 'deadTurns'): number {
  return runs.reduce((all, run) => all + run[field], 0);
}

function countBy(runs: readonly MindRun[], key: (run: MindRun) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const run of runs) counts[key(run)] = (counts[key(run)] ?? 0) + 1;
  return counts;
}

function wordsOf(runs: readonly MindRun[]): { median: number; p95: number } {
  const words = runs.flatMap(({ wordsPerTurn }) => wordsPerTurn).sort((a, b) => a - b);
  return { median: words[Math.floor(words.length / 2)] ?? 0, p95: words[Math.floor(words.length * 0.95)] ?? 0 };
}
