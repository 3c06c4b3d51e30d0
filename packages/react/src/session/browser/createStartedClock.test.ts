import { expect, it } from 'vitest';
import { createStartedClock } from './createStartedClock.ts';

it('stands at 0 until it begins, and begins once', async () => {
  const clock = createStartedClock();
  await new Promise<void>((done) => void clock.setTimeout(done, 20));
  expect(clock.now()).toBe(0);
  clock.begin();
  await new Promise<void>((done) => void clock.setTimeout(done, 20));
  const before = clock.now();
  expect(before).toBeGreaterThan(10);
  clock.begin();
  expect(clock.now()).toBeGreaterThanOrEqual(before);
});
