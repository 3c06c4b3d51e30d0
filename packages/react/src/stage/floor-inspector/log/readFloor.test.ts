import { driveSession, FakeLanguage } from '@parley/engine/testing';
import { parseTrace, type TraceLine } from '@parley/engine/trace';
import { describe, expect, it } from 'vitest';
import { recordTalk } from '../../../../test/recordTalk.ts';
import { edgeOf } from '../chart/chartLayout.ts';
import { nothingRead, readFloor, withFloorLine } from './readFloor.ts';

let seq = 0;
const input = (at: number, type: string, data: Record<string, unknown> = {}): TraceLine =>
  ({ seq: ++seq, at, kind: 'input', from: 'signals', channel: 'voice', type, data, sum: '' }) as unknown as TraceLine;
/** Decided while the newest input was being worked on. */
const decision = (at: number, type: string, data: Record<string, unknown> = {}, cause = seq): TraceLine =>
  ({ seq: ++seq, at, kind: 'decision', from: 'floor', channel: 'conversation', type, data, cause, sum: '' }) as unknown as TraceLine;

describe('readFloor', () => {
  it('tells a real talk: every pause has a forecast and an outcome, and every move has its way in the chart', async () => {
    const { moves, pauses, entries } = readFloor((await recordTalk()).lines);
    expect(moves.length).toBeGreaterThan(8);
    expect(moves.filter((move) => edgeOf(move) === undefined)).toEqual([]);
    expect(moves.filter(({ because }) => because === undefined)).toEqual([]);
    for (const [index, move] of moves.slice(1).entries()) expect(move.from).toBe(moves[index]!.to);
    expect(pauses.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['wentOn', 'ended']));
    for (const { start, end, points } of pauses) {
      expect(points.length).toBeGreaterThan(0);
      expect(points.every(({ at, likelihood }) => at >= start && at <= end! && likelihood >= 0 && likelihood <= 1)).toBe(true);
    }
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  it('says who was interrupted and why, once, and that a hum did not interrupt', async () => {
    const talk = await driveSession({ language: new FakeLanguage(() => 'Well that is a long story and it begins with the release in March that went out far too late.') });
    await talk.until('persona');
    await talk.until('open');
    await talk.after(500);
    await talk.learnerSays('Tell me what happened in March please.');
    await talk.until('persona');
    await talk.after(600);
    await talk.learnerHums(200);
    await talk.after(900);
    const calm = readFloor(parseTrace(talk.session.trace.toJsonLines()).lines).entries;
    expect(calm.map(({ kind }) => kind)).toContain('resumed');
    await talk.until('open');
    await talk.after(500);
    await talk.learnerSays('And what would help you?');
    await talk.until('persona');
    await talk.after(300);
    await talk.learnerSays('No wait please stop there.');
    await talk.after(1000);
    const { entries } = readFloor(parseTrace(talk.session.trace.toJsonLines()).lines);
    expect(entries.filter(({ kind }) => kind === 'interrupted' || kind === 'persona.yielding')).toMatchObject([{ kind: 'interrupted', because: 'byWords' }]);
    await talk.stop();
  });

  it('begins a pause where the voice ended and ends it where it set in, not where that was noticed', () => {
    const { pauses } = readFloor([
      input(1000, 'voice.started', { at: 900 }),
      decision(1000, 'floor.holderChanged', { holder: 'learner', state: 'speaking' }),
      input(2300, 'voice.stopped', { at: 2000 }),
      decision(2300, 'floor.holderChanged', { holder: 'learner', state: 'pausing' }),
      decision(2300, 'floor.waitMoved', { likelihood: 0.1, wait: 3000, deadline: 5000, reason: 'incomplete' }),
      input(3600, 'voice.started', { at: 3500 }),
      decision(3600, 'floor.holderChanged', { holder: 'learner', state: 'speaking' }),
    ]);
    expect(pauses).toMatchObject([{ start: 2000, end: 3500, outcome: 'wentOn', points: [{ at: 2300, likelihood: 0.1, deadline: 5000, cues: [] }] }]);
  });

  it('counts a wait that only moves as one wait, and keeps the cues where a trace tells them', () => {
    const cues = [{ cue: 'words', logOdds: -1.2 }];
    const { entries, pauses } = readFloor([
      input(1000, 'voice.stopped', { at: 800 }),
      decision(1000, 'floor.holderChanged', { holder: 'learner', state: 'pausing' }),
      decision(1000, 'floor.waitMoved', { likelihood: 0.1, wait: 3000, deadline: 3800, reason: 'incomplete', contributions: cues }),
      decision(1200, 'floor.waitMoved', { likelihood: 0.2, wait: 2500, deadline: 3300, reason: 'incomplete' }),
      decision(1500, 'floor.waitMoved', { likelihood: 0.9, wait: 300, deadline: 1501, reason: 'complete' }),
    ]);
    expect(entries.filter(({ kind }) => kind === 'wait')).toMatchObject([
      { at: 1000, because: 'incomplete', ms: 2500 },
      { at: 1500, because: 'complete', ms: 300 },
    ]);
    expect(pauses[0]!.points.map((point) => point.cues)).toEqual([cues, [], []]);
  });

  it('keeps its log for lines that show nothing', () => {
    for (const line of [input(1, 'playback.wordHeard'), decision(1, 'reasoning.drafted'), decision(1, 'floor.learnerTurnStarted')]) {
      expect(withFloorLine(nothingRead, line).log).toBe(nothingRead.log);
    }
  });
});
