import { describe, expect, it } from 'vitest';
import { echoedRoom } from '../../test/echoedRoom.ts';
import { decodeByFfmpeg, has, recording, synthesize } from '../../test/recordings.ts';
import { seededRandom } from '../../test/syntheticVoice.ts';
import { loadSilero } from '../node/loadSilero.ts';
import { createSileroVad } from '../voice/createSileroVad.ts';
import { createEchoCanceller } from './createEchoCanceller.ts';

const sentences = ['audio/emodb/03a01Nc.wav', 'audio/emodb/08a01Na.wav', 'audio/emodb/09a01Nb.wav'];
const here = has('espeak-ng') && has('ffmpeg') && sentences.every((path) => recording(path) !== undefined);

function atRms(samples: Float32Array, db: number): Float32Array {
  const rms = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
  return samples.map((sample) => (sample * 10 ** (db / 20)) / rms);
}

async function likelihoods(sound: Float32Array): Promise<number[]> {
  const vad = await createSileroVad(await loadSilero());
  const scores: number[] = [];
  for (let at = 0; at + 512 <= sound.length; at += 512) scores.push(await vad.score(sound.subarray(at, at + 512)));
  return scores;
}

const share = (scores: readonly number[], from: number, to: number): number => {
  const part = scores.slice(Math.round(from / 0.032), Math.round(to / 0.032));
  return part.filter((score) => score >= 0.5).length / part.length;
};

describe.skipIf(!here)('echo and people (skipped without eSpeak NG, ffmpeg or the recordings)', () => {
  it.each(sentences)('lets the detector hear %s over a synthesized persona, and not the persona', { timeout: 120_000 }, async (path) => {
    const persona = atRms(synthesize('espeak-ng', 'en-us+f3', 'I asked you for this in April, and then again in June, and both times you told me that it was nearly done, so help me understand why I am still waiting.'), -22);
    const person = atRms(decodeByFfmpeg(path), -30);
    const startsAt = 4;
    const random = seededRandom(9);
    const length = persona.length;
    const echo = echoedRoom(persona, { db: -14, delayMs: 90, bends: true });
    const microphone = Float32Array.from({ length }, (_, index) => echo[index]! + (person[index - startsAt * 16000] ?? 0) + (random() - 0.5) * 2e-3);
    const canceller = createEchoCanceller();
    const clean = new Float32Array(length);
    for (let at = 0; at + 512 <= length; at += 512) {
      clean.set(canceller.hear(microphone.subarray(at, at + 512), persona.subarray(at, at + 512)), at);
    }
    const [before, after] = [await likelihoods(microphone), await likelihoods(clean)];
    expect(share(before, 1.5, startsAt)).toBeGreaterThan(0.5);
    expect(share(after, 1.5, startsAt)).toBeLessThan(0.15);
    const until = Math.min(startsAt + person.length / 16000, length / 16000) - 0.2;
    expect(share(after, startsAt + 0.3, until)).toBeGreaterThan(0.7);
  });
});
