import { ParleyError } from '@parley/engine';
import type { InferenceSession, TensorConstructor } from 'onnxruntime-web/wasm';
import { createLogMel, melBands, melFrames } from './createLogMel.ts';
import type { TurnEndDetector } from './TurnEndDetector.ts';

/** The part of onnxruntime that is needed; a session in another thread can stand in for it. */
export interface SmartTurnRuntime {
  readonly Tensor: TensorConstructor;
  /** Smart Turn v3 or any network of its shape. One session can serve many detectors: it holds no state. */
  readonly session: Pick<InferenceSession, 'run' | 'inputNames' | 'outputNames'>;
}

/** What the detector is called where scores are shown. */
export const smartTurnName = 'smart-turn';

/**
 * Smart Turn v3, and any network with one input of 80 × 800 log-mel values of the last 8 s and one
 * output that holds a probability. Names of input and output are taken from the session.
 *
 * @throws ParleyError `model-unavailable` when the network has other inputs or outputs
 */
export function createSmartTurn({ Tensor, session }: SmartTurnRuntime): TurnEndDetector {
  const [input, ...moreInputs] = session.inputNames;
  const [output, ...moreOutputs] = session.outputNames;
  if (input === undefined || output === undefined || moreInputs.length > 0 || moreOutputs.length > 0) {
    throw unfit(`it has the inputs ${session.inputNames.join(', ')} and the outputs ${session.outputNames.join(', ')}`);
  }
  const mel = createLogMel();
  return {
    name: smartTurnName,
    push: mel.push,
    forget: mel.forget,
    async score() {
      // Fresh each time: a session in another thread takes the memory along.
      const features = new Float32Array(melBands * melFrames);
      mel.features(features);
      const result = await session.run({ [input]: new Tensor('float32', features, [1, melBands, melFrames]) });
      const values = result[output]!.data as Float32Array;
      const [score] = values;
      if (values.length !== 1 || score === undefined || !(score >= 0 && score <= 1)) throw unfit(`it gives ${values.slice(0, 3).join(', ')}`);
      return score;
    },
  };
}

/**
 * Lets the network read silence once, so that a file that does not fit is found before anybody
 * speaks, and the first run, which is slow, is over.
 *
 * @throws ParleyError `model-unavailable`
 */
export async function tryTurnEndDetector(detector: TurnEndDetector): Promise<TurnEndDetector> {
  await detector.score().catch((cause: unknown) => {
    throw ParleyError.is(cause) ? cause : unfit('it cannot be run', cause);
  });
  return detector;
}

function unfit(why: string, cause?: unknown): ParleyError {
  return new ParleyError(
    `The turn-end model is no network of the shape of Smart Turn v3 (one input [1, ${melBands}, ${melFrames}], one probability as output): ${why}. Fetch the right one with \`npm run models -- smart-turn\`.`,
    { code: 'model-unavailable', port: 'signals', retryable: false, cause },
  );
}
