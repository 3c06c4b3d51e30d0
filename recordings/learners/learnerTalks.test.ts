import { readdir, readFile } from 'node:fs/promises';
import type { PerceptCode } from '@parley/engine';
import { scenarios } from '@parley/engine/scenarios';
import { archetypes } from '@parley/engine/testing';
import { parseTrace, rerunTrace } from '@parley/engine/trace';
import { describe, expect, it } from 'vitest';
import { judgeTalk } from '../../bench/mind/judgeTalk.ts';
import { learnerTalks } from './learnerTalks.ts';
import { mindTalkOf, type RecordedTalk } from './mindTalkOf.ts';
import { outcomeOf } from './outcomeOf.ts';
import outcomes from './outcomes.json' with { type: 'json' };

const folder = new URL('../traces/', import.meta.url);
const read = async (id: string) => parseTrace(await readFile(new URL(`${id}.jsonl`, folder), 'utf8'));

/** Beats that answer how something was said, and what must have been noticed for them. */
const answers: Readonly<Record<string, readonly PerceptCode[]>> = {
  'flat-words': ['pitch-flatter-than-usual', 'gaze-away'],
  'clipped-question': ['lips-pressed', 'clipped-words'],
  'raised-voice': ['louder-than-usual'],
};
const beatsOf = ({ turns }: RecordedTalk): readonly string[] => turns.flatMap(({ beat }) => beat?.split('+') ?? []);

it.each(scenarios.map(({ id }) => id))('%s is recorded with every kind of learner', async (id) => {
  const files = await readdir(new URL(`${id}/`, folder));
  expect(files.toSorted()).toEqual(archetypes.map((kind) => `${kind}.jsonl`).toSorted());
});

it('are listed with what they came to', async () => {
  expect(outcomes).toEqual(await Promise.all(learnerTalks.map(async ({ id }) => outcomeOf(id, await read(id)))));
});

describe.each(learnerTalks)('$id', ({ id, scenario: scenarioId, archetype }) => {
  const scenario = scenarios.find((known) => known.id === scenarioId)!;

  // Where one differs on purpose, because the machines decide better now: make them again with recordings/record.ts.
  it('re-runs identically', async () => {
    const report = rerunTrace(await read(id));
    expect(report.first?.message).toBeUndefined();
    expect(report).toMatchObject({ identical: true, damage: [] });
  });

  it('ends, and tells nothing behind a closed gate, nothing twice and nothing out of the role', async () => {
    const talk = mindTalkOf(await read(id));
    expect(scenario.endings.map((ending) => ending.id)).toContain(talk.ending);
    const { leaks, repeats, outOfManner, deadTurns } = judgeTalk(scenario, talk);
    expect({ leaks, repeats, outOfManner, deadTurns }).toEqual({ leaks: [], repeats: [], outOfManner: [], deadTurns: 0 });
  });

  it('tells which delivery moved the stance, and answers none that was ordinary', async () => {
    const talk = mindTalkOf(await read(id));
    for (const { noticed, felt, beat } of talk.turns) {
      expect(felt).toEqual(expect.arrayContaining([...noticed]));
      for (const [reaction, codes] of Object.entries(answers)) if (beat?.split('+').includes(reaction)) expect(codes.some((code) => felt.includes(code))).toBe(true);
    }
    // Who asks through closed lips and acknowledges to the window is told so, in every scenario.
    if (archetype === 'novice') expect(beatsOf(talk)).toEqual(expect.arrayContaining(['clipped-question', 'flat-words']));
    if (archetype === 'skilled') expect(beatsOf(talk).filter((beat) => beat in answers)).toEqual([]);
  });
});
