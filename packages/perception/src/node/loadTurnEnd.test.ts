import { fileURLToPath } from 'node:url';
import { VirtualClock, type Fault, type TurnEndScore } from '@parley/engine';
import { afterAll, describe, expect, it } from 'vitest';
import { smartTurnDouble } from '../../../../models/train/smart-turn-double/smartTurnDouble.ts';
import { syntheticSpeech } from '../../test/syntheticSpeech.ts';
import { openDouble, writeDouble } from '../../test/turnEndDouble.ts';
import { createSmartTurn } from '../turn-end/createSmartTurn.ts';
import { encodeSound, hearingStart, type HearingAnswer, type HearingSignals } from '../voice/hearingProtocol.ts';
import { createHearingSession } from './createHearingSession.ts';
import { createNodeSignals } from './createNodeSignals.ts';
import { createWavInput } from './createWavInput.ts';
import { sileroModelUrl } from './loadSilero.ts';
import { loadTurnEnd } from './loadTurnEnd.ts';

const double = writeDouble();
const missing = '/no-such-folder/smart-turn.onnx';
const sound = new Float32Array(16000 * 4);
sound.set(syntheticSpeech(2));

afterAll(() => double.remove());

async function hearPort(turnEndModel: string) {
  const clock = new VirtualClock();
  const input = createWavInput();
  const port = createNodeSignals({ input, turnEndModel });
  const scores: TurnEndScore[] = [];
  const faults: Fault[] = [];
  port.turnEnd.subscribe((score) => scores.push(score));
  port.faults.subscribe((fault) => faults.push(fault));
  await port.start({ clock, signal: new AbortController().signal, progress: () => undefined });
  input.play(sound);
  clock.advance(4000);
  await port.settled();
  const { capabilities } = port;
  await port.stop();
  return { scores, faults, capabilities };
}

async function hearSession(turnEndModel: string): Promise<HearingAnswer[]> {
  const answers: HearingAnswer[] = [];
  const session = createHearingSession((json) => answers.push(JSON.parse(json) as HearingAnswer), { turnEndModel });
  session.receiveText(JSON.stringify(hearingStart));
  for (let at = 0; at < sound.length; at += 512) {
    session.receiveSound(new Uint8Array(encodeSound(at, sound.subarray(at, at + 512))));
    await session.settled();
  }
  return answers;
}

describe('loadTurnEnd', () => {
  it('gives in its thread the scores that the network gives here', async () => {
    const here = createSmartTurn(await openDouble());
    const there = await loadTurnEnd(double.path);
    for (let at = 0; at < sound.length; at += 12800) {
      const part = sound.subarray(at, at + 12800);
      here.push(part);
      there.push(part);
      expect(await there.score()).toBe(await here.score());
    }
  });

  it('leaves the event loop free while the network runs', async () => {
    const heavy = writeDouble(smartTurnDouble(60));
    try {
      const detector = await loadTurnEnd(heavy.path);
      const from = performance.now();
      let longest = 0;
      let last = from;
      const watch = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 1);
      await detector.score();
      clearInterval(watch);
      const whole = performance.now() - from;
      expect(whole).toBeGreaterThan(60);
      expect(longest).toBeLessThan(whole / 2);
    } finally {
      heavy.remove();
    }
  });

  it('refuses a network of another shape each time, by opening it once', async () => {
    const path = fileURLToPath(sileroModelUrl());
    const first = await loadTurnEnd(path).catch((error: unknown) => error);
    expect(first).toMatchObject({ code: 'model-unavailable', retryable: false, message: expect.stringContaining('inputs input, state, sr') });
    expect(await loadTurnEnd(path).catch((error: unknown) => error)).toBe(first);
  });

  it.each([
    { lack: 'is missing', path: missing },
    { lack: 'is another file', path: import.meta.filename },
  ])('says where it looked and how to get the model when it $lack', async ({ path }) => {
    await expect(loadTurnEnd(path)).rejects.toMatchObject({ code: 'model-unavailable', message: expect.stringContaining(path) });
    await expect(loadTurnEnd(path)).rejects.toThrow(/npm run models -- smart-turn/);
  });
});

describe('createNodeSignals with a turn-end model', () => {
  it('gives its scores, and says who judges', async () => {
    const { scores, faults, capabilities } = await hearPort(double.path);
    expect(faults).toEqual([]);
    expect(capabilities).toMatchObject({ turnEnd: true, turnEndBy: 'smart-turn' });
    expect(scores.length).toBeGreaterThan(6);
    expect(scores[1]!.at - scores[0]!.at).toBeGreaterThan(150);
  });

  it('goes on by pause and tone when the file is missing, and says so', async () => {
    const { scores, faults, capabilities } = await hearPort(missing);
    expect(faults).toEqual([{ port: 'signals', code: 'model-unavailable', message: expect.stringContaining(missing), retryable: true }]);
    expect(faults[0]!.message).toContain('judged by pause and tone');
    expect(capabilities).toMatchObject({ turnEnd: true, turnEndBy: 'acoustic' });
    expect(scores[1]!.at - scores[0]!.at).toBe(64);
  });
});

describe('createHearingSession with a turn-end model', () => {
  it('tells who judges before the first signals, then gives the same scores', async () => {
    const [judge, ...answers] = await hearSession(double.path);
    expect(judge).toEqual({ type: 'judge', turnEndBy: 'smart-turn' });
    const rows = (answers as HearingSignals[]).flatMap(({ turnEnd }) => turnEnd);
    const { scores } = await hearPort(double.path);
    expect(rows).toHaveLength(scores.length);
    for (const [index, [, score]] of rows.entries()) expect(score).toBeCloseTo(scores[index]!.score, 2);
  });

  it('goes on by pause and tone when the file is missing, and says so', async () => {
    const [judge, fault, ...answers] = await hearSession(missing);
    expect(judge).toEqual({ type: 'judge', turnEndBy: 'acoustic' });
    expect(fault).toMatchObject({ type: 'fault', code: 'model-unavailable' });
    expect(answers).toHaveLength(125);
    expect((answers as HearingSignals[]).flatMap(({ turnEnd }) => turnEnd).length).toBeGreaterThan(20);
  });
});
