import { systemClock, type Fault, type SpeechFrame, type TurnEndScore, type WarmUpProgress } from '@parley/engine';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { smartTurnDouble } from '../../../../models/train/smart-turn-double/smartTurnDouble.ts';
import { createMemoryInput } from '../../test/memoryInput.ts';
import { syntheticSpeech } from '../../test/syntheticSpeech.ts';
import { describeSignals } from '../testing/describeSignals.ts';
import { createBrowserSignals, type HearingAssets } from './createBrowserSignals.ts';

const assets: HearingAssets = {
  hearingWorker: '/parley/hearing.worker.js',
  ortWasmPath: '/parley/',
  vadModel: '/parley/silero_vad_v6.onnx',
};

/** A second and a half of speech, then as much silence. */
const speech = new Float32Array(48000);
speech.set(syntheticSpeech(1.5));

function make(changed: Partial<HearingAssets> = {}) {
  const input = createMemoryInput();
  const port = createBrowserSignals({ input, assets: { ...assets, ...changed } });
  const faults: Fault[] = [];
  const frames: SpeechFrame[] = [];
  const scores: TurnEndScore[] = [];
  const reports: WarmUpProgress[] = [];
  port.faults.subscribe((fault) => faults.push(fault));
  port.turnEnd.subscribe((score) => scores.push(score));
  port.speech.subscribe((frame) => frames.push(frame));
  const abort = new AbortController();
  const context = { clock: systemClock(), signal: abort.signal, progress: (report: WarmUpProgress) => void reports.push(report) };
  const hearVoice = async (): Promise<void> => {
    // The worker may hold 60 frames; more at once than a microphone ever gives would be dropped.
    for (let at = 0; at < speech.length; at += 16000) {
      const before = frames.length;
      const given = input.hear(speech.subarray(at, at + 16000));
      await vi.waitFor(() => expect(frames.length).toBeGreaterThanOrEqual(before + given), { timeout: 1500, interval: 5 }).catch(() => undefined);
    }
  };
  return { input, port, faults, frames, scores, reports, abort, context, hearVoice };
}

afterEach(() => vi.restoreAllMocks());

describeSignals('createBrowserSignals', async () => make());

describe('createBrowserSignals', () => {
  it('tells how far loading has come', async () => {
    const { port, context, reports, faults } = make();
    await port.start(context);
    await port.stop();
    expect(new Set(reports.map(({ what }) => what))).toEqual(new Set(['speech detector', 'voice activity model']));
    expect(reports.filter(({ share }) => share === 1).length).toBeGreaterThanOrEqual(2);
    expect(faults).toEqual([]);
  });

  it.each([
    { lack: 'the model is missing', changed: { vadModel: '/parley/no-such-model.onnx' }, file: 'silero_vad_v6.onnx' },
    { lack: 'a web page comes for the model', changed: { vadModel: '/' }, file: 'silero_vad_v6.onnx' },
    { lack: 'the runtime is missing', changed: { ortWasmPath: '/no-such-folder/' }, file: 'ort-wasm-simd-threaded.wasm' },
    { lack: 'the model is another file', changed: { vadModel: '/parley/hearing.worker.js' }, file: '' },
    { lack: 'the worker is missing', changed: { hearingWorker: '/parley/no-such-worker.js' }, file: 'hearing.worker.js' },
  ])('goes on by loudness and says so when $lack', async ({ changed, file }) => {
    const { port, context, faults, frames, hearVoice } = make(changed);
    await port.start(context);
    await hearVoice();
    await port.stop();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ port: 'signals', code: 'model-unavailable', retryable: true });
    expect(faults[0]!.message).toContain(file);
    expect(faults[0]!.message).toContain('less exact');
    expect(port.capabilities.speech).toBe(true);
    expect(frames.some(({ likelihood }) => likelihood > 0.5)).toBe(true);
    expect(frames.at(-1)!.likelihood).toBeLessThan(0.35);
  });

  it('judges turns by the network that is installed', async () => {
    const turnEndModel = URL.createObjectURL(new Blob([smartTurnDouble()]));
    const { port, context, faults, scores, hearVoice } = make({ turnEndModel });
    expect(port.capabilities.turnEndBy).toBe('acoustic');
    await port.start(context);
    await hearVoice();
    const { turnEnd, turnEndBy } = port.capabilities;
    await port.stop();
    URL.revokeObjectURL(turnEndModel);
    expect(faults).toEqual([]);
    expect({ turnEnd, turnEndBy }).toEqual({ turnEnd: true, turnEndBy: 'smart-turn' });
    // The sound comes faster than live here, so questions are left out while one is open; none comes sooner.
    expect(scores.length).toBeGreaterThan(0);
    for (let index = 1; index < scores.length; index++) expect(scores[index]!.at - scores[index - 1]!.at).toBeGreaterThan(150);
  });

  it.each([
    { lack: 'is missing', turnEndModel: '/parley/no-such-model.onnx' },
    { lack: 'is a web page', turnEndModel: '/' },
    { lack: 'is another network', turnEndModel: '/parley/silero_vad_v6.onnx' },
  ])('judges turns by pause and tone, and says so, when the turn-end model $lack', async ({ turnEndModel }) => {
    const { port, context, faults, frames, scores, hearVoice } = make({ turnEndModel });
    await port.start(context);
    await hearVoice();
    expect(port.capabilities).toMatchObject({ turnEnd: true, turnEndBy: 'acoustic' });
    await port.stop();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ port: 'signals', code: 'model-unavailable' });
    expect(faults[0]!.message).toContain('npm run models -- smart-turn');
    expect(faults[0]!.message).toContain('pause and tone');
    expect(frames.some(({ likelihood }) => likelihood > 0.5)).toBe(true);
    expect(scores.length).toBeGreaterThan(10);
  });

  it('ends its worker and lets go of the input when it stops', async () => {
    const terminate = vi.spyOn(Worker.prototype, 'terminate');
    const { port, input, context } = make();
    await port.start(context);
    expect(input.readers).toBe(1);
    await port.stop();
    expect(terminate).toHaveBeenCalledTimes(1);
    expect(input.readers).toBe(0);
  });

  it('gives up when the session is stopped while it loads', async () => {
    const { port, input, context, abort } = make();
    const started = port.start(context);
    abort.abort();
    await expect(started).rejects.toThrow(/abort/);
    expect(input.readers).toBe(0);
  });

  it('passes on the faults of its input', async () => {
    const { port, input, context, faults } = make();
    await port.start(context);
    input.fault.next({ port: 'signals', code: 'device-lost', message: 'gone', retryable: true });
    await port.stop();
    expect(faults.map(({ code }) => code)).toEqual(['device-lost']);
  });
});
