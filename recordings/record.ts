// Makes the recordings again: node --conditions=@parley/source recordings/record.ts [NAME ...]
// A name is that of a file below traces/, or of a folder of them: all of its talks.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Session } from '@parley/engine';
import { parseTrace, rerunTrace, TraceStore, type Trace } from '@parley/engine/trace';
import { holdLearnerTalk } from './learners/holdLearnerTalk.ts';
import { learnerTalks } from './learners/learnerTalks.ts';
import { openLearnerTalk } from './learners/openLearnerTalk.ts';
import { outcomeOf } from './learners/outcomeOf.ts';
import { openTalk } from './talk/openTalk.ts';
import { playTalk } from './talk/playTalk.ts';
import { openLearnerVoice } from './talk/speakAloud.ts';
import { talks } from './talk/talks.ts';

const names = process.argv.slice(2);
const known = [...talks, ...learnerTalks].map(({ id }) => id);
const isMeant = (id: string): boolean => names.length === 0 || names.some((name) => id === name || id.startsWith(`${name}/`));
const unknown = names.filter((name) => !known.some((id) => id === name || id.startsWith(`${name}/`)));
if (unknown.length > 0) throw new Error(`There is no talk ${unknown.join(', ')}. There are: ${known.join(', ')}.`);

const spoken = talks.filter(({ id }) => isMeant(id));
if (spoken.length > 0) {
  const voice = await openLearnerVoice();
  for (const talk of spoken) {
    const open = openTalk(talk);
    const unsaid = await playTalk(open, talk.steps, voice);
    await keep(talk.id, open.session);
    for (const step of unsaid) console.log(`  never came: ${JSON.stringify(step)}`);
  }
  await voice.stop();
}
for (const talk of learnerTalks.filter(({ id }) => isMeant(id))) {
  const open = openLearnerTalk(talk);
  await holdLearnerTalk(open, talk);
  await keep(talk.id, open.session);
}
const outcomes = await Promise.all(learnerTalks.map(async ({ id }) => outcomeOf(id, parseTrace(await readFile(traceFile(id), 'utf8')))));
await writeFile(new URL('learners/outcomes.json', import.meta.url), `[\n${outcomes.map((outcome) => `  ${JSON.stringify(outcome)}`).join(',\n')}\n]\n`);

function traceFile(id: string): URL {
  return new URL(`traces/${id}.jsonl`, import.meta.url);
}

async function keep(id: string, session: Session): Promise<void> {
  const held: Trace = { header: session.trace.header, lines: [...session.trace.lines] };
  await session.dispose();
  const { header, lines } = held;
  const text = new TraceStore(header, lines).toJsonLines();
  const { identical, first } = rerunTrace({ header, lines });
  const file = traceFile(id);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
  const seconds = (Math.max(...lines.map(({ at }) => at)) / 1000).toFixed(1);
  console.log(`${id}: ${seconds} s, ${lines.length} lines, ${(text.length / 1000).toFixed(0)} kB, ${identical ? 're-runs identically' : first?.message}`);
  for (const { who, text: said, cut } of session.life.getSnapshot().context.transcript.entries) {
    console.log(`  ${who.padEnd(8)} ${said}${cut ? ' (cut off)' : ''}`);
  }
}
