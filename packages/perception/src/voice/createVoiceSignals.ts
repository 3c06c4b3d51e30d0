import type { AudioFrame, AudioInput, Fault, PortContext, ProsodyFrame, SignalsCapabilities, SignalsPort, SpeechFrame, TurnEndScore } from '@parley/engine';
import { merge, Subject, type Subscription } from 'rxjs';
import { acousticName } from './acousticTurnEnd.ts';
import { sileroReleaseMs } from './createSileroVad.ts';
import type { LoudspeakerSound } from '../echo/LoudspeakerSound.ts';
import type { VoiceSignals } from './createVoiceAnalysis.ts';

/** What a hearing tells its port. */
export interface HearingListener {
  heard(signals: VoiceSignals): void;
  /** Who judges the end of turns from here on. */
  turnEndBy(name: string): void;
  fault(fault: Fault): void;
}

/** The place where frames are analysed: this thread, a worker, a server. */
export interface Hearing {
  /** @throws ParleyError when nothing can be measured */
  open(context: PortContext, listener: HearingListener): Promise<void>;
  /** Frames in their order, between `open` and `close`. Does not throw. */
  push(frame: AudioFrame): void;
  close(): Promise<void>;
}

export interface VoiceCapabilities extends SignalsCapabilities {
  /**
   * Who judges the end of turns: a network's name, such as `smart-turn`, or `acoustic` for pause and
   * prosody. Known once the port has started; changes when the network fails.
   */
  readonly turnEndBy: string;
}

export interface VoiceSignalsPort extends SignalsPort {
  readonly capabilities: VoiceCapabilities;
}

/**
 * The signals port around one microphone and one place that analyses its sound. Where it is known what the
 * loudspeaker gives, the echo of that is taken out of the sound before.
 */
export function createVoiceSignals(input: AudioInput, hearing: Hearing, loudspeaker?: LoudspeakerSound): VoiceSignalsPort {
  const speech = new Subject<SpeechFrame>();
  const prosody = new Subject<ProsodyFrame>();
  const turnEnd = new Subject<TurnEndScore>();
  const faults = new Subject<Fault>();
  let frames: Subscription | undefined;
  let starting: Promise<void> | undefined;
  let muted = false;
  let turnEndBy = acousticName;

  const passProsody = onward(prosody);
  const passSpeech = onward(speech);
  const passTurnEnd = onward(turnEnd);
  const listener: HearingListener = {
    heard(signals) {
      // What is still on its way when the port stops belongs to nobody.
      if (frames === undefined) return;
      signals.prosody.forEach(passProsody);
      signals.speech.forEach(passSpeech);
      signals.turnEnd.forEach(passTurnEnd);
    },
    turnEndBy(name) {
      turnEndBy = name;
    },
    fault: (fault) => faults.next(fault),
  };

  async function open(context: PortContext): Promise<void> {
    const [device, analysis, clean] = await Promise.allSettled([input.start(context), hearing.open(context, listener), loudspeaker && cleanerOf(loudspeaker)]);
    if (device.status === 'rejected') {
      await hearing.close();
      throw device.reason;
    }
    if (analysis.status === 'rejected') {
      await input.stop();
      throw analysis.reason;
    }
    if (clean.status === 'rejected') faults.next(echoStays(clean.reason));
    const cleaned = (clean.status === 'fulfilled' && clean.value) || ((frame: AudioFrame) => frame);
    frames = input.frames.subscribe((frame) =>
      hearing.push(muted ? { at: frame.at, samples: new Float32Array(frame.samples.length) } : cleaned(frame)),
    );
  }

  return {
    version: 1,
    get capabilities() {
      return { speech: true, prosody: true, turnEnd: true, face: false, releaseMs: sileroReleaseMs, turnEndBy };
    },
    speech: speech.asObservable(),
    prosody: prosody.asObservable(),
    turnEnd: turnEnd.asObservable(),
    faults: merge(faults, input.faults),
    start(context) {
      starting ??= open(context).catch((error: unknown) => {
        starting = undefined;
        throw error;
      });
      return starting;
    },
    async stop() {
      const started = starting;
      if (started === undefined) return;
      starting = undefined;
      // Stopping while it starts waits for the start, so that nothing is left open behind it.
      const opened = await started.then(() => true, () => false);
      if (!opened) return;
      frames?.unsubscribe();
      frames = undefined;
      await Promise.all([input.stop(), hearing.close()]);
    },
    setMuted(next) {
      muted = next;
    },
  };
}

/** A chunk of its own: a page that shows a stage does not hear yet. */
async function cleanerOf(loudspeaker: LoudspeakerSound): Promise<(frame: AudioFrame) => AudioFrame> {
  return (await import('../echo/withoutEcho.ts')).withoutEcho(loudspeaker);
}

function echoStays(error: unknown): Fault {
  const why = error instanceof Error ? error.message : String(error);
  return { port: 'signals', code: 'degraded', message: `The persona's echo is not taken out of the sound, so it may be taken for the learner; headphones help. ${why}`, retryable: true };
}

/** Passes on what is later than all before: another analyst may start a little behind the last one. */
function onward<T extends { readonly at: number }>(stream: Subject<T>): (value: T) => void {
  let last = -Infinity;
  return (value) => {
    if (value.at <= last) return;
    last = value.at;
    stream.next(value);
  };
}
