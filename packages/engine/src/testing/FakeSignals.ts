import { Subject } from 'rxjs';
import type { Percept } from '../perception/Percept.ts';
import type { Fault } from '../ports/Fault.ts';
import type { ClockPort } from '../ports/ClockPort.ts';
import type { PortContext } from '../ports/PortContext.ts';
import type { ProsodyFrame, SignalsPort, SpeechFrame, TurnEndScore } from '../ports/SignalsPort.ts';

/** Frame length of the real detector, ms. */
const frameMs = 32;

/** Signals of a learner who speaks when told to. Frames come in session time. */
export class FakeSignals implements SignalsPort {
  readonly version = 1;
  readonly capabilities = { speech: true, prosody: true, turnEnd: true, face: false };
  readonly speech = new Subject<SpeechFrame>();
  readonly prosody = new Subject<ProsodyFrame>();
  readonly turnEnd = new Subject<TurnEndScore>();
  readonly percepts = new Subject<Percept>();
  readonly faults = new Subject<Fault>();
  /** Level of the voice, dB full scale. */
  levelDb = -24;
  running = false;
  #speaking = false;
  #muted = false;
  #clock: ClockPort | undefined;
  #timer: unknown;

  async start({ clock }: PortContext): Promise<void> {
    this.#clock = clock;
    this.running = true;
    this.#tick();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.#clock?.clearTimeout(this.#timer);
  }

  setMuted(muted: boolean): void {
    this.#muted = muted;
  }

  /** The learner's voice sets in, or ends. */
  speak(on: boolean): void {
    this.#speaking = on;
  }

  #tick(): void {
    const clock = this.#clock!;
    this.#timer = clock.setTimeout(() => {
      const at = clock.now();
      const voiced = this.#speaking && !this.#muted;
      this.speech.next({ at: at - frameMs / 2, likelihood: voiced ? 0.95 : 0.02 });
      this.prosody.next({ at, levelDb: voiced ? this.levelDb : -70, pitchHz: voiced ? 120 + 10 * Math.sin(at / 300) : null });
      if (this.running) this.#tick();
    }, frameMs);
  }
}
