// How fast a trace is re-run, as a multiple of the time the conversation took.
import { parseTrace, rerunTrace } from '@parley/engine/trace';
import { longConversation } from './talk/longConversation.ts';

const driver = await longConversation(10);
const durationMs = driver.clock.now();
await driver.stop();
const trace = parseTrace(driver.session.trace.toJsonLines());

const factors: number[] = [];
let decisions = 0;
for (let run = 0; run < 6; run += 1) {
  const begin = performance.now();
  const report = rerunTrace(trace);
  const took = performance.now() - begin;
  if (!report.identical) throw new Error(`The re-run differs: ${report.first?.message}`);
  decisions = Object.values(report.compared).reduce((sum, count) => sum + count, 0);
  // The first run warms the compiler and is not counted.
  if (run > 0) factors.push(durationMs / took);
}
factors.sort((a, b) => a - b);
console.log(
  JSON.stringify(
    {
      bench: 'rerun',
      sessionMinutes: Math.round(durationMs / 60_000),
      decisions,
      timesRealTime: { median: Math.round(factors[Math.floor(factors.length / 2)]!), min: Math.round(factors[0]!), bar: 1000 },
    },
    null,
    2,
  ),
);
