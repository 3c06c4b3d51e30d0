// Runs conversations one after the other, one for hours and a face for minutes, and watches memory and what is left open.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SessionDriver } from '@parley/engine/testing';
import { soakFace } from './face/soakFace.ts';
import { longConversation } from './talk/longConversation.ts';

const sessions = Number(process.argv[2] ?? 120);
const hours = Number(process.argv[3] ?? 2);
const faceMinutes = Number(process.argv[4] ?? 10);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapMb(): number {
  collect();
  return Math.round((process.memoryUsage().heapUsed / 1e6) * 10) / 10;
}

/** Timers a stopped session still has, once the words the simulated learner has underway have come. */
async function timersLeft(driver: SessionDriver): Promise<number> {
  await driver.stop();
  driver.clock.advance(2000);
  return driver.clock.pending;
}

const heap: number[] = [];
let leftOpen = 0;
for (let session = 0; session < sessions; session += 1) {
  const driver = await longConversation(1);
  leftOpen += await timersLeft(driver);
  if (session % Math.max(1, Math.floor(sessions / 8)) === 0) {
    heap.push(heapMb());
    console.error(`${session + 1} of ${sessions} sessions, heap ${heap.at(-1)} MB`);
  }
}
const settled = heap.slice(2);
const growth = settled.length > 1 ? settled.at(-1)! - settled[0]! : 0;

console.error(`one conversation of ${hours} h …`);
const before = heapMb();
const driver = await longConversation(hours * 60);
const lines = driver.session.trace.lines.length;
const after = heapMb();
leftOpen += await timersLeft(driver);

console.error(`a face for ${faceMinutes} simulated minutes …`);
const face = await soakFace(faceMinutes, heapMb);

const failed = leftOpen > 0 || growth > 10 || face.growthMb > 3 || face.residentGrowthMb > 60;
console.log(
  JSON.stringify(
    {
      bench: 'soak',
      sessions,
      heapMb: heap,
      growthMb: Math.round(growth * 10) / 10,
      timersLeftOpen: leftOpen,
      longSession: { hours, traceLines: lines, heapGrowthMb: Math.round((after - before) * 10) / 10 },
      face,
      failed,
    },
    null,
    2,
  ),
);
process.exitCode = failed ? 1 : 0;
