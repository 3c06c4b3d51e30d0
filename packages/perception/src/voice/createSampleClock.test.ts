import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../test/syntheticVoice.ts';
import { createSampleClock } from './createSampleClock.ts';

/** Frames that arrive up to `jitter` ms late, from a device that runs `drift` too fast. */
function run({ seconds, jitter, drift, stall }: { seconds: number; jitter: number; drift: number; stall?: number }) {
  const clock = createSampleClock({ sampleRateHz: 16000 });
  const random = seededRandom(3);
  const errors: number[] = [];
  const stamps: number[] = [];
  let arrived = 0;
  for (let count = 0; count < seconds * 16000; count += 512) {
    const truth = 1000 + ((count + 512) / 16) * (1 - drift);
    // Messages come in order, so a late one holds up those behind it.
    const late = stall !== undefined && truth > stall && truth < stall + 700 ? stall + 700 - truth : random() ** 3 * jitter;
    arrived = Math.max(arrived, truth + late);
    clock.observe(count + 512, arrived);
    stamps.push(clock.timeOf(count));
    errors.push(clock.timeOf(count + 512) - truth);
  }
  return { errors, stamps };
}

describe('createSampleClock', () => {
  it('stays within 5 ms of the truth in spite of late messages', () => {
    const { errors } = run({ seconds: 30, jitter: 60, drift: 0 });
    for (const error of errors.slice(15)) expect(Math.abs(error)).toBeLessThan(5);
  });

  it.each([2e-4, -2e-4])('follows a device clock that is off by %f for ten minutes', (drift) => {
    const { errors } = run({ seconds: 600, jitter: 30, drift });
    expect(Math.max(...errors.slice(15).map(Math.abs))).toBeLessThan(8);
  });

  it('is not moved by a page that stalls', () => {
    const { errors } = run({ seconds: 20, jitter: 10, drift: 0, stall: 5000 });
    for (const error of errors.slice(15)) expect(Math.abs(error)).toBeLessThan(5);
  });

  it('never goes back after it has settled', () => {
    const { stamps } = run({ seconds: 60, jitter: 60, drift: -2e-4, stall: 9000 });
    for (let index = 16; index < stamps.length; index++) expect(stamps[index]! - stamps[index - 1]!).toBeGreaterThan(31.9);
  });

  it('is put right by the first frame that comes in time, where a busy page kept all before it waiting', () => {
    const clock = createSampleClock({ sampleRateHz: 16000 });
    // The page is busy until 1300 ms, handles one frame, and is busy again until 1900 ms.
    const freeAt = (frame: number): number => (frame === 1 ? 1300 : Math.max(1900, frame * 32));
    for (let frame = 1; frame <= 200; frame++) {
      clock.observe(frame * 512, freeAt(frame));
      if (frame >= 60) expect(clock.timeOf(frame * 512)).toBeCloseTo(frame * 32, 0);
    }
  });

  it('steps forward after samples were lost', () => {
    const clock = createSampleClock({ sampleRateHz: 16000, latencyMs: 10 });
    for (let frame = 1; frame <= 200; frame++) {
      // From frame 50 on everything is one second later than the count says.
      clock.observe(frame * 512, frame * 32 + (frame > 50 ? 1000 : 0) + 10);
    }
    expect(clock.timeOf(200 * 512)).toBeCloseTo(7400, 0);
  });
});
