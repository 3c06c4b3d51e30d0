// What the face costs beside a running session in Chromium: processor time, frames and dropped frames, against the same talk without a face.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookIds } from '@parley/render/looks';
import { composeMicrophone } from '../e2e/support/composeMicrophone.ts';
import { servePage } from '../e2e/support/servePage.ts';
import { buildAssets } from '../scripts/assets.mjs';
import { talkBeside, type CoreShares, type TalkCosts } from './face/talkBeside.ts';

// Headless Chromium without a GPU: the canvas is painted on the page's main thread, and the page's layers are put together
// by the processor too. The talk runs as a learner has it: a WAV as the microphone, voice detection, voice and playback.
const given = process.argv.slice(2);
const seconds = Number(given[given.indexOf('--seconds') + 1]) || 40;
const named = given.filter((argument) => (lookIds as readonly string[]).includes(argument));
const looks = named.length > 0 ? named : ['priya', 'daniel', 'amira'];

/** The persona answers each, and the talk goes on for longer than is measured. */
const turns = ['Can you tell me what happened with the last release?', 'I noticed that two dates were missed this quarter.', 'How do you see that yourself?', 'What would help you right now?', 'Shall we look at it together on Friday?', 'I hear you.'];

await buildAssets();
const microphone = await composeMicrophone(join(tmpdir(), 'parley-bench'), 'face', [{ silence: 12_000 }, ...turns.flatMap((say) => [{ say }, { silence: 7000 }])]);
const { url, stop } = await servePage({ folder: 'bench/face/page' });
const talks: TalkCosts[] = [];
try {
  // Without a face first and last: how far those two lie apart is what the machine itself does to the figures.
  for (const look of ['none', 'blank', ...looks, 'none']) {
    console.error(`${look}: talking for ${seconds} s …`);
    talks.push(await talkBeside({ look, url, microphone, seconds }));
  }
} finally {
  await stop();
}

const without = talks.filter(({ look }) => look === 'none').map(({ shares }) => shares);
const plain = (part: keyof CoreShares): number => without.reduce((sum, shares) => sum + shares[part], 0) / without.length;
const added = ({ shares }: TalkCosts): Record<keyof CoreShares, number> =>
  Object.fromEntries(Object.entries(shares).map(([part, share]) => [part, Math.round((share - plain(part as keyof CoreShares)) * 10) / 10])) as Record<keyof CoreShares, number>;
const blank = talks.find(({ look }) => look === 'blank')!;
const faces = talks.filter(({ look }) => (lookIds as readonly string[]).includes(look)).map((talk) => ({ ...talk, added: added(talk) }));

if (given.includes('--json')) console.log(JSON.stringify({ bench: 'faceBesideSession', barMs: 4, sharesAre: '% of one core', without, blank, faces }, null, 2));
else {
  console.log(`Without a face: main thread ${without.map(({ mainThread }) => mainThread).join(', ')} %, renderer ${without.map(({ renderer }) => renderer).join(', ')} %, compositor ${without.map(({ gpu }) => gpu).join(', ')} % of a core`);
  console.log(`Frames in which nothing is drawn: ${blank.frames!.aSecond} a second, ${(blank.frames!.droppedShare * 100).toFixed(1)} % dropped, main thread ${blank.frames!.cpu.median} ms a frame, p95 ${blank.frames!.cpu.p95}; load ${blank.load}`);
  for (const { look, canvas, frames, added: more, load } of faces) {
    console.log(`  ${look.padEnd(8)} ${canvas}: ${frames!.aSecond} frames a second, ${(frames!.droppedShare * 100).toFixed(1)} % dropped, main thread ${frames!.cpu.median} ms a frame, p95 ${frames!.cpu.p95}; adds ${more.mainThread} % main thread, ${more.renderer} % renderer, ${more.gpu} % compositor; load ${load}`);
  }
}
