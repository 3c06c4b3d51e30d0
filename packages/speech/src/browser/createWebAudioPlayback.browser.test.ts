import { systemClock, type PlaybackFact } from '@parley/engine';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describePlayback } from '../testing/describePlayback.ts';
import { portContext } from '../testing/portContext.ts';
import { createWebAudioPlayback } from './createWebAudioPlayback.ts';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describePlayback('Web Audio', () => ({ playback: createWebAudioPlayback(), wait, slackMs: 40 }));

/** An AudioContext of which every block that goes to the loudspeaker is written down. */
function measuredContext() {
  const context = new AudioContext({ sampleRate: 48000 });
  // Deprecated, but the only recorder that needs no file of its own; its blocks carry their own time.
  const recorder = context.createScriptProcessor(256, 1, 1);
  const blocks: { readonly at: number; readonly level: number }[] = [];
  recorder.onaudioprocess = ({ inputBuffer, playbackTime }) => {
    const samples = inputBuffer.getChannelData(0);
    blocks.push({ at: playbackTime * 1000, level: Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / 256) });
  };
  const { connect } = AudioNode.prototype;
  AudioNode.prototype.connect = function (this: AudioNode, ...args: unknown[]) {
    if (args[0] === context.destination && this !== recorder) connect.call(this, recorder as never);
    return connect.apply(this, args as never);
  } as typeof connect;
  connect.call(recorder, context.destination as never);
  return {
    context,
    level: () => blocks.at(-1)?.level ?? 0,
    mark: () => blocks.length,
    /** Milliseconds between the first block since `mark` that fulfils `begins` and the next that fulfils `ends`. */
    between: async (mark: number, begins: (level: number) => boolean, ends: (level: number) => boolean) => {
      for (let left = 200; left > 0; left--) {
        const first = blocks.findIndex(({ level }, index) => index >= mark && begins(level));
        const last = first < 0 ? -1 : blocks.findIndex(({ level }, index) => index >= first && ends(level));
        if (last >= 0) return blocks[last]!.at - blocks[first]!.at;
        await wait(5);
      }
      throw new Error('The level never came to where it should be.');
    },
    restore: async () => {
      AudioNode.prototype.connect = connect;
      recorder.onaudioprocess = null;
      await context.close();
    },
  };
}

describe('createWebAudioPlayback', () => {
  const opened: { stop(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const { stop } of opened.splice(0)) await stop();
  });

  async function playing(ms = 2000) {
    const measured = measuredContext();
    const playback = createWebAudioPlayback({ context: measured.context });
    const facts: PlaybackFact[] = [];
    const clock = systemClock();
    playback.facts.subscribe((fact) => facts.push(fact));
    await playback.start(portContext(clock));
    opened.push({
      stop: async () => {
        await playback.stop();
        await measured.restore();
      },
    });
    playback.open('a', 48000);
    playback.mark('a', Array.from({ length: ms / 250 }, (_, index) => ({ text: 'w', start: index * 250, end: index * 250 + 250 })));
    playback.append('a', new Float32Array(48 * ms).map((_, index) => 0.5 * Math.sin((2 * Math.PI * 1000 * index) / 48000)));
    playback.close('a');
    await measured.between(0, (level) => level > 0.3, (level) => level > 0.34);
    return { ...measured, playback, facts, clock };
  }

  it('ducks within 60 ms and comes back within 150 ms', async () => {
    const { between, mark, level, playback } = await playing();
    expect(level()).toBeCloseTo(0.354, 1);
    const from = mark();
    playback.duck();
    const down = await between(from, (now) => now < 0.34, (now) => now < 0.09);
    const low = mark();
    playback.unduck();
    const up = await between(low, (now) => now > 0.1, (now) => now > 0.35);
    console.log(`Web Audio: ducked in ${down.toFixed(0)} ms, back in ${up.toFixed(0)} ms`);
    expect(down).toBeLessThanOrEqual(60);
    expect(up).toBeLessThanOrEqual(150);
  });

  it('fades to silence within the time given and reports it when it is silent', async () => {
    const { between, mark, level, playback, facts } = await playing();
    // What has not been heard yet is cut and not faded.
    await wait(250);
    const from = mark();
    playback.fade(120);
    const silent = await between(from, (now) => now < 0.34, (now) => now === 0);
    console.log(`Web Audio: faded in ${silent.toFixed(0)} ms`);
    // A block is 5.3 ms, and one at each end may count too much.
    expect(silent).toBeLessThanOrEqual(131);
    expect(silent).toBeGreaterThan(60);
    await vi.waitFor(() => expect(facts.at(-1)!.type).toBe('playback.stopped'));
    await wait(100);
    expect(level()).toBe(0);
  });

  it('is silent at the end of the word it pauses at, and sounds again when it is resumed', async () => {
    const { between, mark, playback, facts } = await playing();
    await wait(100);
    playback.pauseAtWord();
    await vi.waitFor(() => expect(facts.at(-1)!.type).toBe('playback.paused'));
    const paused = facts.at(-1)!.at - facts[0]!.at;
    expect(Math.abs(paused - Math.round(paused / 250) * 250)).toBeLessThan(60);
    await wait(150);
    const from = mark();
    playback.resume();
    const again = await between(from, (now) => now >= 0, (now) => now > 0.34);
    expect(again).toBeLessThan(200);
  });

  it('reports facts by the sound that leaves the device, output latency included', async () => {
    const { context, facts, clock } = await playing();
    await wait(400);
    const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
    const heardNow = contextTime * 1000;
    const sessionThen = clock.now() - (performance.now() - performanceTime);
    const words = facts.filter((fact) => fact.type === 'playback.wordHeard');
    expect(words.length).toBeGreaterThanOrEqual(1);
    // Started at device time s: then session minus device time is the same for all facts.
    const offset = sessionThen - heardNow;
    const deviceStart = facts[0]!.at - offset;
    // A context that has just begun to run is still finding its output latency: tens of milliseconds on a busy machine.
    expect(deviceStart).toBeGreaterThan(-60);
    expect(deviceStart).toBeLessThan(context.currentTime * 1000 - 250);
    // The same settling lies between the first fact and the words after it.
    words.forEach((word, index) => expect(Math.abs(word.at - facts[0]!.at - (index + 1) * 250)).toBeLessThan(60));
  });

  it('gives the lips a position that runs as evenly as time', async () => {
    const { playback } = await playing();
    await wait(100);
    const steps: number[] = [];
    let last = { at: performance.now(), ms: playback.position()!.ms };
    for (let step = 0; step < 40; step++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = { at: performance.now(), ms: playback.position()!.ms };
      steps.push(Math.abs(now.ms - last.ms - (now.at - last.at)));
      last = now;
    }
    const sorted = steps.toSorted((a, b) => a - b);
    console.log(`Web Audio: position steps off by ${sorted[20]!.toFixed(2)} ms (median), ${sorted.at(-1)!.toFixed(2)} ms (most)`);
    expect(sorted[20]).toBeLessThan(4);
  });

  it('closes the context it opened and leaves no source playing', async () => {
    const made: AudioContext[] = [];
    const Original = globalThis.AudioContext;
    globalThis.AudioContext = class extends Original {
      constructor(options?: AudioContextOptions) {
        super(options);
        made.push(this);
      }
    };
    try {
      const playback = createWebAudioPlayback();
      expect(made).toHaveLength(0);
      await playback.start(portContext());
      playback.open('a', 16000);
      playback.append('a', new Float32Array(16000).fill(0.1));
      await wait(100);
      await playback.stop();
      expect(made.map(({ state }) => state)).toEqual(['closed']);
      await playback.start(portContext());
      await playback.stop();
      expect(made.map(({ state }) => state)).toEqual(['closed', 'closed']);
    } finally {
      globalThis.AudioContext = Original;
    }
  });

  it('leaves a context open that the host gave it', async () => {
    const context = new AudioContext();
    const playback = createWebAudioPlayback({ context });
    await playback.start(portContext());
    await playback.stop();
    expect(context.state).not.toBe('closed');
    await context.close();
  });

  it('asks for a gesture when the context does not run, and goes on after one', async () => {
    const context = new AudioContext();
    const resume = context.resume.bind(context);
    await context.suspend();
    context.resume = () => new Promise(() => {});
    const playback = createWebAudioPlayback({ context });
    const codes: string[] = [];
    playback.faults.subscribe(({ code }) => codes.push(code));
    await playback.start(portContext());
    expect(codes).toEqual(['gesture-needed']);
    context.resume = resume;
    document.dispatchEvent(new PointerEvent('pointerdown'));
    await wait(100);
    expect(context.state).toBe('running');
    await playback.stop();
    await context.close();
  });

  it('refuses to start without a gesture where it was told not to wait for one', async () => {
    const context = new AudioContext();
    await context.suspend();
    context.resume = () => new Promise(() => {});
    const playback = createWebAudioPlayback({ context, resumeOnGesture: false });
    await expect(playback.start(portContext())).rejects.toMatchObject({ code: 'gesture-needed' });
    await context.close();
  });
});
