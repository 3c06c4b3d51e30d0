import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultHoldLimits, pausesOf } from '../../../bench/floor/pausesOf.ts';
import { parseTurn } from '../../../bench/floor/readTurns.ts';
import { seededRandom } from '../../../bench/floor/statistics.ts';
import { fittedTurnEnd, predictTurnEnd } from './predictor.ts';
import { boostTables } from './boostTables.ts';
import { fitTurnEnd, lessonsOf } from './fitTurnEnd.ts';
import { setByHand } from './setByHand.ts';

describe('boostTables', () => {
  const random = seededRandom(3);
  const x = Float64Array.from({ length: 2000 }, random);
  const noise = Float64Array.from({ length: 2000 }, random);
  const labels = Uint8Array.from(x, (value) => Number(random() < (value > 0.5 ? 0.8 : 0.2)));

  it('finds the step that is there, and its height', () => {
    const { bias, tables } = boostTables({ columns: { x, noise }, labels }, { cues: ['x', 'noise'], rounds: 200 });
    const table = tables[0]!;
    const at = (value: number): number => bias + table.values[table.edges.findIndex((edge) => value <= edge)]!;
    expect(at(0.25)).toBeCloseTo(Math.log(0.25), 0);
    expect(at(0.75)).toBeCloseTo(Math.log(4), 0);
    expect(Math.max(...tables[1]!.values.map(Math.abs))).toBeLessThan(0.4);
  });

  it('keeps a table that may only rise from falling', () => {
    const falling = labels.map((label) => 1 - label);
    const { tables } = boostTables({ columns: { x }, labels: falling }, { cues: ['x'], rounds: 50, rising: ['x'] });
    const values = Array.from(tables[0]!.values.slice(0, -1));
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });
});

describe('fitTurnEnd', () => {
  const random = seededRandom(5);
  /** Speakers whose turns last 8 s, with holds of about half a second every 2 s. */
  const turns = Array.from({ length: 60 }, (_, index) => {
    const spans = [2, 4, 6].map((start) => ({ start, end: start + 0.2 + random() * 0.8 }));
    return parseTurn(JSON.stringify({ id: `t${index}`, language: 'fr', dialogue: `d${index % 6}`, speaker: 'A', silence_spans: [...spans, { start: 8, end: 11 }] }), '.');
  });
  const lessons = lessonsOf(pausesOf(turns, defaultHoldLimits), { wordLag: 0.3 });

  it('gives the same tables for the same turns', () => {
    expect(fitTurnEnd(lessons, 40)).toEqual(fitTurnEnd(lessons, 40));
  });

  it('learns when such turns end', () => {
    const weights = { ...fittedTurnEnd, ...fitTurnEnd(lessons, 100), set: setByHand };
    const at = (turnSeconds: number): number => predictTurnEnd({ silence: 0.3, turnSeconds }, weights);
    expect(at(8)).toBeGreaterThan(at(4) + 0.3);
  });

  it('says nothing of words where the turns have none', () => {
    expect(fitTurnEnd(lessons, 20).heard.tables).toEqual([]);
  });
});

describe('the shipped weights', () => {
  it('are the same as data and as a module', () => {
    const file = new URL('../../floor/turnEnd.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(fittedTurnEnd);
  });
});
