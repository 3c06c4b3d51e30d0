import { VirtualClock, type AudioFrame } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { describeAudioInput } from '../testing/describeAudioInput.ts';
import { createWavInput, type WavSegment } from './createWavInput.ts';

function context(clock: VirtualClock) {
  return { clock, signal: new AbortController().signal, progress: () => undefined };
}

async function hear(segments: WavSegment[]) {
  const clock = new VirtualClock();
  const input = createWavInput({ segments });
  const frames: AudioFrame[] = [];
  input.frames.subscribe((frame) => frames.push(frame));
  await input.start(context(clock));
  return { clock, input, frames };
}

/** Everything heard so far, in one piece. */
const joined = (frames: AudioFrame[]): number[] => frames.flatMap(({ samples }) => [...samples]);
const loud = (length: number): Float32Array => new Float32Array(length).fill(0.5);

describeAudioInput('createWavInput', async () => {
  const clock = new VirtualClock();
  return { input: createWavInput(), context: context(clock), pass: async (ms) => clock.advance(ms) };
});

describe('createWavInput', () => {
  it('plays a segment at its session time to the sample', async () => {
    const { clock, input, frames } = await hear([{ at: 100.5, samples: loud(1000) }]);
    clock.advance(320);
    await input.stop();
    const heard = joined(frames).map((sample) => sample > 0.4);
    expect(heard.indexOf(true)).toBe(1608);
    expect(heard.filter(Boolean)).toHaveLength(1000);
    expect(clock.pending).toBe(0);
  });

  it('plays what comes later from the next frame on, and says when', async () => {
    const { clock, input, frames } = await hear([]);
    clock.advance(1000);
    const { startsAt, endsAt } = input.play(loud(1600));
    expect(startsAt).toBe(992);
    expect(endsAt).toBe(1092);
    clock.advance(200);
    await input.stop();
    const heard = joined(frames).map((sample) => sample > 0.4);
    expect(heard.indexOf(true)).toBe(992 * 16);
    expect(heard.filter(Boolean)).toHaveLength(1600);
  });

  it('mixes what overlaps without going over full scale', async () => {
    const { clock, input, frames } = await hear([
      { at: 0, samples: loud(512) },
      { at: 16, samples: new Float32Array(512).fill(0.9) },
    ]);
    clock.advance(96);
    await input.stop();
    expect(Math.max(...joined(frames))).toBe(1);
  });

  it('is quiet but not dead between recordings', async () => {
    const { clock, input, frames } = await hear([]);
    clock.advance(320);
    await input.stop();
    expect(Math.max(...joined(frames).map(Math.abs))).toBeLessThan(1e-4);
    expect(joined(frames).some((sample) => sample !== 0)).toBe(true);
  });
});
