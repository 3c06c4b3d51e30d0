import { initializer, model, node, valueInfo } from './onnx.ts';

const bands = 80;
const frames = 800;
/** Frames at the end, 200 ms, that it compares with the second before them. */
const ending = 20;
const before = 100;

/**
 * A network of the shape of Smart Turn v3, four kilobytes, for tests: the same input and output names
 * and sizes, and no knowledge of speech. It weighs frames and bands and squashes the sum: the quieter
 * the last 200 ms against the second before them, most of all in the high bands, the nearer to 1.
 *
 * `idleLayers` makes it as slow as a large network is, by products with the unit matrix of 800 × 800
 * (2.6 MB) that change nothing: 51 million multiplications each.
 */
export function smartTurnDouble(idleLayers = 0): Uint8Array<ArrayBuffer> {
  const overFrames = Float32Array.from({ length: frames }, (_, frame) =>
    frame >= frames - ending ? -1 / ending : frame >= frames - ending - before ? 1 / before : 0,
  );
  const overBands = Float32Array.from({ length: bands }, (_, band) => (2 * (1 + band / bands)) / bands);
  const unit = Float32Array.from({ length: idleLayers === 0 ? 0 : frames * frames }, (_, index) => (index % (frames + 1) === 0 ? 1 : 0));
  const idle = Array.from({ length: idleLayers }, (_, layer) =>
    node({ op: 'MatMul', inputs: [layer === 0 ? 'input_features' : `idle_${layer - 1}`, 'unit'], output: `idle_${layer}` }),
  );
  return model(
    {
      name: 'smart-turn-double',
      nodes: [
        ...idle,
        node({ op: 'MatMul', inputs: [idleLayers === 0 ? 'input_features' : `idle_${idleLayers - 1}`, 'over_frames'], output: 'per_band' }),
        node({ op: 'MatMul', inputs: ['over_bands', 'per_band'], output: 'weighed' }),
        node({ op: 'Flatten', inputs: ['weighed'], output: 'flat' }),
        node({ op: 'Sigmoid', inputs: ['flat'], output: 'logits' }),
      ],
      initializers: [
        initializer('over_frames', [frames, 1], overFrames),
        initializer('over_bands', [1, bands], overBands),
        ...(idleLayers === 0 ? [] : [initializer('unit', [frames, frames], unit)]),
      ],
      inputs: [valueInfo('input_features', ['batch', bands, frames])],
      outputs: [valueInfo('logits', ['batch', 1])],
    },
    17,
  );
}
