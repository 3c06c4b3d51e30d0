import { VirtualClock, type PlaybackFact } from '@parley/engine';
import { NEVER } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { portContext } from '../testing/portContext.ts';
import { createPlayback } from './createPlayback.ts';
import type { Loudspeaker } from './Loudspeaker.ts';

/** As long as a device takes from the schedule to the ear, ms. */
const latency = 100;

async function slowDevice() {
  const clock = new VirtualClock();
  const sounds: { from: number; to: number }[] = [];
  const speaker: Loudspeaker = {
    faults: NEVER,
    open: async () => {},
    soonest: () => clock.now() + 3,
    heard: () => clock.now() - latency,
    toSession: (device) => device + latency,
    play: (samples, rate, at) => void sounds.push({ from: at, to: at + (samples.length / rate) * 1000 }),
    cut: (at) => {
      for (const sound of sounds) sound.to = Math.max(sound.from, Math.min(sound.to, at));
    },
    ramp: () => {},
    close: async () => {},
  };
  const playback = createPlayback(speaker);
  const facts: PlaybackFact[] = [];
  playback.facts.subscribe((fact) => facts.push(fact));
  await playback.start(portContext(clock));
  const say = (id: string): void => {
    playback.open(id, 1000);
    playback.append(id, new Float32Array(1000));
    playback.close(id);
  };
  const audible = (): number => sounds.reduce((sum, { from, to }) => sum + to - from, 0);
  return { clock, playback, facts, say, audible };
}

describe('createPlayback on a device with latency', () => {
  it('lets no more be heard of a dropped sentence than what is on its way', async () => {
    const { clock, playback, facts, say, audible } = await slowDevice();
    say('a');
    clock.advance(20);
    playback.fade(120);
    expect(audible()).toBeLessThanOrEqual(20);
    clock.advance(500);
    expect(facts.at(-1)).toMatchObject({ type: 'playback.stopped', utterance: 'a', heardWords: 0 });
  });

  it('lets nothing be heard of a sentence that is dropped at once', async () => {
    const { clock, playback, facts, say, audible } = await slowDevice();
    say('a');
    playback.fade(120);
    clock.advance(500);
    expect(audible()).toBe(0);
    expect(facts.map(({ type }) => type)).toEqual(['playback.stopped']);
  });

  it('drops what was queued while another fades, and plays what comes after', async () => {
    const { clock, playback, facts, say } = await slowDevice();
    say('a');
    clock.advance(400);
    playback.fade(120);
    say('b');
    playback.fade(120);
    clock.advance(400);
    say('c');
    clock.advance(2000);
    expect(facts.map((fact) => `${fact.type.slice(9)} ${fact.utterance}`)).toEqual(['started a', 'stopped a', 'started c', 'ended c']);
  });
});
