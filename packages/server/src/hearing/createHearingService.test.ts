import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeSound, hearingStart, toHearingSignals, type HearingAnswer, type HearingSignals } from '@parley/perception';
import { createSileroVad, createVoiceAnalysis, frameAtSample, frameLength } from '@parley/perception';
import { loadSilero } from '@parley/perception/node';
import { WebSocket } from 'ws';
import { smartTurnDouble } from '../../../../models/train/smart-turn-double/smartTurnDouble.ts';
import { learnerSpeech, stopLearnerVoice, temporaryFolder } from '../../test/learnerSpeech.ts';
import { startServer } from '../../test/startServer.ts';
import { createHearingService } from './createHearingService.ts';

afterAll(stopLearnerVoice);

describe('hearing over a WebSocket', () => {
  it('gives the signals that the same sound gives in place', { timeout: 20_000 }, async () => {
    const { samples } = await learnerSpeech('We should talk about the plan.');
    const whole = samples.slice(0, Math.floor(samples.length / frameLength) * frameLength);
    const server = await startServer({ services: [createHearingService()] });
    const socket = new WebSocket(server.socket('/api/hear', `?token=${await server.token()}`));
    const heard: HearingSignals[] = [];
    const frames = whole.length / frameLength;
    await new Promise<void>((resolve, reject) => {
      socket.on('message', (data) => {
        const message = JSON.parse(String(data)) as HearingSignals;
        if (message.type !== 'signals') reject(new Error(String(data)));
        if (heard.push(message) === frames) resolve();
      });
      socket.on('open', () => {
        socket.send(JSON.stringify(hearingStart));
        for (let at = 0; at < whole.length; at += frameLength) socket.send(new Uint8Array(encodeSound(at, whole.slice(at, at + frameLength))));
      });
    });
    socket.close();
    await server.close();

    const analysis = createVoiceAnalysis({ vad: await createSileroVad(await loadSilero()) });
    const sent = whole.map((sample) => Math.round(Math.max(-1, Math.min(1, sample)) * 32767) / 32767);
    for (const [index, answer] of heard.entries()) {
      const signals = await analysis.push(frameAtSample(index * frameLength, sent.slice(index * frameLength, (index + 1) * frameLength)));
      expect(answer).toEqual(JSON.parse(JSON.stringify({ ...toHearingSignals(signals), type: 'signals' })));
    }
    expect(heard.some(({ speech }) => speech[0]![1] > 0.8)).toBe(true);
  });
});

describe('hearing with a turn-end network', () => {
  /** What is answered to two seconds of speech and two of silence. */
  async function answersWith(turnEndModel: string): Promise<HearingAnswer[]> {
    const { samples } = await learnerSpeech('We should talk about the plan.');
    const sound = new Float32Array(frameLength * 150);
    sound.set(samples.subarray(0, 32_000));
    const server = await startServer({ services: [createHearingService({ turnEndModel })] });
    const socket = new WebSocket(server.socket('/api/hear', `?token=${await server.token()}`));
    const answers: HearingAnswer[] = [];
    await new Promise<void>((resolve, reject) => {
      socket.on('error', reject);
      socket.on('message', (data) => {
        answers.push(JSON.parse(String(data)) as HearingAnswer);
        if (signalsOf(answers).filter(({ speech }) => speech.length > 0).length === 150) resolve();
      });
      socket.on('open', () => {
        socket.send(JSON.stringify(hearingStart));
        for (let at = 0; at < sound.length; at += frameLength) socket.send(new Uint8Array(encodeSound(at, sound.slice(at, at + frameLength))));
      });
    });
    socket.close();
    await server.close();
    return answers;
  }
  const signalsOf = (answers: readonly HearingAnswer[]): HearingSignals[] => answers.filter((answer) => answer.type === 'signals');

  it('tells the browser that it judges, and gives its scores', { timeout: 30_000 }, async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'double.onnx');
    writeFileSync(path, smartTurnDouble());
    const answers = await answersWith(path);
    folder.remove();
    expect(answers[0]).toEqual({ type: 'judge', turnEndBy: 'smart-turn' });
    const scores = signalsOf(answers).flatMap(({ turnEnd }) => turnEnd);
    expect(scores.length).toBeGreaterThan(0);
    for (const [, score] of scores) expect(score).toBeGreaterThanOrEqual(0);
    // Asked every 200 ms of silence at most; pause and prosody would answer every 64 ms.
    for (let index = 1; index < scores.length; index += 1) expect(scores[index]![0] - scores[index - 1]![0]).toBeGreaterThan(0.15 * 16_000);
  });

  it('says that it cannot be had, how to get it, and hears on', { timeout: 30_000 }, async () => {
    const answers = await answersWith('/no-such-folder/smart-turn.onnx');
    expect(answers[0]).toEqual({ type: 'judge', turnEndBy: 'acoustic' });
    expect(answers[1]).toMatchObject({ type: 'fault', code: 'model-unavailable', message: expect.stringContaining('npm run models -- smart-turn') });
    expect(signalsOf(answers).flatMap(({ turnEnd }) => turnEnd).length).toBeGreaterThan(10);
  });
});
