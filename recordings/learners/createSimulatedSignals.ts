import type { ClockPort, Fault, Percept, ProsodyFrame, SignalsPort, SpeechFrame, TurnEndScore } from '@parley/engine';
import { NEVER, Subject, type Observable } from 'rxjs';

export interface SimulatedSignals extends SignalsPort {
  readonly percepts: Subject<Percept>;
  readonly faults: Observable<Fault>;
  /** The learner's voice sets in, or ends, now. */
  speak(on: boolean): void;
}

/** Frames come fast behind a change and slowly where nothing changes, ms: the trace stays small, an edge is known after two. */
const afterChange = 40;
const steady = 640;
const settledAfter = 100;

/** Signals of a learner who speaks when told to, without sound: a speech likelihood, and percepts given from outside. */
export function createSimulatedSignals(): SimulatedSignals {
  const speech = new Subject<SpeechFrame>();
  const percepts = new Subject<Percept>();
  let clock: ClockPort | undefined;
  let timer: unknown;
  let speaking = false;
  let changedAt = 0;

  function frame(): void {
    if (!clock) return;
    clock.clearTimeout(timer);
    const at = clock.now();
    timer = clock.setTimeout(frame, at - changedAt < settledAfter ? afterChange : steady);
    speech.next({ at, likelihood: speaking ? 0.95 : 0.02 });
  }

  return {
    version: 1,
    capabilities: { speech: true, prosody: false, turnEnd: false, face: false },
    speech,
    percepts,
    prosody: NEVER as Observable<ProsodyFrame>,
    turnEnd: NEVER as Observable<TurnEndScore>,
    faults: NEVER,
    async start(context) {
      ({ clock } = context);
      frame();
    },
    async stop() {
      clock?.clearTimeout(timer);
      clock = undefined;
    },
    setMuted() {},
    speak(on) {
      if (speaking === on) return;
      speaking = on;
      changedAt = clock?.now() ?? 0;
      frame();
    },
  };
}
