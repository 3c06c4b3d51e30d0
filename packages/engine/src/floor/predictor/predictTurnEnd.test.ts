import { describe, expect, it } from 'vitest';
import { cueNames, cueValues, explainTurnEnd, fittedTurnEnd, logOdds, noTalk, predictTurnEnd, withTurn, type CueTree, type TurnEndCues, type TurnEndWeights } from './index.ts';

const tiny: TurnEndWeights = {
  ...fittedTurnEnd,
  heard: { bias: -1, tables: [{ cue: 'wordCount', edges: [2, 5], values: [1, 0, -1], absent: 0.5 }] },
  unheard: { bias: 0, tables: [{ cue: 'silence', edges: [0.5], values: [-2, 2], absent: 0 }] },
};
const words = (count: number) => ({ count, unreadSeconds: 0 });
const odds = (p: number): number => Math.log(p / (1 - p));

describe('predictTurnEnd', () => {
  it('adds up what the tables say, an edge belonging to the values below it', () => {
    expect(odds(predictTurnEnd({ silence: 1, words: words(2) }, tiny))).toBeCloseTo(0);
    expect(odds(predictTurnEnd({ silence: 1, words: words(3) }, tiny))).toBeCloseTo(-1);
    expect(odds(predictTurnEnd({ silence: 1, words: words(9) }, tiny))).toBeCloseTo(-2);
  });

  it('goes by timing alone where no words come', () => {
    expect(odds(predictTurnEnd({ silence: 0.5 }, tiny))).toBeCloseTo(-2);
    expect(odds(predictTurnEnd({ silence: 0.6 }, tiny))).toBeCloseTo(2);
  });

  it('lets cues set by hand lean and not more', () => {
    const cues: TurnEndCues = { silence: 0.6 };
    const plain = predictTurnEnd(cues, fittedTurnEnd);
    expect(predictTurnEnd({ ...cues, gaze: 'away' }, fittedTurnEnd)).toBeLessThan(plain);
    expect(predictTurnEnd({ ...cues, ask: 'yes-no' }, fittedTurnEnd)).toBeGreaterThan(plain);
    expect(predictTurnEnd({ ...cues, acoustic: 0.5, prosody: 0.5 }, fittedTurnEnd)).toBeCloseTo(plain);
    expect(odds(predictTurnEnd({ ...cues, acoustic: 1 }, fittedTurnEnd)) - odds(plain)).toBeLessThan(1.5);
  });

  it('reads completeness as strongly as it is told to', () => {
    const cues: TurnEndCues = { silence: 0.6, words: { ...words(4), completeness: 0.9 } };
    const told = { ...tiny, set: { ...tiny.set, completeness: 0.5 } };
    const without = { ...cues, words: words(4) };
    expect(odds(predictTurnEnd(cues, told)) - odds(predictTurnEnd(without, told))).toBeCloseTo(0.5 * Math.log(9));
  });

  it('asks trees as well, and counts both sides where the cue is absent', () => {
    const grown: TurnEndWeights = { ...tiny, unheard: { bias: 0, tables: [], trees: [['turnSeconds', 4, 0.25, ['silence', 0.5, 0, -2, 1], 2]] } };
    expect(odds(predictTurnEnd({ silence: 0.5, turnSeconds: 3 }, grown))).toBeCloseTo(-2);
    expect(odds(predictTurnEnd({ silence: 0.6, turnSeconds: 4 }, grown))).toBeCloseTo(1);
    expect(odds(predictTurnEnd({ silence: 0.6, turnSeconds: 5 }, grown))).toBeCloseTo(2);
    expect(odds(predictTurnEnd({ silence: 0.6 }, grown))).toBeCloseTo(0.25 * 1 + 0.75 * 2);
    expect(explainTurnEnd({ silence: 0.5, turnSeconds: 3 }, grown)).toEqual([
      { cue: 'silence', logOdds: -1.5 },
      { cue: 'turnSeconds', logOdds: -1.25 },
    ]);
  });

  it('says which cues weigh most', () => {
    const [first] = explainTurnEnd({ silence: 2, turnSeconds: 10 }, fittedTurnEnd);
    expect(first).toMatchObject({ cue: 'silence' });
  });
});

describe('the fitted weights', () => {
  it.each(['heard', 'unheard'] as const)('are whole and ordered for %s', (kind) => {
    const { bias, tables, trees = [] } = fittedTurnEnd[kind];
    const leavesOf = (tree: CueTree): readonly number[] => (typeof tree === 'number' ? [tree] : [...leavesOf(tree[3]), ...leavesOf(tree[4])]);
    expect(trees.length).toBeLessThanOrEqual(120);
    for (const leaves of trees.map(leavesOf)) {
      expect(leaves.length).toBeLessThanOrEqual(4);
      expect(leaves.every((leaf) => Math.abs(leaf) < 1)).toBe(true);
    }
    expect(Number.isFinite(bias)).toBe(true);
    for (const { cue, edges, values, absent } of tables) {
      expect(cueNames).toContain(cue);
      expect(values).toHaveLength(edges.length + 1);
      expect([...values, absent].every((value) => Math.abs(value) < 5)).toBe(true);
      expect([...edges].sort((a, b) => a - b)).toEqual(edges);
    }
    expect(JSON.stringify(fittedTurnEnd).length).toBeLessThan(60_000);
  });

  it.each([{ words: undefined }, { words: words(6) }])('never fall while a silence lasts', (cues) => {
    const forecasts = Array.from({ length: 35 }, (_, step) => predictTurnEnd({ ...cues, silence: (step + 1) / 10, turnSeconds: 5 }, fittedTurnEnd));
    expect(forecasts.every((value, step) => step === 0 || value >= forecasts[step - 1]!)).toBe(true);
    expect(forecasts.at(-1)).toBeGreaterThan(forecasts[0]! + 0.3);
  });

  it.each(['heard', 'unheard'] as const)('let no cue weigh more than 4 for %s', (kind) => {
    const { tables, trees = [] } = fittedTurnEnd[kind];
    const meanOf = (tree: CueTree): number => (typeof tree === 'number' ? tree : (meanOf(tree[3]) + meanOf(tree[4])) / 2);
    // On the way to the leaf to which the cue moves the mean most.
    const mostOf = (tree: CueTree, cue: string): number =>
      typeof tree === 'number' ? 0 : Math.max(...[tree[3], tree[4]].map((taken) => (tree[0] === cue ? Math.abs(meanOf(taken) - meanOf(tree)) : 0) + mostOf(taken, cue)));
    for (const cue of cueNames) {
      const inTables = tables.filter((table) => table.cue === cue).flatMap(({ values }) => values.map(Math.abs));
      expect(Math.max(0, ...inTables) + trees.reduce<number>((sum, tree) => sum + mostOf(tree, cue), 0)).toBeLessThan(4);
    }
  });

  it.each(['heard', 'unheard'] as const)('move with the silence at the edges of its table alone for %s', (kind) => {
    const { tables, trees = [] } = fittedTurnEnd[kind];
    const edgesOf = (tree: CueTree): readonly number[] =>
      typeof tree === 'number' ? [] : [...(tree[0] === 'silence' ? [tree[1]] : []), ...edgesOf(tree[3]), ...edgesOf(tree[4])];
    const told = tables.find(({ cue }) => cue === 'silence')!.edges;
    expect(trees.flatMap(edgesOf).filter((edge) => !told.includes(edge))).toEqual([]);
  });

  it('do not take a turn of half a second for one that must go on', () => {
    const short = predictTurnEnd({ silence: 0.3, turnSeconds: 0.5 }, fittedTurnEnd);
    expect(short).toBe(predictTurnEnd({ silence: 0.3, turnSeconds: 1.5 }, fittedTurnEnd));
  });
});

describe('cueValues', () => {
  it('gives absent cues as NaN and never invents one', () => {
    const values = cueValues({ silence: 0.4 });
    expect(values.silence).toBe(0.4);
    expect(values.turnSeconds).toBeNaN();
    expect(values.wordCount).toBeNaN();
    expect(logOdds(values, fittedTurnEnd.unheard)).toBeGreaterThan(-10);
  });

  it('learns a speaker from their earlier turns', () => {
    const talk = [1, 2, 3].reduce((history) => withTurn(history, { by: 'learner', seconds: 30, pauses: [0.5, 0.5, 1] }), noTalk);
    const before = cueValues({ silence: 0.3, turnSeconds: 10, history: noTalk });
    const after = cueValues({ silence: 0.3, turnSeconds: 10, history: talk });
    expect(after.ownTurnSeconds).toBeGreaterThan(before.ownTurnSeconds);
    expect(after.turnOverOwn).toBeLessThan(before.turnOverOwn);
    // Nine holds in twelve pauses, and four imagined pauses with three holds.
    expect(after.ownHoldShare).toBeCloseTo((9 + 3) / (12 + 4));
    expect(after.otherTurnSeconds).toBe(before.otherTurnSeconds);
  });
});
