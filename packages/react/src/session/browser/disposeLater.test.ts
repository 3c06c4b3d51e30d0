import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { disposeLater } from './disposeLater.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('disposes once, when the last owner is gone for good', () => {
  const dispose = vi.fn<() => void>();
  const ownership = disposeLater(dispose);
  const first = ownership.take();
  first();
  const second = ownership.take();
  first();
  vi.runAllTimers();
  expect(dispose).not.toHaveBeenCalled();
  second();
  ownership.take()();
  vi.runAllTimers();
  expect(dispose).toHaveBeenCalledTimes(1);
});
