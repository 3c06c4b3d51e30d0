// Makes the recordings again: node --conditions=@parley/source recordings/record.ts [NAME ...]
import { writeFile } from 'node:fs/promises';
import { rerunTrace, TraceStore, type Trace } from '@parley/engine/trace';
import { openTalk } from './talk/openTalk.ts';
import { playTalk } from './talk/playTalk.ts';
import { openLearnerVoice } from './talk/speakAloud.ts';
import type { Talk } from './talk/Talk.ts';
import { talks } from './talk/talks.ts';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !talks.some(({ id }) => id === name));
if (unknown.length > 0) throw new Error(`There is no talk ${unknown.join(', ')}. There are: ${talks.map(({ id }) => id).join(', ')}.`);
const learner = await openLearnerVoice();
for (const talk of talks) {
  if (names.length === 0 || names.includes(talk.id)) await record(talk);
}
await learner.stop();

async function record(talk: Talk): Promise<void> {
  const open = openTalk(talk);
  const unsaid = await playTalk(open, talk.steps, learner);
  const held: Trace = { header: open.session.trace.header, lines: [...open.session.trace.lines] };
  await open.session.dispose();
  const { header, lines } = held;
  const text = new TraceStore(header, lines).toJsonLines();
  const { identical, first } = rerunTrace({ header, lines });
  await writeFile(new URL(`traces/${talk.id}.jsonl`, import.meta.url), text);
  const seconds = (Math.max(...lines.map(({ at }) => at)) / 1000).toFixed(1);
  console.log(`${talk.id}: ${seconds} s, ${lines.length} lines, ${(text.length / 1000).toFixed(0)} kB, ${identical ? 're-runs identically' : first?.message}`);
  for (const { who, text: said, cut } of open.session.life.getSnapshot().context.transcript.entries) {
    console.log(`  ${who.padEnd(8)} ${said}${cut ? ' (cut off)' : ''}`);
  }
  for (const step of unsaid) console.log(`  never came: ${JSON.stringify(step)}`);
}
