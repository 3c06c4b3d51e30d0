import { systemClock, type Fault, type ProsodyFrame, type SpeechFrame, type TurnEndScore } from '@parley/engine';
import { createBrowserSignals } from '../src/browser/createBrowserSignals.ts';
import { createMicrophone } from '../src/browser/createMicrophone.ts';
import { createMemoryInput } from './memoryInput.ts';

/** All that a port said about one recording. */
export interface Heard {
  readonly speech: SpeechFrame[];
  readonly prosody: ProsodyFrame[];
  readonly turnEnd: TurnEndScore[];
  readonly faults: Fault[];
  /** Who judged the end of turns. */
  readonly turnEndBy: string;
}

const context = () => ({ clock: systemClock(), signal: new AbortController().signal, progress: () => undefined });

/** Hears a raw float32 recording in the page's worker, at no faster pace than it can answer. */
async function hearRecording(url: string, turnEndModel?: string): Promise<Heard> {
  const samples = new Float32Array(await (await fetch(url)).arrayBuffer());
  const input = createMemoryInput();
  const port = createBrowserSignals({
    input,
    assets: { hearingWorker: '/parley/hearing.worker.js', ortWasmPath: '/parley/', vadModel: '/parley/silero_vad_v6.onnx', turnEndModel },
  });
  const heard: Omit<Heard, 'turnEndBy'> = { speech: [], prosody: [], turnEnd: [], faults: [] };
  port.speech.subscribe((frame) => heard.speech.push(frame));
  port.prosody.subscribe((frame) => heard.prosody.push(frame));
  port.turnEnd.subscribe((score) => heard.turnEnd.push(score));
  port.faults.subscribe((fault) => heard.faults.push(fault));
  await port.start(context());
  let frames = 0;
  // A network answers while the frames go on; they must not be far ahead of it, as a microphone is not.
  const portion = turnEndModel === undefined ? 8192 : 512;
  for (let at = 0; at < samples.length; at += portion) {
    frames += input.hear(samples.subarray(at, at + portion));
    while (heard.speech.length < frames) await new Promise((done) => setTimeout(done, 1));
  }
  const { turnEndBy } = port.capabilities;
  await port.stop();
  return { ...heard, turnEndBy };
}

/** Opens the microphone for a moment; gives the count of frames, or the code of the error. */
async function tryMicrophone(ms: number): Promise<number | string> {
  const input = createMicrophone({ assets: { micWorklet: '/parley/mic.worklet.js' } });
  let frames = 0;
  input.frames.subscribe(() => frames++);
  try {
    await input.start(context());
    await new Promise((done) => setTimeout(done, ms));
    await input.stop();
    return frames;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

export interface HearingPage {
  hearRecording: typeof hearRecording;
  tryMicrophone: typeof tryMicrophone;
  violations: string[];
}

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
Object.assign(globalThis, { hearing: { hearRecording, tryMicrophone, violations } satisfies HearingPage });
