import { systemClock, toFault, type Fault } from '@parley/engine';
import { createMicrophone, levelDb } from '@parley/perception/browser';

export interface MeterOptions {
  readonly micWorklet: string;
  readonly deviceId: string | undefined;
  readonly opened: () => void;
  /** dB full scale, about 30 a second. */
  readonly level: (db: number) => void;
  readonly fault: (fault: Fault) => void;
}

/** Opens the microphone the way a session does, to see its level. The answer closes it. */
export function openMeter({ micWorklet, deviceId, opened, level, fault }: MeterOptions): () => void {
  const abort = new AbortController();
  const input = createMicrophone({ assets: { micWorklet }, deviceId });
  const frames = input.frames.subscribe(({ samples }) => level(levelDb(samples)));
  const faults = input.faults.subscribe(fault);
  const started = input.start({ clock: systemClock(), signal: abort.signal, progress: () => {} }).then(
    () => !abort.signal.aborted && opened(),
    (error: unknown) => !abort.signal.aborted && fault(toFault('signals', error)),
  );
  return () => {
    abort.abort();
    frames.unsubscribe();
    faults.unsubscribe();
    void started.then(() => input.stop());
  };
}
