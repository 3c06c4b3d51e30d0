import { systemClock, type AudioFrame, type Fault } from '@parley/engine';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeAudioInput } from '../testing/describeAudioInput.ts';
import { createMicrophone } from './createMicrophone.ts';
import { listMicrophones } from './listMicrophones.ts';

const assets = { micWorklet: '/parley/mic.worklet.js' };
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

function make() {
  const input = createMicrophone({ assets });
  const frames: AudioFrame[] = [];
  const faults: Fault[] = [];
  input.frames.subscribe((frame) => frames.push(frame));
  input.faults.subscribe((fault) => faults.push(fault));
  const context = { clock: systemClock(), signal: new AbortController().signal, progress: () => undefined };
  return { input, frames, faults, context };
}

/** Remembers the streams and contexts that the microphone opens. */
function watchDevices() {
  const streams: MediaStream[] = [];
  const contexts: AudioContext[] = [];
  const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  const getUserMedia = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (constraints) => {
    const stream = await open(constraints);
    streams.push(stream);
    return stream;
  });
  const Real = AudioContext;
  vi.stubGlobal(
    'AudioContext',
    class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        contexts.push(this);
      }
    },
  );
  return { streams, contexts, getUserMedia };
}

/** Times at which sound begins after a silence, by the frames' stamps. */
function onsets(frames: readonly AudioFrame[], over: number): number[] {
  const found: number[] = [];
  let quietSince = -Infinity;
  for (const { at, samples } of frames) {
    for (const [index, sample] of samples.entries()) {
      if (Math.abs(sample) < over) continue;
      const time = at + index / 16;
      if (time - quietSince > 100) found.push(time);
      quietSince = time;
    }
  }
  return found.slice(1);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describeAudioInput('createMicrophone', async () => ({ ...make(), pass: wait }));

describe('createMicrophone', () => {
  it('stamps the regular beeps of the fake device regularly', async () => {
    const { input, frames, context } = make();
    await input.start(context);
    await wait(4500);
    await input.stop();
    const beeps = onsets(frames, 0.02);
    expect(beeps.length).toBeGreaterThanOrEqual(3);
    const steps = beeps.slice(1).map((beep, index) => beep - beeps[index]!);
    const step = steps.reduce((sum, value) => sum + value, 0) / steps.length;
    console.log(`beeps every ${steps.map((value) => value.toFixed(1)).join(', ')} ms`);
    for (const value of steps) expect(Math.abs(value - step)).toBeLessThan(45);
  });

  it('stamps a sound within 30 ms of when it was made', async () => {
    const source = new AudioContext();
    const destination = source.createMediaStreamDestination();
    const tone = new OscillatorNode(source, { frequency: 700 });
    const gain = new GainNode(source, { gain: 0 });
    tone.connect(gain).connect(destination);
    tone.start();
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(destination.stream);
    const { input, frames, context } = make();
    await input.start(context);
    await wait(600);
    const made: number[] = [];
    for (let count = 0; count < 6; count++) {
      const start = source.currentTime + 0.1;
      made.push(context.clock.now() + (start - source.currentTime) * 1000);
      gain.gain.setValueAtTime(0.5, start);
      gain.gain.setValueAtTime(0, start + 0.05);
      await wait(300);
    }
    await input.stop();
    await source.close();
    // `onsets` leaves out the first, which may have begun before; here silence came before it.
    const heard = onsets([{ at: 0, samples: new Float32Array(512).fill(1) }, ...frames], 0.1);
    expect(heard).toHaveLength(made.length);
    const errors = heard.map((at, index) => at - made[index]!);
    console.log(`stamps are off by ${errors.map((error) => error.toFixed(1)).join(', ')} ms`);
    for (const error of errors) expect(Math.abs(error)).toBeLessThan(30);
  });

  it('stamps nothing later than it came, where a busy page keeps the first frames waiting', async () => {
    const block = (): void => {
      for (const until = performance.now() + 700; performance.now() < until; );
    };
    const Real = AudioWorkletNode;
    vi.stubGlobal(
      'AudioWorkletNode',
      class extends Real {
        constructor(...given: ConstructorParameters<typeof AudioWorkletNode>) {
          super(...given);
          this.port.addEventListener('message', block, { once: true });
        }
      },
    );
    const { input, context } = make();
    let ahead = 0;
    let frames = 0;
    input.frames.subscribe(({ at, samples }) => {
      ahead = at + samples.length / 16 - context.clock.now();
      // Silence comes before the device runs, zeros all.
      if (samples.every((sample) => sample === 0) && frames === 0) return;
      if (++frames === 1) block();
    });
    await input.start(context);
    await expect.poll(() => frames, { timeout: 10_000 }).toBeGreaterThan(100);
    await input.stop();
    expect(ahead).toBeLessThan(45);
  });

  it('goes on in silence when the device is unplugged and takes up the next one', async () => {
    const { streams, contexts, getUserMedia } = watchDevices();
    const { input, frames, faults, context } = make();
    await input.start(context);
    await wait(400);
    getUserMedia.mockRejectedValueOnce(new DOMException('', 'NotFoundError'));
    streams[0]!.getAudioTracks()[0]!.stop();
    // A track that is stopped by the page does not say so; one that is unplugged does.
    streams[0]!.getAudioTracks()[0]!.dispatchEvent(new Event('ended'));
    frames.length = 0;
    await wait(400);
    expect(faults.map(({ code }) => code)).toEqual(['device-lost']);
    expect(frames.length).toBeGreaterThan(8);
    expect(frames.every(({ samples }) => samples.every((sample) => sample === 0))).toBe(true);
    expect(streams).toHaveLength(1);

    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    await wait(1500);
    await input.stop();
    expect(streams).toHaveLength(2);
    expect(frames.some(({ samples }) => samples.some((sample) => sample !== 0))).toBe(true);
    for (let index = 1; index < frames.length; index++) expect(frames[index]!.at).toBeGreaterThanOrEqual(frames[index - 1]!.at);
    expect(contexts.every(({ state }) => state === 'closed')).toBe(true);
  });

  it('tries by itself to get a device back', async () => {
    const { streams, getUserMedia } = watchDevices();
    const { input, context } = make();
    await input.start(context);
    getUserMedia.mockRejectedValueOnce(new DOMException('', 'NotFoundError'));
    streams[0]!.getAudioTracks()[0]!.dispatchEvent(new Event('ended'));
    await vi.waitFor(() => expect(streams).toHaveLength(2), { timeout: 6000 });
    await input.stop();
  });

  it.each([
    { name: 'NotAllowedError', code: 'permission-denied' },
    { name: 'NotFoundError', code: 'device-missing' },
    { name: 'NotReadableError', code: 'device-missing' },
  ])('throws $code on $name and can be started again', async ({ name, code }) => {
    const { getUserMedia } = watchDevices();
    const { input, context, frames } = make();
    getUserMedia.mockRejectedValueOnce(new DOMException('', name));
    await expect(input.start(context)).rejects.toMatchObject({ code, port: 'signals' });
    await input.start(context);
    await wait(200);
    await input.stop();
    expect(frames.length).toBeGreaterThan(0);
  });

  it('names the worklet file when it is missing, and leaves nothing open', async () => {
    const { streams, contexts } = watchDevices();
    const { context } = make();
    const input = createMicrophone({ assets: { micWorklet: '/parley/no-such.worklet.js' } });
    await expect(input.start(context)).rejects.toMatchObject({ code: 'model-unavailable' });
    expect(streams[0]!.getTracks()[0]!.readyState).toBe('ended');
    expect(contexts[0]!.state).toBe('closed');
  });

  it('asks for a gesture while the browser holds sound back, and goes on with it', async () => {
    let allowed = false;
    const Real = AudioContext;
    vi.stubGlobal(
      'AudioContext',
      class extends Real {
        constructor(options?: AudioContextOptions) {
          super(options);
          void super.suspend();
        }
        override resume(): Promise<void> {
          return allowed ? super.resume() : new Promise(() => undefined);
        }
      },
    );
    const { input, frames, faults, context } = make();
    await input.start(context);
    expect(faults.map(({ code }) => code)).toEqual(['gesture-needed']);
    await wait(200);
    expect(frames.length).toBeGreaterThan(3);
    allowed = true;
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await wait(1500);
    await input.stop();
    expect(frames.some(({ samples }) => samples.some((sample) => sample !== 0))).toBe(true);
    expect(faults.map(({ cured }) => cured ?? false)).toEqual([false, true]);
  });

  it('gives back track and context when it stops, also in the middle of its start', async () => {
    const { streams, contexts } = watchDevices();
    const { input, context } = make();
    const started = input.start(context);
    await input.stop();
    await started;
    await input.start(context);
    await input.stop();
    expect(streams.length).toBeGreaterThan(0);
    expect(streams.every((stream) => stream.getTracks().every(({ readyState }) => readyState === 'ended'))).toBe(true);
    expect(contexts.every(({ state }) => state === 'closed')).toBe(true);
  });
});

describe('listMicrophones', () => {
  it('lists the devices by name', async () => {
    const microphones = await listMicrophones();
    expect(microphones.length).toBeGreaterThan(0);
    expect(microphones.every(({ deviceId }) => typeof deviceId === 'string')).toBe(true);
  });
});
