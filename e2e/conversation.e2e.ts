import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureTrace, rerunTrace } from '@parley/engine/trace';
import { deformLandmarks, lipMeasures } from '@parley/render';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeMicrophone, type MicrophoneFile } from './support/composeMicrophone.ts';
import { servePractice, visit, type PracticeServer } from './support/practiceApp.ts';
import { beginTalk, decisions, inputs, readTalk, untilTraced, type Frame } from './support/talk.ts';

const folder = join(tmpdir(), 'parley-e2e');
let server: PracticeServer;
let microphone: MicrophoneFile;

beforeAll(async () => {
  // Time for the page to warm up and the persona to open comes first; then a pause in mid-sentence,
  // then, while the persona answers, an interruption.
  microphone = await composeMicrophone(folder, 'conversation', [
    { silence: 11_000 },
    { say: 'I noticed that the last three releases,' },
    { silence: 1500 },
    { say: 'went out late.' },
    { silence: 2600 },
    { say: 'No wait, stop please, let me finish that first.' },
    { silence: 20_000 },
  ]);
  server = await servePractice(4810);
});

afterAll(() => server?.stop());

/** p, b and m that were heard, and how open the lips were at the best frame of each, in IPD. */
function closures(frames: readonly Frame[], marks: ReturnType<typeof inputs>): number[] {
  const gaps: number[] = [];
  for (const { data } of marks) {
    const { utterance, phones } = data as { utterance: string; phones: { phone: string; start: number; end: number }[] };
    for (const { phone, start, end } of phones) {
      if (!['p', 'b', 'm'].includes(phone)) continue;
      const during = frames.filter((frame) => frame.utterance === utterance && frame.ms >= start - 40 && frame.ms <= end);
      if (during.length === 0) continue;
      gaps.push(Math.min(...during.map(({ weights }) => lipMeasures(deformLandmarks(Float32Array.from(weights))).gap)));
    }
  }
  return gaps;
}

describe('a spoken conversation in Chromium', () => {
  it.each([
    { where: 'everything in the browser', query: '&seed=2' },
    { where: 'inference on the server', query: '&seed=2&inference=server' },
    { where: 'the mind on the server', query: '&seed=2&host=server' },
  ])('waits through a thinking pause, answers what was said and can be interrupted, with $where', async ({ query }) => {
    const { page, complaints, requests, close } = await visit({ microphone: microphone.wav });
    try {
      await beginTalk(page, server.url, microphone, query);
      await untilTraced(page, 'floor.personaInterrupted');
      await untilTraced(page, 'floor.learnerTurnEnded', 2);
      // The answer to the interruption, and whatever the persona says into the silence behind it, until there are lips enough to judge:
      // a busy machine draws fewer frames, and a closure that falls between two of them is not counted.
      const judged = async (): Promise<number> => {
        const { trace, frames } = await readTalk(page);
        return closures(frames, inputs(trace, 'speech.marked')).length;
      };
      await expect.poll(judged, { timeout: 60_000, interval: 1000 }).toBeGreaterThan(2);
      const { trace, frames, transcript } = await readTalk(page);

      const [first] = decisions(trace, 'floor.learnerTurnEnded');
      expect((first!.data as { text: string }).text).toMatch(/last three releases, went out late/);
      const metrics = measureTrace(trace);
      expect(metrics.interruptionsOfLearner).toBe(0);
      expect(metrics.heldPauses[0]).toBeGreaterThan(1200);

      const answer = transcript.filter(({ who }) => who === 'persona')[1]!;
      expect(answer.text).toMatch(/date|late|release|January|days|correct/i);
      expect(answer.cut).toBe(true);

      const [duck] = decisions(trace, 'floor.duck');
      const [yielded] = decisions(trace, 'floor.personaInterrupted');
      const stopped = inputs(trace, 'playback.stopped').find(({ seq }) => seq > yielded!.seq)!;
      // A voice that lasts is heeded after 950 ms at the latest; the rest is for a timer that a busy machine is late with.
      expect(yielded!.at - duck!.at).toBeLessThan(1300);
      expect(stopped.at - yielded!.at).toBeLessThan(400);

      const gaps = closures(frames, inputs(trace, 'speech.marked'));
      expect(gaps.filter((gap) => gap <= 0.015).length / gaps.length).toBeGreaterThan(0.9);

      expect(rerunTrace(trace)).toMatchObject({ identical: true, first: undefined });
      expect(complaints).toEqual([]);
      expect(requests.filter((request) => !/^(http|ws):\/\/localhost:4810\//.test(request))).toEqual([]);
      console.log(JSON.stringify({ query, gap: metrics.responseGaps[0], held: metrics.heldPauses[0] }));
    } finally {
      await close();
    }
  });
});
