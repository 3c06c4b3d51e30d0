import type { ClockPort } from '../../ports/ClockPort.ts';

/** What a promise brings, or `late` when it brought nothing within `ms`; the promise itself goes on. */
export async function withinMs<Value>(value: Promise<Value>, ms: number, clock: ClockPort): Promise<Value | 'late'> {
  let timer: unknown;
  const late = new Promise<'late'>((resolve) => {
    timer = clock.setTimeout(() => resolve('late'), ms);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clock.clearTimeout(timer);
  }
}
