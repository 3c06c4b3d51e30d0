import type { TraceLine } from '@parley/engine/trace';
import { describe, expect, it } from 'vitest';
import { recordTalk } from '../../../test/recordTalk.ts';
import { readTimeline, withLine } from './readTimeline.ts';
import { emptyPicture } from './TimelinePicture.ts';

const line = (at: number, type: string, data: Record<string, unknown> = {}, kind = 'decision'): TraceLine =>
  ({ seq: 1, at, kind, from: 'floor', channel: 'session', type, data, cause: 0, sum: '' }) as unknown as TraceLine;

describe('readTimeline', () => {
  it('shows who spoke, who held the floor and the wait of a recorded talk', async () => {
    const { lines } = await recordTalk();
    const { learner, persona, floor, waits } = readTimeline(lines);
    expect(learner.length).toBeGreaterThanOrEqual(3);
    expect(persona.length).toBeGreaterThanOrEqual(3);
    expect(floor.map(({ holder }) => holder)).toEqual(expect.arrayContaining(['open', 'persona', 'learner']));
    const longest = waits.toSorted((a, b) => b.end! - b.start - (a.end! - a.start))[0]!;
    expect(longest.end! - longest.start).toBeGreaterThan(1000);
    expect([...learner, ...persona, ...floor, ...waits].every(({ start, end }) => end !== undefined && end >= start)).toBe(true);
    for (const [index, span] of floor.slice(1).entries()) expect(span.start).toBe(floor[index]!.end);
  });

  it('puts a voice where it set in, not where it was noticed', () => {
    expect(readTimeline([line(900, 'voice.started', { at: 700 }, 'input'), line(1500, 'voice.stopped', { at: 1300 }, 'input')]).learner).toEqual([
      { start: 700, end: 1300 },
    ]);
  });

  it('keeps the reason that was judged last for each stretch of a wait', () => {
    const { waits } = readTimeline([
      line(100, 'floor.waitMoved', { reason: 'wordsInFlight' }),
      line(180, 'floor.waitMoved', { reason: 'incomplete' }),
      line(400, 'floor.waitMoved', { reason: 'incomplete' }),
      line(1600, 'floor.holderChanged', { holder: 'learner', state: 'speaking' }),
    ]);
    expect(waits).toEqual([
      { start: 100, end: 180, reason: 'wordsInFlight' },
      { start: 180, end: 1600, reason: 'incomplete' },
    ]);
  });

  it('gives the same picture back for a line that shows nothing', () => {
    expect(withLine(emptyPicture, line(1, 'reasoning.drafted'))).toBe(emptyPicture);
  });
});
