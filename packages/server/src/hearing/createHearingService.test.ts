import { afterAll, describe, expect, it } from 'vitest';
import { encodeSound, hearingStart, toHearingSignals, type HearingSignals } from '@parley/perception';
import { createSileroVad, createVoiceAnalysis, frameAtSample, frameLength } from '@parley/perception';
import { loadSilero } from '@parley/perception/node';
import { WebSocket } from 'ws';
import { learnerSpeech, stopLearnerVoice } from '../../test/learnerSpeech.ts';
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
