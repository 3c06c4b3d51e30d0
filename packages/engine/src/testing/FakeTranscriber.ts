import { Subject } from 'rxjs';
import type { Fault } from '../ports/Fault.ts';
import type { TranscriberPort, TranscriptPart, Word } from '../ports/TranscriberPort.ts';

/** A transcriber that hears what it is told. */
export class FakeTranscriber implements TranscriberPort {
  readonly version = 1;
  readonly parts = new Subject<TranscriptPart>();
  readonly faults = new Subject<Fault>();
  readonly capabilities;
  running = false;

  constructor({ lagMs = 150 }: { lagMs?: number } = {}) {
    this.capabilities = { kind: 'recorded', partials: true, wordTimes: true, lagMs, sendsAudio: false } as const;
  }

  async start(): Promise<void> {
    this.running = true;
  }

  async stop(): Promise<void> {
    this.running = false;
  }

  hear(segment: string, words: readonly Word[], final = false): void {
    if (!this.running) return;
    const text = words.map((word) => word.text).join(' ');
    this.parts.next({ type: final ? 'words.final' : 'words.partial', segment, text, words });
  }
}
