// What the engine costs while a conversation runs: machines, ingress, signals and trace, without inference.
import { cpuUsage } from 'node:process';
import { longConversation } from './talk/longConversation.ts';

const minutes = 10;
const runs: { cpuShare: number; bytesPerMinute: number; linesPerMinute: number }[] = [];

for (let run = 0; run < 4; run += 1) {
  const before = cpuUsage();
  const driver = await longConversation(minutes);
  const { user, system } = cpuUsage(before);
  const sessionMs = driver.clock.now();
  const text = driver.session.trace.toJsonLines();
  await driver.stop();
  // The first run warms the compiler and is not counted.
  if (run > 0) {
    runs.push({
      cpuShare: (user + system) / 1000 / sessionMs,
      bytesPerMinute: Math.round(text.length / (sessionMs / 60_000)),
      linesPerMinute: Math.round(text.split('\n').length / (sessionMs / 60_000)),
    });
  }
}

const shares = runs.map(({ cpuShare }) => cpuShare).sort((a, b) => a - b);
console.log(
  JSON.stringify(
    {
      bench: 'engine',
      sessionMinutes: minutes,
      runs: runs.length,
      cpuShareOfOneCore: { median: round(shares[Math.floor(shares.length / 2)]!), max: round(shares.at(-1)!), bar: 0.01 },
      traceBytesPerMinute: runs[0]!.bytesPerMinute,
      traceLinesPerMinute: runs[0]!.linesPerMinute,
      note: 'Whole process, the simulated learner included; so an upper bound.',
    },
    null,
    2,
  ),
);

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
