import { debounceTime, Subject, timer } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { describeClock } from '../testing/contracts/index.ts';
import { clockScheduler } from './clockScheduler.ts';
import { systemClock } from './systemClock.ts';
import { VirtualClock } from './VirtualClock.ts';

describeClock('VirtualClock', () => {
  const clock = new VirtualClock();
  return { clock, pass: async (ms) => clock.advance(ms) };
});

describeClock('systemClock', () => {
  const clock = systemClock();
  return { clock, pass: (ms) => new Promise((resolve) => clock.setTimeout(() => resolve(), ms)) };
});

describe('clockScheduler', () => {
  it('runs time operators on the session clock', () => {
    const clock = new VirtualClock();
    const typed = new Subject<string>();
    const seen: [number, string][] = [];
    typed.pipe(debounceTime(100, clockScheduler(clock))).subscribe((value) => seen.push([clock.now(), value]));
    typed.next('a');
    clock.advance(60);
    typed.next('b');
    clock.advance(99);
    expect(seen).toEqual([]);
    clock.advance(1);
    expect(seen).toEqual([[160, 'b']]);
  });

  it('leaves no timer behind when a stream is let go', () => {
    const clock = new VirtualClock();
    const ticks: number[] = [];
    const wire = timer(10, 10, clockScheduler(clock)).subscribe((tick) => ticks.push(tick));
    clock.advance(35);
    wire.unsubscribe();
    clock.advance(100);
    expect(ticks).toEqual([0, 1, 2]);
    expect(clock.pending).toBe(0);
  });
});
