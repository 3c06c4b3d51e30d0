import type { ProsodyFrame, SpeechFrame } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { syntheticVoice } from '../../test/syntheticVoice.ts';
import { createEnergyVad } from './createEnergyVad.ts';
import { createFramer } from './createFramer.ts';
import { createVoiceAnalysis } from './createVoiceAnalysis.ts';

async function analyse(samples: Float32Array, start = 0) {
  const analysis = createVoiceAnalysis({ vad: createEnergyVad() });
  const answers = await Promise.all(
    createFramer().push(samples).map((frame) => analysis.push({ at: start + frame.index / 16, samples: frame.samples })),
  );
  return {
    speech: answers.flatMap((answer): readonly SpeechFrame[] => answer.speech),
    prosody: answers.flatMap((answer): readonly ProsodyFrame[] => answer.prosody),
    turnEnd: answers.flatMap((answer) => answer.turnEnd),
  };
}

/** Half a second of silence, a second of voice, two of silence. */
function sentence(gain = 1): Float32Array {
  const samples = new Float32Array(16000 * 3.5);
  samples.set(syntheticVoice({ hertz: () => 140, seconds: 1 }).map((sample) => sample * gain), 8000);
  return samples;
}

describe('createVoiceAnalysis', () => {
  it('stamps level and pitch with the middle of what they were read from', async () => {
    const { prosody } = await analyse(sentence(), 1000);
    const loud = prosody.filter(({ levelDb }) => levelDb > -30);
    expect(loud[0]!.at).toBeGreaterThan(1480);
    expect(loud[0]!.at).toBeLessThan(1520);
    expect(loud.at(-1)!.at).toBeGreaterThan(2480);
    expect(loud.at(-1)!.at).toBeLessThan(2520);
    for (let index = 1; index < prosody.length; index++) expect(prosody[index]!.at - prosody[index - 1]!.at).toBeCloseTo(16, 9);
  });

  it('hears the pitch in the voice and none beside it', async () => {
    const { prosody } = await analyse(sentence());
    const voiced = prosody.filter(({ pitchHz }) => pitchHz !== null);
    expect(voiced.length).toBeGreaterThan(55);
    for (const { at, pitchHz } of voiced) {
      expect(pitchHz).toBeCloseTo(140, -0.5);
      expect(at).toBeGreaterThan(450);
      expect(at).toBeLessThan(1550);
    }
  });

  it('reads the level in dB full scale', async () => {
    const level = async (gain: number): Promise<number> => (await analyse(sentence(gain))).prosody.find(({ at }) => at > 1000)!.levelDb;
    expect((await level(1)) - (await level(0.1))).toBeCloseTo(20, 1);
  });

  it('scores the pause after the voice', async () => {
    const { speech, turnEnd } = await analyse(sentence());
    expect(speech).toHaveLength(109);
    expect(turnEnd[0]!.at).toBeGreaterThan(1500);
    expect(turnEnd[0]!.at).toBeLessThan(1700);
  });
});
