import type { TurnEndScore } from '@parley/engine';
import { describe, expect, it, vi } from 'vitest';
import { syntheticVoice } from '../../test/syntheticVoice.ts';
import { openDouble } from '../../test/turnEndDouble.ts';
import { createEnergyVad } from '../voice/createEnergyVad.ts';
import { createFramer } from '../voice/createFramer.ts';
import { createVoiceAnalysis, type VoiceSignals } from '../voice/createVoiceAnalysis.ts';
import { createSmartTurn, type SmartTurnRuntime } from './createSmartTurn.ts';
import type { TurnEndDetector } from './TurnEndDetector.ts';

/** Half a second of silence, a second of voice, then silence up to five seconds. */
const sound = new Float32Array(16000 * 5);
sound.set(syntheticVoice({ hertz: () => 140, seconds: 1 }), 8000);

async function analyse(turnEnd: TurnEndDetector | undefined, turnEndLost?: (error: unknown) => void, scored?: (score: TurnEndScore) => void) {
  const analysis = createVoiceAnalysis({ vad: createEnergyVad(), turnEnd, turnEndLost, scored });
  const frames: VoiceSignals[] = [];
  for (const { index, samples } of createFramer().push(sound)) frames.push(await analysis.push({ at: index / 16, samples }));
  return { frames, scores: frames.flatMap((frame): readonly TurnEndScore[] => frame.turnEnd) };
}

/** The network, until it has been asked `most` times. */
function breaking({ Tensor, session }: SmartTurnRuntime, most: number): SmartTurnRuntime {
  let runs = 0;
  return {
    Tensor,
    session: {
      inputNames: session.inputNames,
      outputNames: session.outputNames,
      run: (feeds: Parameters<typeof session.run>[0]) => (++runs > most ? Promise.reject(new Error('the thread is gone')) : session.run(feeds)),
    },
  };
}

describe('a turn-end network under the analysis', () => {
  it('is asked in silence only, and its scores are the only ones', async () => {
    const runtime = await openDouble();
    const { scores } = await analyse(createSmartTurn(runtime));
    expect(scores.length).toBe(runtime.runs());
    expect(scores).toHaveLength(14);
    expect(scores[0]!.at).toBeGreaterThan(1650);
    expect(scores[0]!.at).toBeLessThan(1850);
    expect(scores.at(-1)!.at).toBeLessThan(4600);
    for (let index = 1; index < scores.length; index++) expect(scores[index]!.at - scores[index - 1]!.at).toBeCloseTo(200, -1.8);
  });

  it('answers with the frame after the one that asked, as a detector does that heard the same sound', async () => {
    const { frames } = await analyse(createSmartTurn(await openDouble()));
    const answered = frames.findIndex(({ turnEnd }) => turnEnd.length > 0);
    const { at, score } = frames[answered]!.turnEnd[0]!;
    expect(at).toBe(frames[answered - 1]!.speech[0]!.at);
    const alone = createSmartTurn(await openDouble());
    alone.push(sound.subarray(0, answered * 512));
    // The analysis began a new turn 600 ms before the voice was certain; before it there is silence here as well.
    expect(score).toBe(await alone.score());
  });

  it('gives the same scores when all frames come at once', async () => {
    const analysis = createVoiceAnalysis({ vad: createEnergyVad(), turnEnd: createSmartTurn(await openDouble()) });
    const all = await Promise.all(createFramer().push(sound).map(({ index, samples }) => analysis.push({ at: index / 16, samples })));
    expect(all.flatMap(({ turnEnd }) => turnEnd)).toEqual((await analyse(createSmartTurn(await openDouble()))).scores);
  });

  it('lets no frame wait for a slow network when the sound is live, and leaves out what it cannot answer', async () => {
    const { Tensor, session } = await openDouble();
    const open: (() => void)[] = [];
    const slow: SmartTurnRuntime = {
      Tensor,
      session: {
        inputNames: session.inputNames,
        outputNames: session.outputNames,
        run: (feeds: Parameters<typeof session.run>[0]) => new Promise((resolve) => open.push(() => resolve(session.run(feeds)))),
      },
    };
    const told: TurnEndScore[] = [];
    const { frames, scores } = await analyse(createSmartTurn(slow), undefined, (score) => told.push(score));
    expect(frames).toHaveLength(Math.floor(sound.length / 512));
    expect(scores).toEqual([]);
    expect(open).toHaveLength(1);
    open[0]!();
    await vi.waitFor(() => expect(told).toHaveLength(1));
    const { scores: waited } = await analyse(createSmartTurn(await openDouble()));
    expect(told[0]).toEqual(waited[0]);
  });

  it.each([{ live: false }, { live: true }])('leaves the pause to the ear when it fails, and says so once (live: $live)', async ({ live }) => {
    const errors: unknown[] = [];
    const runtime = breaking(await openDouble(), 2);
    const told: TurnEndScore[] = [];
    const { frames, scores } = await analyse(createSmartTurn(runtime), (error) => errors.push(error), live ? (score) => told.push(score) : undefined);
    expect(errors).toEqual([new Error('the thread is gone')]);
    expect(frames.every(({ speech }) => speech.length === 1)).toBe(true);
    const times = [...told, ...scores].map(({ at }) => at);
    expect(times[1]! - times[0]!).toBeGreaterThan(190);
    expect(times[4]! - times[3]!).toBe(64);
    expect(scores.at(-1)!.at).toBeGreaterThan(4800);
  });
});
