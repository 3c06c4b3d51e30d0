import { describe, expect, it } from 'vitest';
import { preparedIn, recordedTalks, within } from './recordedTurns.ts';

// A third of the recorded talks: what the floor really says at the end of a turn, and when.
describe('the end of the learner’s voice in recorded talks', { timeout: 120_000 }, () => {
  const talks = recordedTalks().filter((_, i) => i % 3 === 0).map((talk, i) => preparedIn(talk, i + 1));
  const told = talks.flatMap((talk) => talk.told);

  // The bench says how many it is in all of them: above nine of ten. Some slack here, for talks that are recorded anew.
  it.each(['lips', 'breath', 'eyes'] as const)('is followed by %s within 200 ms, about nine times of ten', (part) => {
    expect(told.length).toBeGreaterThan(100);
    expect(within(told, part, 200)).toBeGreaterThan(0.88);
  });

  it('is not where the eyes move anyhow', () => {
    expect(within(talks.flatMap((talk) => talk.byChance), 'eyes', 200)).toBeLessThan(0.2);
  });
});
