// One configuration with high patience: pauses of 1, 2 and 4 s that are held, and how fast a yes or a no is answered.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureTrace, parseTrace, type ParsedTrace } from '@parley/engine/trace';
import { composeMicrophone, type Stretch } from '../e2e/support/composeMicrophone.ts';
import { patienceTalk, turnsOf } from '../e2e/support/patienceTalk.ts';
import { servePractice, visit } from '../e2e/support/practiceApp.ts';
import { beginTalk, readTalk } from '../e2e/support/talk.ts';
import { buildAssets } from '../scripts/assets.mjs';
import { root, runCommand } from '../scripts/runCommand.ts';

const folder = join(tmpdir(), 'parley-bench');

interface Row {
  readonly where: string;
  readonly turns: number;
  readonly turnsWanted: number;
  readonly heldPausesMs: readonly number[];
  /** Null where the persona let the moment stand. */
  readonly answersMs: readonly (number | null)[];
  readonly waitsMs: readonly number[];
  readonly interruptionsOfLearner: number;
}

function rowOf(where: string, trace: ParsedTrace): Row {
  const turns = turnsOf(trace);
  const { interruptionsOfLearner } = measureTrace(trace);
  const wanted = new Set(patienceTalk.turns.filter(({ answers }) => answers).map(({ text }) => text));
  const answers = turns.filter(({ text }) => wanted.has(text));
  return {
    where,
    turns: turns.length,
    turnsWanted: patienceTalk.turns.length,
    heldPausesMs: turns.flatMap(({ pauses }) => pauses),
    answersMs: answers.map(({ gap }) => gap ?? null),
    waitsMs: answers.map(({ wait }) => wait),
    interruptionsOfLearner,
  };
}

/** The same turns on the server, without a browser, in virtual time: what models take counts as nothing. */
async function headless(): Promise<Row> {
  const said: Stretch[][] = [];
  for (const stretch of patienceTalk.stretches) {
    const last = said.at(-1);
    const between = 'silence' in stretch && stretch.silence > 5000;
    if (between) said.push([]);
    else last?.push(stretch);
  }
  const turns: string[] = [];
  for (const [index, stretches] of said.filter(({ length }) => length > 0).entries()) {
    await composeMicrophone(folder, `patience-${index}`, stretches);
    turns.push(JSON.stringify({ wav: `patience-${index}.wav`, words: `patience-${index}.json`, when: { floorOpenFor: 500 } }));
  }
  writeFileSync(join(folder, 'patience.jsonl'), turns.join('\n'));
  const command = join(root, 'packages/server/src/bin/parley.ts');
  const options = ['run', '--scenario', 'pip', '--learner', join(folder, 'patience.jsonl'), '--patience', 'high', '--out', join(folder, 'patience-out')];
  const { code, output } = await runCommand(process.execPath, ['--conditions=@parley/source', command, ...options], { output: 'keep' });
  if (code !== 0) throw new Error(`parley run ended with ${code}:\n${output}`);
  return rowOf('server, headless, virtual time', parseTrace(readFileSync(join(folder, 'patience-out/trace.jsonl'), 'utf8')));
}

async function inChromium(where: string, query: string, url: string): Promise<Row> {
  const microphone = await composeMicrophone(folder, 'patience', patienceTalk.stretches);
  const { page, close } = await visit({ microphone: microphone.wav });
  try {
    await beginTalk(page, url, microphone, `&seed=2&patience=high${query}`);
    await page.waitForTimeout((microphone.stretches.at(-1)!.end + 5) * 1000);
    return rowOf(where, (await readTalk(page)).trace);
  } finally {
    await close();
  }
}

mkdirSync(folder, { recursive: true });
await buildAssets();
const rows = [await headless()];
const server = await servePractice(4818);
try {
  rows.push(await inChromium('Chromium, everything in the browser', '', server.url));
  rows.push(await inChromium('Chromium, inference on the server', '&inference=server', server.url));
} finally {
  await server.stop();
}
console.log(JSON.stringify({ bench: 'patience', patience: 'high', pausesMs: patienceTalk.pauses, barAnswersMs: 600, rows }, null, 2));
