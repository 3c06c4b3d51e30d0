import { ParleyError, type Fault, type PortContext } from '@parley/engine';
import { Subject } from 'rxjs';
import type { Loudspeaker } from '../playback/Loudspeaker.ts';
import { DeviceClock } from './DeviceClock.ts';
import { whenRunning } from './whenRunning.ts';

export interface WebAudioOptions {
  /** A context the host owns; it is used and never closed. @defaultValue one of its own */
  readonly context?: AudioContext;
  /** @defaultValue `interactive` */
  readonly latencyHint?: AudioContextLatencyCategory | number;
  /**
   * Rate of the context it opens. Give the rate of the voice: sound at another rate is converted
   * sample by sample with straight lines, which is heard; the way from here to the device is not.
   * @defaultValue 16000, the rate of Flite
   */
  readonly sampleRateHz?: number;
  /**
   * When the browser wants a gesture before sound: true reports the fault `gesture-needed` and goes
   * on with the next click or key; false makes `start` throw it.
   * @defaultValue true
   */
  readonly resumeOnGesture?: boolean;
}

/** Long enough to hide the step of a cut, short enough not to be a fade, seconds. */
const seam = 0.004;

/** Sound is scheduled this far ahead at least, so that its first samples are not lost, milliseconds. */
const leadMs = 3;

/** A Web Audio graph: sources → gate (cuts) → level (ducks and fades) → destination. */
export function createWebAudioLoudspeaker({
  context: given,
  latencyHint = 'interactive',
  sampleRateHz = 16000,
  resumeOnGesture = true,
}: WebAudioOptions): Loudspeaker {
  const faults = new Subject<Fault>();
  const sources = new Set<{ readonly node: AudioBufferSourceNode; readonly at: number }>();
  let audio: AudioContext | undefined;
  let gate: GainNode | undefined;
  let level: GainNode | undefined;
  let device: DeviceClock | undefined;
  let stopWaiting = () => {};

  function running(): { audio: AudioContext; gate: GainNode; level: GainNode; device: DeviceClock } {
    if (!audio || !gate || !level || !device) throw new Error('The loudspeaker is not open.');
    return { audio, gate, level, device };
  }

  async function open({ clock, signal }: PortContext): Promise<void> {
    const context = given ?? openContext({ latencyHint, sampleRate: sampleRateHz });
    audio = context;
    device = new DeviceClock(context, clock);
    gate = context.createGain();
    level = context.createGain();
    gate.connect(level).connect(context.destination);
    const waiting = new AbortController();
    stopWaiting = () => waiting.abort();
    try {
      await whenRunning(context, { resumeOnGesture, report: (fault) => faults.next(fault), signal: AbortSignal.any([signal, waiting.signal]) });
    } catch (error) {
      await close();
      throw error;
    }
  }

  async function close(): Promise<void> {
    stopWaiting();
    for (const { node } of sources) {
      node.onended = null;
      node.stop();
      node.disconnect();
    }
    sources.clear();
    gate?.disconnect();
    level?.disconnect();
    const own = given ? undefined : audio;
    audio = gate = level = device = undefined;
    if (own && own.state !== 'closed') await own.close();
  }

  return {
    faults: faults.asObservable(),
    open,
    close,
    soonest: () => running().device.soonest + leadMs,
    heard: () => running().device.heard,
    toSession: (at) => running().device.toSession(at),
    play: (samples, sampleRateHz, at) => {
      const { audio: context, gate: into } = running();
      if (samples.length === 0) return;
      const buffer = context.createBuffer(1, samples.length, sampleRateHz);
      buffer.copyToChannel(samples as Float32Array<ArrayBuffer>, 0);
      const node = context.createBufferSource();
      node.buffer = buffer;
      node.connect(into);
      const source = { node, at };
      node.onended = () => {
        node.disconnect();
        sources.delete(source);
      };
      sources.add(source);
      node.start(at / 1000);
    },
    cut: (at) => {
      const { audio: context, gate: { gain } } = running();
      const end = at / 1000;
      for (const source of sources) {
        if (source.at >= at) {
          source.node.onended = null;
          source.node.stop();
          source.node.disconnect();
          sources.delete(source);
        } else {
          source.node.stop(end);
        }
      }
      gain.cancelScheduledValues(context.currentTime);
      gain.setValueAtTime(1, Math.max(context.currentTime, end - seam));
      gain.linearRampToValueAtTime(0, end);
      gain.setValueAtTime(1, end);
    },
    ramp: (to, at, ms) => {
      const { level: { gain } } = running();
      const start = at / 1000;
      if (ms > 0) {
        // Ends whatever was moving, at the level it has then.
        if (gain.cancelAndHoldAtTime) gain.cancelAndHoldAtTime(start);
        else {
          gain.cancelScheduledValues(start);
          gain.setValueAtTime(gain.value, start);
        }
        gain.linearRampToValueAtTime(to, start + ms / 1000);
      } else {
        gain.setValueAtTime(to, start);
      }
    },
  };
}

function openContext(options: AudioContextOptions): AudioContext {
  try {
    return new AudioContext(options);
  } catch (cause) {
    throw new ParleyError('This browser opens no sound output, so the persona cannot be heard. Its words can still be read.', {
      code: 'device-missing',
      port: 'playback',
      cause,
    });
  }
}
