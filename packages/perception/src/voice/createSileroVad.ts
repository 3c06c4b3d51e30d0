import type { InferenceSession, Tensor, TensorConstructor } from 'onnxruntime-web/wasm';
import { frameLength, sampleRateHz } from './audioFormat.ts';
import type { VoiceActivityDetector } from './VoiceActivityDetector.ts';

/** The part of onnxruntime that is needed, so that each side brings its own build of it. */
export interface SileroRuntime {
  readonly Tensor: TensorConstructor;
  /** Silero VAD v5 or v6. One session can serve many detectors: it holds no state. */
  readonly session: Pick<InferenceSession, 'run'>;
}

/** The model reads the last 64 samples of the frame before in front of each 512. */
const contextLength = 64;
const stateShape = [2, 1, 128] as const;
const stateLength = 2 * 128;

/**
 * The first thousand runs of the WebAssembly are slow while it compiles hot code (p95 18 ms in
 * Node against 0.3 ms); a hundred silent frames take off the worst before anybody speaks.
 */
const warmUpFrames = 100;
const warmed = new WeakSet<object>();

/**
 * Against the exact edges of synthesized sentences (`bench/vadDelay.ts`: 12 sentences, 6 voices, 3
 * alignments, 3 noise levels): the likelihood passes 0.5 a median 28 ms (p95 115) after the voice
 * begins, on the middle of the frame, and falls below 0.35 a median 86 ms (p95 130) after it ends.
 */
const onsetDelayMs = 28;
const offsetDelayMs = 86;

/** How late a voice seems to end once the onset's delay is taken off all stamps, ms. */
export const sileroReleaseMs = offsetDelayMs - onsetDelayMs;

/** Wraps Silero VAD, and warms its session the first time. */
export async function createSileroVad(runtime: SileroRuntime): Promise<VoiceActivityDetector> {
  const { Tensor, session } = runtime;
  const input = new Float32Array(contextLength + frameLength);
  const inputTensor = new Tensor('float32', input, [1, input.length]);
  const rate = new Tensor('int64', BigInt64Array.of(BigInt(sampleRateHz)), []);
  let state: Tensor = freshState();

  function freshState(): Tensor {
    return new Tensor('float32', new Float32Array(stateLength), stateShape);
  }

  const detector: VoiceActivityDetector = {
    delayMs: onsetDelayMs,
    releaseMs: sileroReleaseMs,
    async score(frame) {
      if (frame.length !== frameLength) {
        throw new RangeError(`Silero reads frames of ${frameLength} samples; got ${frame.length}.`);
      }
      input.copyWithin(0, frameLength);
      input.set(frame, contextLength);
      const result = await session.run({ input: inputTensor, state, sr: rate });
      state = result['stateN']!;
      return (result['output']!.data as Float32Array)[0]!;
    },
    reset() {
      state = freshState();
      input.fill(0);
    },
  };
  if (warmed.has(session)) return detector;
  warmed.add(session);
  const silence = new Float32Array(frameLength);
  for (let count = 0; count < warmUpFrames; count++) await detector.score(silence);
  detector.reset();
  return detector;
}
