import { pipScenario } from '@parley/engine/scenarios';
import { createScriptedLanguage } from '@parley/engine/scripted';
import { driveSession } from '@parley/engine/testing';
import { parseTrace, type Trace } from '@parley/engine/trace';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMind } from './log/readMind.ts';
import { meter, stancePath, yOf } from './meter/stancePath.ts';

let trace: Trace;
beforeAll(async () => {
  const talk = await driveSession({ scenario: pipScenario, language: createScriptedLanguage({ scenario: pipScenario, seed: 1 }) });
  await talk.until('persona');
  await talk.until('open', 30_000);
  for (const text of ['I can see that this was a hard quarter for you. What got in the way?', 'You always have an excuse, this is your fault.']) {
    await talk.learnerSays(text);
    await talk.until('persona');
    await talk.until('open', 30_000);
  }
  trace = parseTrace(talk.session.trace.toJsonLines());
  await talk.stop();
});

describe('the log of a mind', () => {
  it('tells of each turn what it was read as, what it moved and what was answered', () => {
    const { turns, points, start, ledgers } = readMind(trace);
    expect(start).toEqual(pipScenario.stance.start);
    expect(turns).toHaveLength(2);
    expect(turns[0]).toMatchObject({ by: 'rules', before: start, withheld: undefined });
    expect(turns[0]!.moves).toEqual(expect.arrayContaining(['acknowledges', 'asks-open']));
    expect(turns[0]!.after.trust).toBeGreaterThan(start.trust);
    expect(turns[1]!.moves).toContain('blames');
    expect(turns[1]!.before).toEqual(turns[0]!.after);
    expect(turns[1]!.after.trust).toBeLessThan(turns[1]!.before.trust);
    expect(turns[1]!.hurt).toBeGreaterThan(0);
    for (const { answer, beat } of turns) expect([answer !== '', typeof beat]).toEqual([true, 'string']);
    expect(points).toHaveLength(3);
    expect(ledgers.at(-1)?.ledger.asked.length).toBeGreaterThan(0);
    // One stands for each moment, so that a replay shows the gates as they stood there.
    expect(ledgers[0]!.ledger.asked).toEqual([]);
  });

  it('tells which objectives were met, each once, when it was', () => {
    const { met, ledgers } = readMind(trace);
    expect(met.map(({ id }) => id)).toEqual(ledgers.at(-1)!.ledger.met);
    expect(met.length).toBeGreaterThan(0);
    met.forEach(({ at }, i) => expect(at).toBeGreaterThanOrEqual(met[i - 1]?.at ?? 1));
  });

  it('draws a stance as steps from the first moment to the last', () => {
    const path = stancePath([{ at: 0, stance: { trust: 0.5, tension: 0, engagement: 0 }, hurt: 0 }, { at: 5000, stance: { trust: 1, tension: 0, engagement: 0 }, hurt: 0 }], 'trust', 10_000);
    expect(path).toBe(`M0 ${yOf(0.5)}H${meter.width / 2}V${yOf(1)}H${meter.width}`);
  });
});
