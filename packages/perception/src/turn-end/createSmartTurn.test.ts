import { describe, expect, it } from 'vitest';
import { initializer, model, node, valueInfo } from '../../../../models/train/smart-turn-double/onnx.ts';
import { referenceSignal } from '../../test/referenceSignal.ts';
import { syntheticSpeech } from '../../test/syntheticSpeech.ts';
import { openDouble } from '../../test/turnEndDouble.ts';
import { loadSilero } from '../node/loadSilero.ts';
import { createSmartTurn, tryTurnEndDetector, type SmartTurnRuntime } from './createSmartTurn.ts';

/** A network that gives the sum of all features, under names of its own. */
function summing(): Uint8Array<ArrayBuffer> {
  return model(
    {
      name: 'sum',
      nodes: [node({ op: 'MatMul', inputs: ['mel', 'frames'], output: 'bands' }), node({ op: 'MatMul', inputs: ['ones', 'bands'], output: 'sum' })],
      initializers: [
        initializer('frames', [800, 1], new Float32Array(800).fill(1)),
        initializer('ones', [1, 80], new Float32Array(80).fill(1)),
      ],
      inputs: [valueInfo('mel', ['batch', 80, 800])],
      outputs: [valueInfo('sum', ['batch', 1, 1])],
    },
    17,
  );
}

describe('createSmartTurn', () => {
  it('scores a trailing silence higher than a voice that goes on', async () => {
    const runtime = await openDouble();
    const sound = new Float32Array(16000 * 3.3);
    sound.set(syntheticSpeech(3));
    const score = async (samples: Float32Array): Promise<number> => {
      const detector = createSmartTurn(runtime);
      detector.push(samples);
      return detector.score();
    };
    const talking = await score(sound.subarray(0, 3 * 16000));
    const silent = await score(sound);
    expect(talking).toBeGreaterThan(0);
    expect(silent).toBeLessThan(1);
    expect(silent).toBeGreaterThan(talking + 0.1);
  });

  it('keeps what each detector heard apart, on one session', async () => {
    const runtime = await openDouble();
    const [one, other] = [createSmartTurn(runtime), createSmartTurn(runtime)];
    const untouched = await other.score();
    one.push(referenceSignal(3));
    expect(await one.score()).not.toBeCloseTo(untouched, 3);
    expect(await other.score()).toBe(untouched);
  });

  it('refuses a network that gives something else than a probability', async () => {
    const detector = createSmartTurn(await openDouble(summing()));
    await expect(tryTurnEndDetector(detector)).rejects.toMatchObject({ code: 'model-unavailable', message: expect.stringContaining('-96000') });
  });

  it('refuses a network with other inputs', async () => {
    const silero = (await loadSilero()) as SmartTurnRuntime;
    expect(() => createSmartTurn(silero)).toThrow(/inputs input, state, sr/);
  });
});
