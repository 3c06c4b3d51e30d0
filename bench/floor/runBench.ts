import { readFileSync } from 'node:fs';
import { fitTurnEnd, lessonsOf } from '../../models/train/floor/fitTurnEnd.ts';
import { setByHand } from '../../models/train/floor/setByHand.ts';
import type { TurnEndWeights } from '../../models/train/floor/predictor.ts';
import { compareSystems, type BudgetComparison } from './compareSystems.ts';
import { detectorScores, loadDetector } from './detector.ts';
import { foldsOf } from './foldsOf.ts';
import { judgeSystem, type Judged, type Parting } from './judgeSystem.ts';
import { defaultHoldLimits, pausesOf, type Pause } from './pausesOf.ts';
import type { BenchArguments } from './readArguments.ts';
import { readTurns, type TurnSet } from './readTurns.ts';
import { predictorScores, silenceOnly } from './systems.ts';
import type { Scores } from './sweepPolicies.ts';

export interface BenchResult {
  readonly set: TurnSet;
  readonly pauses: readonly Pause[];
  readonly parting: Parting;
  readonly systems: readonly { readonly judged: Judged; readonly beside: readonly BudgetComparison[] | undefined }[];
  readonly notes: readonly string[];
}

/** Scores every system that is here on a set of turns. `say` gets one line a step. */
export async function runBench(options: BenchArguments, say: (line: string) => void): Promise<BenchResult> {
  const set = readTurns(options.data);
  const limits = { ...defaultHoldLimits, minHold: options.minHold, from: options.from };
  const pauses = pausesOf(set.turns, limits);
  const count = (kind: Pause['kind']): number => pauses.filter((pause) => pause.kind === kind).length;
  if (count('hold') === 0 || count('end') === 0) throw new Error(`${set.file} has ${count('hold')} holds and ${count('end')} ends that count; both are needed.`);
  const parting = partingOf(pauses, options.folds);
  say(`${set.turns.length} turns, ${count('end')} ends, ${count('hold')} holds, ${parting.groups.length} groups`);

  const notes: string[] = [];
  const silence = judgeSystem('silence only', 'waits the same in every silence', pauses, silenceOnly(pauses), parting);
  const systems: BenchResult['systems'][number][] = [{ judged: silence, beside: undefined }];
  const add = (name: string, note: string, scores: Scores): void => {
    say(`scoring ${name}`);
    const judged = judgeSystem(name, note, pauses, scores, parting);
    systems.push({ judged, beside: compareSystems(judged, silence, pauses, parting, options.resamplings) });
  };

  if (parting.groups.length > 1) {
    say('fitting on the other groups of each fold');
    const crossed = crossFit(set, pauses, parting, options);
    const heard = { wordLag: options.wordLag };
    add('predictor', 'fitted on other groups', predictorScores(pauses, (index) => crossed[parting.foldOf[index]!]!, heard));
    add('predictor, no words', 'fitted on other groups', predictorScores(pauses, (index) => crossed[parting.foldOf[index]!]!, { ...heard, withoutWords: true }));
  } else {
    notes.push('One group only: nothing to fit on, to choose operating points on or to resample.');
  }
  if (options.weights) {
    const weights = JSON.parse(readFileSync(options.weights, 'utf8')) as TurnEndWeights;
    const seen = weights.fitted.sha256 === set.sha256;
    if (seen) notes.push(`${options.weights} were fitted on this very set: their row shows no more than that they fit it.`);
    add('predictor, given weights', seen ? 'FITTED ON THIS SET' : 'as they are', predictorScores(pauses, () => weights, { wordLag: options.wordLag }));
  }
  if (options.detector) {
    const detector = await loadDetector(options.detector);
    if (pauses.some(({ turn }) => turn.audio === null)) notes.push(`${detector.name} was left out: not every turn has audio.`);
    else add(detector.name, 'acoustic', await detectorScores(pauses, detector, (done) => done % 100 === 0 && say(`  ${done} pauses heard`)));
  } else {
    notes.push('No acoustic detector beside it: give one with --detector FILE.');
  }
  return { set, pauses, parting, systems, notes };
}

/** Weights for each fold, fitted on all pauses of all other folds, shorter holds included. */
function crossFit(set: TurnSet, pauses: readonly Pause[], parting: Parting, { wordLag, completeness }: BenchArguments): readonly TurnEndWeights[] {
  const foldOf = new Map(pauses.map(({ group }, index) => [group, parting.foldOf[index]!]));
  const lessons = lessonsOf(pausesOf(set.turns, { ...defaultHoldLimits, minHold: 0.1 }), { wordLag });
  const ends = pauses.filter(({ kind }) => kind === 'end').length;
  return Array.from({ length: Math.max(...parting.foldOf) + 1 }, (_, fold) => ({
    format: 'parley.turn-end',
    version: 1,
    fitted: { data: set.file, sha256: set.sha256, ends, holds: pauses.length - ends, wordLag },
    ...fitTurnEnd(lessons.filter(({ pause }) => foldOf.get(pause.group) !== fold)),
    set: { ...setByHand, completeness: completeness ?? setByHand.completeness },
  }));
}

function partingOf(pauses: readonly Pause[], count: number): Parting {
  const groups = [...new Set(pauses.map(({ group }) => group))];
  const numbers = new Map(groups.map((group, index) => [group, index]));
  const folds = new Map(foldsOf(pauses, count).flatMap((fold, index) => [...fold].map((group) => [group, index] as const)));
  return { groups, groupOf: pauses.map(({ group }) => numbers.get(group)!), foldOf: pauses.map(({ group }) => folds.get(group)!) };
}
