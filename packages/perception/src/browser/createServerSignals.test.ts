import { systemClock, type Fault, type SpeechFrame } from '@parley/engine';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemoryInput } from '../../test/memoryInput.ts';
import { serveHearing, type HearingServer } from '../../test/serveHearing.ts';
import { syntheticSpeech } from '../../test/syntheticSpeech.ts';
import { describeSignals } from '../testing/describeSignals.ts';
import { createServerSignals } from './createServerSignals.ts';

const speech = new Float32Array(48000);
speech.set(syntheticSpeech(1.5));
let server: HearingServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function make(url?: string) {
  server ??= url === undefined ? await serveHearing() : undefined;
  const input = createMemoryInput();
  const port = createServerSignals({ input, url: url ?? server!.url, token: () => 'of this session' });
  const faults: Fault[] = [];
  const frames: SpeechFrame[] = [];
  port.faults.subscribe((fault) => faults.push(fault));
  port.speech.subscribe((frame) => frames.push(frame));
  const context = { clock: systemClock(), signal: new AbortController().signal, progress: () => undefined };
  const hearVoice = async (): Promise<void> => {
    for (let at = 0; at < speech.length; at += 16000) {
      const before = frames.length;
      const given = input.hear(speech.subarray(at, at + 16000));
      await vi.waitFor(() => expect(frames.length).toBeGreaterThanOrEqual(before + given), { timeout: 800, interval: 5 }).catch(() => undefined);
    }
  };
  return { input, port, faults, frames, context, hearVoice };
}

describeSignals('createServerSignals', () => make());

describe('createServerSignals', () => {
  it('shows its token and puts the answers where its own frames were', async () => {
    const { port, input, context, frames, hearVoice } = await make();
    await port.start(context);
    for (let second = 0; second < 3; second++) {
      input.hear(new Float32Array(16000));
      await new Promise((done) => setTimeout(done, 20));
    }
    await hearVoice();
    await port.stop();
    expect(server!.asked).toEqual(['/hearing?token=of+this+session']);
    const begins = frames.find(({ likelihood }) => likelihood >= 0.5)!.at;
    expect(begins).toBeGreaterThan(2950);
    expect(begins).toBeLessThan(3120);
  });

  it('hears by loudness while the connection is lost, says so once, and comes back', async () => {
    const { port, context, frames, faults, hearVoice } = await make();
    await port.start(context);
    await hearVoice();
    server!.cut();
    await vi.waitFor(() => expect(faults).toHaveLength(1));
    expect(faults[0]).toMatchObject({ port: 'signals', code: 'connection-lost', retryable: true });
    const alone = frames.length;
    await hearVoice();
    expect(frames.length).toBeGreaterThan(alone);
    await vi.waitFor(() => expect(server!.asked).toHaveLength(2), { timeout: 3000 });
    await new Promise((done) => setTimeout(done, 100));
    const again = frames.length;
    await hearVoice();
    await port.stop();
    expect(frames.slice(again).some(({ likelihood }) => likelihood > 0.5)).toBe(true);
    expect(faults.map(({ cured }) => cured ?? false)).toEqual([false, true]);
    for (let index = 1; index < frames.length; index++) expect(frames[index]!.at).toBeGreaterThan(frames[index - 1]!.at);
  });

  it('starts by loudness where no server answers', async () => {
    const { port, context, frames, faults, hearVoice } = await make('ws://127.0.0.1:9/hearing');
    await port.start(context);
    await hearVoice();
    await port.stop();
    expect(faults.map(({ code }) => code)).toEqual(['connection-lost']);
    expect(frames.some(({ likelihood }) => likelihood > 0.5)).toBe(true);
  });

  it('closes its socket when it stops and opens none afterwards', async () => {
    const { port, context, input } = await make();
    await port.start(context);
    await port.stop();
    expect(input.readers).toBe(0);
    await new Promise((done) => setTimeout(done, 600));
    expect(server!.asked).toHaveLength(1);
  });
});
