import { VirtualClock } from '@parley/engine';
import { tapLoudspeaker } from '@parley/perception';
import { createNullPlayback } from '@parley/speech';
import { describePlayback, portContext } from '@parley/speech/testing';
import { expect, it } from 'vitest';

describePlayback('A playback that is listened in on', () => {
  const clock = new VirtualClock();
  return { playback: tapLoudspeaker(createNullPlayback()).playback, context: portContext(clock), wait: async (ms) => clock.advance(ms) };
});

it('gives what was heard: ducked, paused, resumed, from one sentence to the next and faded', async () => {
  const clock = new VirtualClock();
  const device = createNullPlayback();
  const { playback, sound } = tapLoudspeaker(device);
  await playback.start(portContext(clock));
  for (const [id, hertz] of [['a', 170], ['b', 230]] as const) {
    playback.open(id, 16000);
    playback.append(id, Float32Array.from({ length: 16000 }, (_, index) => 0.5 * Math.sin((2 * Math.PI * hertz * index) / 16000)));
    playback.mark(id, [0, 250, 500, 750].map((start) => ({ text: 'word', start, end: start + 250 })));
    playback.close(id);
  }
  const verbs = new Map<number, () => void>([
    [320, playback.duck], [512, playback.pauseAtWord], [1024, playback.resume], [1056, playback.unduck], [2112, () => playback.fade(120)],
  ]);
  const heard = new Float32Array(2560 * 16);
  for (let at = 0; at < 2560; at += 32) {
    verbs.get(at)?.();
    clock.advance(32);
    sound.read(at, heard.subarray(at * 16, (at + 32) * 16));
  }
  const truth = new Float32Array(heard.length);
  for (const { at, samples } of device.recorded()) truth.set(samples, Math.round(at * 16));
  let [wrong, all] = [0, 0];
  for (const [index, sample] of truth.entries()) {
    wrong += (heard[index]! - sample) ** 2;
    all += sample ** 2;
  }
  // All but the bend of a ramp between two looks: 20 dB under the sound.
  expect(all).toBeGreaterThan(1000);
  expect(wrong).toBeLessThan(all / 100);
});
