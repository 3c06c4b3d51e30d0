import type { AudioFrame, AudioInput, Fault, PortContext } from '@parley/engine';
import { Subject } from 'rxjs';
import { frameLength, frameMs, sampleRateHz } from '../voice/audioFormat.ts';
import { createSampleClock, type SampleClock } from '../voice/createSampleClock.ts';
import type { MicMessage } from './MicMessage.ts';
import { openCapture, type Capture } from './openCapture.ts';
import { watchGestures } from './watchGestures.ts';

export interface MicrophoneOptions {
  readonly assets: {
    /** `mic.worklet.js`, served from the page's own origin. */
    readonly micWorklet: URL | string;
  };
  /** From `listMicrophones`; another microphone is taken where this one is missing. @defaultValue the system's */
  readonly deviceId?: string;
  /**
   * Echo cancellation must stay on where the persona speaks through a loudspeaker. Automatic gain
   * hides how loud the learner is.
   *
   * @defaultValue `{ echoCancellation: true, noiseSuppression: true, autoGainControl: false }`
   */
  readonly constraints?: Pick<MediaTrackConstraints, 'echoCancellation' | 'noiseSuppression' | 'autoGainControl'>;
}

/** Time between two tries to get a lost device back, milliseconds. */
const retryEvery = 2000;
/** The first try comes sooner: another microphone may be there already. Milliseconds. */
const retryFirst = 300;
/** A stamp that must not go back goes on at least at this share of the pace of sound, until time has caught up with it. */
const leastPace = 0.25;
/** How long a context may take to run before a gesture is asked for, milliseconds. */
const resumeWithin = 500;

/**
 * The learner's microphone. Opened by the first `start`, given back by the last `stop`.
 *
 * While the device is lost, or the browser holds sound back until a gesture, it reports a fault and
 * gives silence with honest time stamps; it goes on by itself when a device or a gesture comes.
 */
export function createMicrophone({ assets, deviceId, constraints }: MicrophoneOptions): AudioInput {
  const frames = new Subject<AudioFrame>();
  const faults = new Subject<Fault>();
  const wanted: MediaTrackConstraints = {
    echoCancellation: true,
    noiseSuppression: true,
    autoGainControl: false,
    channelCount: 1,
    ...constraints,
    ...(deviceId === undefined ? {} : { deviceId }),
  };
  let readers = 0;
  let muted = false;
  let opening: Promise<() => Promise<void>> | undefined;
  let closing: Promise<void> | undefined;

  /** Opens the device and keeps it open; gives the way to close it. */
  async function open({ clock, signal }: PortContext): Promise<() => Promise<void>> {
    await closing;
    let capture: Capture | undefined;
    let sampleClock: SampleClock | undefined;
    let nextAt = clock.now();
    let closed = false;
    let retrying = false;
    let timer: unknown;
    let lastTry = 0;
    let stopGestures: (() => void) | undefined;

    function emit(at: number, samples: Float32Array): void {
      // A stamp never goes back, whatever a new device or a correction of the map says.
      const stamp = Math.max(at, nextAt - (1 - leastPace) * frameMs);
      nextAt = stamp + frameMs;
      frames.next({ at: stamp, samples: muted ? new Float32Array(samples.length) : samples });
    }

    function frame({ index, samples }: MicMessage): void {
      sampleClock ??= createSampleClock({ sampleRateHz, latencyMs: capture?.latencyMs ?? 0 });
      sampleClock.observe(index + samples.length, clock.now());
      emit(sampleClock.timeOf(index), samples);
    }

    function running(yes: boolean): void {
      sampleClock = undefined;
      if (yes) {
        if (stopGestures !== undefined) faults.next({ ...gestureFault, cured: true });
        stopGestures?.();
        stopGestures = undefined;
      } else if (capture !== undefined && !closed) askForGesture(capture);
    }

    function askForGesture(held: Capture): void {
      if (stopGestures !== undefined) return;
      faults.next(gestureFault);
      stopGestures = watchGestures(() => held.resume());
    }

    function lost(): void {
      const gone = capture;
      capture = undefined;
      sampleClock = undefined;
      lastTry = clock.now() - retryEvery + retryFirst;
      stopGestures?.();
      stopGestures = undefined;
      faults.next(lostFault);
      void gone?.close();
    }

    async function openAgain(): Promise<void> {
      if (closed || retrying || capture !== undefined) return;
      retrying = true;
      lastTry = clock.now();
      try {
        const found = await openCapture({ micWorklet: assets.micWorklet, constraints: wanted, signal, frame, lost, running });
        if (closed) return void (await found.close());
        capture = found;
        faults.next({ ...lostFault, cured: true });
        await letRun(found);
      } catch {
        // Still gone: the next change of devices or the next round tries again.
      } finally {
        retrying = false;
      }
    }

    async function letRun(held: Capture): Promise<void> {
      held.resume();
      const until = clock.now() + resumeWithin;
      while (!held.running && !closed && clock.now() < until) await new Promise<void>((done) => void clock.setTimeout(done, 20));
      if (!held.running && !closed) askForGesture(held);
    }

    /** Fills with silence what no device can give, and looks for a device. */
    function keep(): void {
      if (closed) return;
      if (capture === undefined || !capture.running) {
        while (nextAt + frameMs <= clock.now()) emit(nextAt, new Float32Array(frameLength));
        if (capture === undefined && clock.now() - lastTry >= retryEvery) void openAgain();
      }
      timer = clock.setTimeout(keep, frameMs);
    }

    const devicesChanged = (): void => void openAgain();
    capture = await openCapture({ micWorklet: assets.micWorklet, constraints: wanted, signal, frame, lost, running });
    nextAt = clock.now();
    navigator.mediaDevices.addEventListener('devicechange', devicesChanged);
    await letRun(capture);
    keep();
    return async () => {
      closed = true;
      clock.clearTimeout(timer);
      stopGestures?.();
      navigator.mediaDevices.removeEventListener('devicechange', devicesChanged);
      await capture?.close();
    };
  }

  return {
    sampleRateHz: 16000,
    frames: frames.asObservable(),
    faults: faults.asObservable(),
    async start(context) {
      readers++;
      const mine = (opening ??= open(context));
      try {
        await mine;
      } catch (error) {
        readers--;
        if (opening === mine) opening = undefined;
        throw error;
      }
    },
    async stop() {
      if (readers === 0 || --readers > 0) return;
      const opened = opening;
      opening = undefined;
      closing = opened?.then(
        (close) => close(),
        () => undefined,
      );
      await closing;
    },
    setMuted(next) {
      muted = next;
    },
  };
}

const gestureFault: Fault = {
  port: 'signals',
  code: 'gesture-needed',
  message: 'The browser holds the microphone back until the page is touched, so nothing is heard yet. Click or press a key.',
  retryable: true,
};

const lostFault: Fault = {
  port: 'signals',
  code: 'device-lost',
  message: 'The microphone was disconnected, so nothing is heard. Connect it again or another one; it is taken up by itself.',
  retryable: true,
};
