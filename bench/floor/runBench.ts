import { readFileSync } from 'node:fs';
import { fittedTurnEnd, type TurnEndWeights } from '../../models/train/floor/predictor.ts';
import { compareSystems, type BudgetComparison } from './compareSystems.ts';
import { crossFit } from './crossFit.ts';
import type { CueOptions } from './cuesOf.ts';
import { detectorScores, loadDetector } from './detector.ts';
import { doubtsOf } from './doubtsOf.ts';
import { fixedOutcome, type FixedOutcome } from './fixedOutcome.ts';
import { floorDecisions, floorScores } from './floorSystem.ts';
import { judgeOfWords } from './judgeOfWords.ts';
import { judgeSystem, type Judged, type Parting } from './judgeSystem.ts';
import { partingOf } from './partingOf.ts';
import { defaultHoldLimits, pausesOf, type Pause } from './pausesOf.ts';
import type { BenchArguments } from './readArguments.ts';
import { readTurns, type TurnSet } from './readTurns.ts';
import { smartTurnFile, smartTurnIsHere } from './smartTurn.ts';
import { predictorScores, silenceOnly } from './systems.ts';
import type { Scores } from './sweepPolicies.ts';

export interface BenchResult {
  readonly set: TurnSet;
  readonly pauses: readonly Pause[];
  readonly parting: Parting;
  readonly systems: readonly { readonly judged: Judged; readonly beside: readonly BudgetComparison[] | undefined }[];
  /** The floor as a session runs it, with no operating point chosen. */
  readonly fixed: readonly FixedOutcome[];
  readonly notes: readonly string[];
}

type WeightsFor = (index: number) => TurnEndWeights;

/** Scores every system that is here on a set of turns. `say` gets one line a step. */
export async function runBench(options: BenchArguments, say: (line: string) => void): Promise<BenchResult> {
  const set = readTurns(options.data);
  const pauses = pausesOf(set.turns, { ...defaultHoldLimits, minHold: options.minHold, from: options.from });
  const count = (kind: Pause['kind']): number => pauses.filter((pause) => pause.kind === kind).length;
  if (count('hold') === 0 || count('end') === 0) throw new Error(`${set.file} has ${count('hold')} holds and ${count('end')} ends that count; both are needed.`);
  const parting = partingOf(pauses, options.folds);
  say(`${set.turns.length} turns, ${count('end')} ends, ${count('hold')} holds, ${parting.groups.length} groups`);

  const also = options.also ? readTurns(options.also).turns : [];
  const words = await judgeOfWords([...set.turns, ...also].map(({ dialogue }) => dialogue), options.blindCompleteness);
  const notes: string[] = [...doubtsOf(set.turns), ...words.notes, ...(options.also ? [`Each fold was fitted on ${options.also} as well.`] : [])];
  const cues: CueOptions = { wordLag: options.wordLag, completeness: words.judge };
  const silence = judgeSystem('silence only', 'waits the same in every silence', pauses, silenceOnly(pauses), parting);
  const systems: BenchResult['systems'][number][] = [{ judged: silence, beside: undefined }];
  const add = (name: string, note: string, scores: Scores): void => {
    say(`scoring ${name}`);
    const judged = judgeSystem(name, note, pauses, scores, parting);
    systems.push({ judged, beside: compareSystems(judged, silence, pauses, parting, options.resamplings) });
  };

  const shippedIsHonest = fittedTurnEnd.fitted.sha256 !== set.sha256;
  let weightsFor: WeightsFor | undefined = shippedIsHonest ? () => fittedTurnEnd : undefined;
  if (new Set(parting.foldOf).size > 1) {
    say('fitting on the other groups of each fold');
    const fitted = (from?: number): WeightsFor => {
      const crossed = crossFit(set, pauses, parting, { cues, completeness: options.completeness, also, from });
      return (index) => crossed[parting.foldOf[index]!]!;
    };
    const held = fitted();
    add('predictor', 'fitted on other groups', predictorScores(pauses, held, cues));
    add('predictor, no words', 'fitted on other groups', predictorScores(pauses, held, { ...cues, withoutWords: true }));
    if (options.learnEarly) {
      const name = 'predictor, early learned';
      add(name, 'ARTEFACT of sets that leave out short turns: keeps a "yes" waiting', predictorScores(pauses, fitted(0), cues));
    }
    weightsFor ??= held;
  } else {
    notes.push('One group only: nothing to fit on, to choose operating points on or to resample.');
  }
  if (shippedIsHonest) {
    add('predictor, shipped', 'fitted on other people', predictorScores(pauses, () => fittedTurnEnd, cues));
    add('shipped, no words', 'fitted on other people', predictorScores(pauses, () => fittedTurnEnd, { ...cues, withoutWords: true }));
  }
  const fixed: FixedOutcome[] = [];
  if (weightsFor) {
    const by = weightsFor;
    add('floor', 'the forecast that a session waits by', floorScores(pauses, by, cues));
    say('playing the floor of a session');
    for (const patience of ['low', 'medium', 'high'] as const) {
      fixed.push(fixedOutcome(`floor, patience ${patience}`, floorDecisions(pauses, patience, by, cues), pauses, parting, options.resamplings));
    }
  }
  if (options.weights) {
    const weights = JSON.parse(readFileSync(options.weights, 'utf8')) as TurnEndWeights;
    const seen = weights.fitted.sha256 === set.sha256;
    if (seen) notes.push(`${options.weights} were fitted on this very set: their row shows no more than that they fit it.`);
    add('predictor, given weights', seen ? 'FITTED ON THIS SET' : 'as they are', predictorScores(pauses, () => weights, cues));
  }
  await scoreDetectors();
  return { set, pauses, parting, systems, fixed, notes };

  async function scoreDetectors(): Promise<void> {
    const detectors = options.detectors.length === 0 && smartTurnIsHere() && set.turns.some(({ audio }) => audio !== null) ? [smartTurnFile] : options.detectors;
    if (detectors.length === 0) notes.push('No acoustic detector beside it: Smart Turn is scored where there is sound and npm run models -- smart-turn has fetched it, another with --detector FILE.');
    for (const file of detectors) {
      const detector = await loadDetector(file);
      if (pauses.some(({ turn }) => turn.audio === null)) notes.push(`${detector.name} was left out: not every turn has audio.`);
      else add(detector.name, 'acoustic', await detectorScores(pauses, detector, (done) => done % 100 === 0 && say(`  ${done} pauses heard`)));
      detector.close?.();
    }
  }
}
