import { describe, expect, it } from 'vitest';
import { echoedRoom, powerDb, type RoomEcho } from '../../test/echoedRoom.ts';
import { syntheticSpeech } from '../../test/syntheticSpeech.ts';
import { seededRandom, syntheticVoice } from '../../test/syntheticVoice.ts';
import { createEchoCanceller } from './createEchoCanceller.ts';

const persona = syntheticSpeech(5).map((sample) => sample * 0.5);
const random = seededRandom(3);
const room = Float32Array.from(persona, () => (random() - 0.5) * 2e-3);
/** A voice of another pitch, from 3 s to 4 s, some 10 dB under the loudspeaker. */
const learner = new Float32Array(persona.length);
learner.set(syntheticVoice({ hertz: (at) => 190 + 20 * Math.sin(9 * at), seconds: 1 }).map((sample) => sample * 0.25), 3 * 16000);

function mix(...sounds: readonly Float32Array[]): Float32Array {
  return sounds[0]!.map((_, index) => sounds.reduce((sum, sound) => sum + sound[index]!, 0));
}

function cancel(microphone: Float32Array, reference: Float32Array | undefined): Float32Array {
  const canceller = createEchoCanceller();
  const out = new Float32Array(microphone.length & ~511);
  for (let at = 0; at < out.length; at += 512) {
    out.set(canceller.hear(microphone.subarray(at, at + 512), reference?.subarray(at, at + 512)), at);
  }
  return out;
}

const less = (one: Float32Array, other: Float32Array, [from, to]: readonly [number, number]): number => powerDb(one, from, to) - powerDb(other, from, to);
const difference = (one: Float32Array, other: Float32Array): Float32Array => one.map((sample, index) => sample - other[index]!);

describe('createEchoCanceller', () => {
  it.each([
    [{ db: -10, delayMs: 20 }],
    [{ db: -20, delayMs: 120 }],
    [{ db: -12, delayMs: 250 }],
    [{ db: -12, delayMs: 80, bends: true }],
  ] satisfies [RoomEcho][])('takes 12 dB of an echo of %j away within a second and a half', (path) => {
    const echo = echoedRoom(persona, path);
    expect(less(echo, cancel(mix(echo, room), persona), [1.5, 5])).toBeGreaterThan(12);
  });

  it('leaves the learner’s voice over the echo as it is', () => {
    const echo = echoedRoom(persona, { db: -12, delayMs: 60 });
    const out = cancel(mix(echo, room, learner), persona);
    // What is wrong in it is less than the echo was, and far under the voice.
    expect(less(echo, difference(out, mix(room, learner)), [3, 4])).toBeGreaterThan(6);
    expect(less(learner, difference(out, mix(room, learner)), [3, 4])).toBeGreaterThan(12);
    // And it has not unlearned the room.
    expect(less(echo, out, [4.3, 5])).toBeGreaterThan(10);
  });

  it('changes nothing where there is no echo', () => {
    const microphone = mix(room, learner);
    const out = cancel(microphone, persona);
    expect(less(microphone, difference(out, microphone), [0, 5])).toBeGreaterThan(25);
  });

  it('gives back the very frame where nothing plays or nothing is known of it', () => {
    const frame = learner.subarray(3 * 16000, 3 * 16000 + 512);
    const canceller = createEchoCanceller();
    expect(canceller.hear(frame, undefined)).toBe(frame);
    expect(canceller.hear(frame, new Float32Array(512))).toBe(frame);
  });

  it('learns again when the echo comes another way', () => {
    const path = mix(echoedRoom(persona, { db: -12, delayMs: 40 }), room);
    path.set(mix(echoedRoom(persona, { db: -16, delayMs: 130 }), room).subarray(2 * 16000), 2 * 16000);
    const out = cancel(path, persona);
    expect(less(path, out, [1.5, 2])).toBeGreaterThan(10);
    expect(less(path, out, [4, 5])).toBeGreaterThan(9);
  });

  it('follows two devices whose clocks are 60 millionths apart', () => {
    const fast = persona.map((_, index) => {
      const place = index * (1 + 60e-6);
      const [before, share] = [Math.floor(place), place % 1];
      return (persona[before] ?? 0) * (1 - share) + (persona[before + 1] ?? 0) * share;
    });
    const echo = echoedRoom(fast, { db: -14, delayMs: 70 });
    expect(less(echo, cancel(mix(echo, room), persona), [3, 5])).toBeGreaterThan(10);
  });

  it('does not add sound of its own when the reference is of something else', () => {
    const other = Float32Array.from(persona, (_, index) => persona[persona.length - 1 - index]!);
    const microphone = mix(echoedRoom(persona, { db: -14, delayMs: 70 }), room);
    expect(less(cancel(microphone, other), microphone, [0.5, 5])).toBeLessThan(0.5);
  });
});
