// End of the learner's turn to the first sound of the persona, in Chromium with a WAV as the microphone.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureTrace, quantile } from '@parley/engine/trace';
import { composeMicrophone } from '../e2e/support/composeMicrophone.ts';
import { servePractice, visit } from '../e2e/support/practiceApp.ts';
import { beginTalk, readTalk } from '../e2e/support/talk.ts';
import { buildAssets } from '../scripts/assets.mjs';

const turns = [
  'Can you tell me what happened with the last release?',
  'I noticed that two dates were missed this quarter.',
  'Yes.',
  'How do you see that yourself?',
  'Shall we look at it together on Friday?',
  'I hear you.',
  'What would help you right now?',
  'No.',
];
/** A thinking pause in the middle of a sentence, in the same configuration and the same run. */
const pause = [{ say: 'I wanted to talk with you because' }, { silence: 1500 }, { say: 'the plan starts on Monday.' }];
/** Over before the persona speaks up by itself, which it does after 9 s of silence behind its answer. */
const rest = { silence: 8_500 };

await buildAssets();
const microphone = await composeMicrophone(join(tmpdir(), 'parley-bench'), 'loop', [
  { silence: 12_000 },
  ...pause,
  rest,
  ...turns.flatMap((say) => [{ say }, rest]),
]);
const server = await servePractice(4815);
const { page, close } = await visit({ microphone: microphone.wav });
try {
  console.error(`talking for about ${Math.round(microphone.stretches.at(-1)!.end + 13)} s …`);
  await beginTalk(page, server.url, microphone, '&seed=2');
  await page.waitForTimeout(((microphone.stretches.at(-1)?.end ?? 0) + 5) * 1000);
  const { trace } = await readTalk(page);
  const metrics = measureTrace(trace);
  const gaps = metrics.responseGaps;
  console.log(
    JSON.stringify(
      {
        bench: 'loop',
        answers: gaps.length,
        endOfTurnToFirstSoundMs: { median: quantile(gaps, 0.5), p95: quantile(gaps, 0.95), all: gaps, barMedian: 300, barP95: 600 },
        ofThatUntil: metrics.stages,
        heldPausesMs: metrics.heldPauses.filter((held) => held > 1000),
        interruptionsOfLearner: metrics.interruptionsOfLearner,
        note: 'The end is where the voice detector dates it (58 ms taken off for its lingering), the sound where the sound device reports it.',
      },
      null,
      2,
    ),
  );
} finally {
  await close();
  await server.stop();
}
