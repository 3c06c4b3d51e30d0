import { expect, it } from 'vitest';
import { measureTrace } from './measureTrace.ts';
import type { Trace } from './traceTypes.ts';

it('counts the pauses of a turn that follows a withheld answer, and not the wait before it', () => {
  let seq = 0;
  const line = (kind: 'input' | 'decision', at: number, type: string, data = {}): unknown => ({ kind, seq: (seq += 1), at, type, data: { at, ...data } });
  const lines = [
    line('input', 0, 'voice.started'),
    line('input', 1000, 'voice.stopped'),
    line('decision', 1300, 'floor.learnerTurnEnded', { endedAt: 1000 }),
    line('decision', 1400, 'reasoning.withheld'),
    line('input', 3000, 'voice.started'),
    line('input', 4000, 'voice.stopped'),
    line('input', 5500, 'voice.started'),
    line('input', 6000, 'voice.stopped'),
  ];
  const trace = { header: { session: 's', scenario: { id: 'x' }, half: 'stage' }, lines } as unknown as Trace;
  expect(measureTrace(trace).heldPauses).toEqual([1500]);
});
