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

it.each([
  ['stage', { kind: 'input', type: 'remote.emitted', data: { machine: 'reasoning', event: { type: 'reasoning.heard' } } }],
  [undefined, { kind: 'decision', type: 'reasoning.heard', data: {} }],
] as const)('counts the turns of a persona that lives on the server, and of one that does not (half: %s)', (half, heard) => {
  const lines = [100, 200, 300].map((at, seq) => ({ ...heard, seq, at }));
  const trace = { header: { session: 's', scenario: { id: 'x' }, half }, lines } as unknown as Trace;
  expect(measureTrace(trace).personaTurns).toBe(3);
});
