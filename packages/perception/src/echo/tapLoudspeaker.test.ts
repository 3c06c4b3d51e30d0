import { VirtualClock, type PlaybackPort, type PlaybackPosition } from '@parley/engine';
import { NEVER } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { tapLoudspeaker } from './tapLoudspeaker.ts';

/** A loudspeaker that stands where it is told to. */
async function startTap(position: (now: number) => PlaybackPosition | undefined) {
  const clock = new VirtualClock();
  const nothing = (): void => undefined;
  const device: PlaybackPort = {
    version: 1, capabilities: { ducks: true, pausesAtWord: true, fades: true }, facts: NEVER, faults: NEVER,
    start: async () => undefined, open: nothing, append: nothing, mark: nothing, close: nothing, duck: nothing, unduck: nothing,
    pauseAtWord: nothing, resume: nothing, fade: nothing, stop: async () => undefined,
    position: () => position(clock.now()),
  };
  const { playback, sound } = tapLoudspeaker(device);
  await playback.start({ clock, signal: new AbortController().signal, progress: nothing });
  const give = (utterance: string, samples: Float32Array, rate = 16000): void => {
    playback.open(utterance, rate);
    playback.append(utterance, samples);
  };
  /** What was heard of the next frames, as a microphone would ask for it: each when it is over. */
  function hear(frames: number): number[] {
    return Array.from({ length: frames }, () => {
      const from = clock.now();
      clock.advance(32);
      const into = new Float32Array(512);
      sound.read(from, into);
      return [...into];
    }).flat();
  }
  return { clock, playback, sound, give, hear };
}

/** Samples that tell their own place. */
const ramp = (length: number, from = 0): Float32Array => Float32Array.from({ length }, (_, index) => (index + from + 1) / 65536);
const placesOf = (samples: readonly number[]): number[] => samples.map((sample) => Math.round(sample * 65536));

describe('tapLoudspeaker', () => {
  it('gives each sample at its time, between silence', async () => {
    const { give, hear } = await startTap((now) => (now < 40 ? undefined : { utterance: 'a', ms: Math.min(now - 40, 100), playing: now < 140 }));
    give('a', ramp(1600));
    expect(placesOf(hear(6))).toEqual([...new Array(640).fill(0), ...Array.from({ length: 1600 }, (_, index) => index + 1), ...new Array(832).fill(0)]);
  });

  it('goes from one sentence to the next without losing the first one’s end', async () => {
    const { give, hear } = await startTap((now) => (now < 50 ? { utterance: 'a', ms: now, playing: true } : { utterance: 'b', ms: now - 50, playing: true }));
    give('a', ramp(800));
    give('b', ramp(1600, 800));
    expect(placesOf(hear(4))).toEqual(Array.from({ length: 2048 }, (_, index) => index + 1));
  });

  it('stays through a pause and goes on from there', async () => {
    const { give, hear } = await startTap((now) => ({ utterance: 'a', ms: now < 70 ? now : now < 134 ? 70 : now - 64, playing: now < 70 || now >= 134 }));
    give('a', ramp(4096));
    const places = placesOf(hear(8));
    expect(places.slice(0, 1120)).toEqual(Array.from({ length: 1120 }, (_, index) => index + 1));
    expect(places.slice(1120, 2048)).toEqual(new Array(928).fill(0));
    expect(places.slice(2560, 3072)).toEqual(Array.from({ length: 512 }, (_, index) => index + 1537));
  });

  it('is as loud as the loudspeaker', async () => {
    const { give, hear } = await startTap((now) => ({ utterance: 'a', ms: now, playing: true, level: now < 64 ? 1 : 0.25 }));
    give('a', new Float32Array(4096).fill(0.5));
    const heard = hear(6);
    expect(heard[10]).toBe(0.5);
    expect(heard[512 + 256]).toBeCloseTo(0.5 - 0.375 / 2, 2);
    expect(heard.slice(1536).every((sample) => sample === 0.125)).toBe(true);
  });

  it('does not stumble over a device’s clock that trembles', async () => {
    const { give, hear } = await startTap((now) => ({ utterance: 'a', ms: Math.max(0, now + 1.5 * Math.sin(now)), playing: true }));
    give('a', ramp(16000));
    const places = placesOf(hear(20));
    for (let index = 1; index < places.length; index++) expect(places[index]! - places[index - 1]!).toBe(1);
  });

  it('knows a little of what comes, and nothing of what was long ago', async () => {
    const { give, hear, sound, clock } = await startTap((now) => ({ utterance: 'a', ms: now, playing: true }));
    give('a', ramp(60000));
    hear(80);
    const into = new Float32Array(512);
    sound.read(clock.now(), into);
    expect(placesOf([...into]).slice(0, 512)).toEqual(Array.from({ length: 512 }, (_, index) => 80 * 512 + index + 1));
    sound.read(0, into);
    expect(into.every((sample) => sample === 0)).toBe(true);
  });

  it('brings other rates to 16 kHz', async () => {
    const { give, hear } = await startTap((now) => ({ utterance: 'a', ms: now, playing: true }));
    give('a', Float32Array.from({ length: 24000 }, (_, index) => Math.sin((2 * Math.PI * 440 * index) / 24000)), 24000);
    for (const [index, sample] of hear(20).entries()) if (index > 64) expect(sample).toBeCloseTo(Math.sin((2 * Math.PI * 440 * index) / 16000), 2);
  });

  it('hears nothing of a playback that tells no position, or before and after it runs', async () => {
    const { give, hear, playback, sound, clock } = await startTap(() => undefined);
    give('a', ramp(1600));
    expect(hear(3).every((sample) => sample === 0)).toBe(true);
    await playback.stop();
    const into = new Float32Array(512).fill(1);
    sound.read(clock.now(), into);
    expect(into.every((sample) => sample === 0)).toBe(true);
  });
});
