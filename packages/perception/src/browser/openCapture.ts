import { ParleyError } from '@parley/engine';
import { micProcessor, type MicMessage } from './MicMessage.ts';
import { microphoneError } from './microphoneError.ts';

export interface CaptureRequest {
  readonly micWorklet: URL | string;
  readonly constraints: MediaTrackConstraints;
  readonly signal: AbortSignal;
  frame(message: MicMessage): void;
  /** The device went away. */
  lost(): void;
  /** Sound runs, or the browser holds it back. */
  running(yes: boolean): void;
}

/** An open microphone. */
export interface Capture {
  /** How long sound takes from the membrane to the worklet as far as the browser says, milliseconds. */
  readonly latencyMs: number;
  readonly running: boolean;
  /** Asks the browser to let sound run; call it in a gesture. */
  resume(): void;
  /** Gives back track, nodes and context. */
  close(): Promise<void>;
}

/**
 * Opens the microphone, an AudioContext at the device's own rate and the worklet.
 *
 * @throws ParleyError `permission-denied`, `device-missing`, `unsupported`, `model-unavailable`
 */
export async function openCapture(request: CaptureRequest): Promise<Capture> {
  if (navigator.mediaDevices?.getUserMedia === undefined || typeof AudioWorkletNode === 'undefined') {
    throw new ParleyError('This page cannot use a microphone. Serve it over https (or from localhost) to a browser of 2021 or later.', {
      code: 'unsupported',
      port: 'signals',
    });
  }
  const stream = await navigator.mediaDevices.getUserMedia({ audio: request.constraints }).catch((cause: unknown) => {
    throw microphoneError(cause);
  });
  // Not at 16 kHz: Safari ignores the wish and Firefox refuses to join nodes of different rates.
  const context = new AudioContext({ latencyHint: 'interactive' });
  const close = async (): Promise<void> => {
    for (const track of stream.getTracks()) track.stop();
    if (context.state !== 'closed') await context.close();
  };
  try {
    request.signal.throwIfAborted();
    await loadWorklet(context, request.micWorklet);
    request.signal.throwIfAborted();
    return join(stream, context, close, request);
  } catch (error) {
    await close();
    throw error;
  }
}

function join(stream: MediaStream, context: AudioContext, close: () => Promise<void>, request: CaptureRequest): Capture {
  const track = stream.getAudioTracks()[0]!;
  const source = new MediaStreamAudioSourceNode(context, { mediaStream: stream });
  const node = new AudioWorkletNode(context, micProcessor, {
    channelCount: 1,
    channelCountMode: 'explicit',
    outputChannelCount: [1],
  });
  // It plays silence; without a way to the loudspeaker some browsers do not run it.
  source.connect(node).connect(context.destination);
  node.port.onmessage = ({ data }: MessageEvent<MicMessage>) => request.frame(data);
  const ended = (): void => request.lost();
  const changed = (): void => request.running(context.state === 'running');
  track.addEventListener('ended', ended);
  context.addEventListener('statechange', changed);
  // `latency` is in the standard but not in TypeScript's library.
  const { latency = 0 } = track.getSettings() as MediaTrackSettings & { latency?: number };
  return {
    latencyMs: latency * 1000,
    get running() {
      return context.state === 'running';
    },
    resume: () => void context.resume().catch(() => undefined),
    async close() {
      track.removeEventListener('ended', ended);
      context.removeEventListener('statechange', changed);
      node.port.onmessage = null;
      node.port.postMessage('close');
      source.disconnect();
      node.disconnect();
      await close();
    },
  };
}

async function loadWorklet(context: AudioContext, url: URL | string): Promise<void> {
  try {
    await context.audioWorklet.addModule(url);
  } catch (cause) {
    throw new ParleyError(
      `The microphone's worklet could not be loaded from ${String(url)}, so nothing can be heard. Serve mic.worklet.js of @parley/perception there, or set assets.micWorklet.`,
      { code: 'model-unavailable', port: 'signals', cause },
    );
  }
}
