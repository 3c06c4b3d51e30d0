import type { TraceMetrics } from '@parley/engine/trace';
import { expect, it } from 'vitest';
import { openingLines } from './openingLines.ts';

const talk: Partial<TraceMetrics> = {
  durationMs: 125_000, learnerTurns: 3, personaTurns: 4, learnerSpeechMs: 14_200, personaSpeechMs: 61_000,
  heldPauses: [], responseGaps: [900, 420], interruptionsOfPersona: 0, interruptionsOfLearner: 0,
};
const lines = (change: Partial<TraceMetrics> = {}) => openingLines({ ...talk, ...change } as TraceMetrics, 'Daniel');

it.each([
  [{ heldPauses: [2340, 400] }, 'Once you took 2.3 seconds to think, and Daniel waited.'],
  [{ heldPauses: [400], interruptionsOfPersona: 2 }, 'You cut in on Daniel twice.'],
  [{ interruptionsOfLearner: 1 }, 'Daniel began once before you had finished.'],
  [{}, 'Daniel’s quickest answer came 0.4 seconds after you had finished.'],
  [{ responseGaps: [900] }, 'Daniel answered 0.9 seconds after you had finished.'],
  [{ responseGaps: [] }, 'You took the floor 3 times.'],
  [{ learnerSpeechMs: 0, learnerTurns: 1, responseGaps: [100] }, 'You wrote once, and Daniel answered.'],
  [{ learnerTurns: 0 }, 'You listened to Daniel and said nothing yet.'],
] as const)('begins for %o with a moment', (change, moment) => {
  expect(lines(change as Partial<TraceMetrics>).moment).toBe(moment);
});

it('says how the talk was shared, of a typed one without voices', () => {
  expect(lines().whole).toBe('In 2 minutes 5 seconds you took the floor 3 times and Daniel 4 times; you spoke for 14 seconds, Daniel for 1 minute 1 second.');
  expect(lines({ learnerSpeechMs: 0, learnerTurns: 1, durationMs: 60_000 }).whole).toBe('In 1 minute you took the floor once and Daniel 4 times.');
  expect(lines({ learnerSpeechMs: 0, learnerTurns: 0, personaTurns: 2, durationMs: 13_000 }).whole).toBe('In 13 seconds Daniel took the floor twice.');
});
