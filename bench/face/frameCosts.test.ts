import { expect, it } from 'vitest';
import { frameCosts, type TraceEvent } from './frameCosts.ts';

const event = (name: string, ms: number, cpuMs: number, tid = 1): TraceEvent => ({ name, ph: 'X', pid: 7, tid, ts: ms * 1000, dur: cpuMs * 2000, tdur: cpuMs * 1000 });

it('counts the ticks that no frame came for, and what the frames of that page took', () => {
  // Ten ticks: the fourth and the fifth are passed over.
  const ticks = [0, 1, 2, 5, 6, 7, 8, 9].map((index) => (index * 1000) / 60);
  const events = ticks.flatMap((ms, index) => [event('ProxyMain::BeginMainFrame', ms, index === 6 ? 9 : index === 7 ? 10 : 3), event('FireAnimationFrame', ms + 0.1, 1)]);
  const costs = frameCosts([...events.toReversed(), event('ProxyMain::BeginMainFrame', 3, 99, 2), { ...event('FireAnimationFrame', 3, 1), ph: 'I' }])!;
  expect(costs).toMatchObject({ count: 8, droppedShare: 0.2222, longestGap: 50, callbackCpu: { median: 1 } });
  expect(costs.cpu.median).toBe(3);
  expect(costs.cpu.p95).toBe(9);
  expect(costs.wall.median).toBe(6);
  expect(costs.aSecond).toBeCloseTo(7 / 0.15, 0);
});

it('knows none where nothing was drawn', () => {
  expect(frameCosts([event('ProxyMain::BeginMainFrame', 0, 1)])).toBeUndefined();
});
