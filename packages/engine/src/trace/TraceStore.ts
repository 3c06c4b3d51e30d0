import { sealHeader } from './sealLine.ts';
import type { Trace, TraceHeader, TraceLine } from './traceTypes.ts';

type Listener = (line: TraceLine) => void;

/** The trace of a running session: append-only, readable at any time. */
export class TraceStore implements Trace {
  #header: TraceHeader;
  readonly #lines: TraceLine[] = [];
  readonly #listeners = new Set<Listener>();

  constructor(header: TraceHeader, lines: readonly TraceLine[] = []) {
    this.#header = header;
    this.#lines.push(...lines);
  }

  get header(): TraceHeader {
    return this.#header;
  }

  /** Says when session time 0 was, once it is known. */
  begin(startedAt: string): void {
    this.#header = { ...this.#header, startedAt };
  }

  get lines(): readonly TraceLine[] {
    return this.#lines;
  }

  append(line: TraceLine): void {
    this.#lines.push(line);
    for (const listener of this.#listeners) listener(line);
  }

  /** Hears of every further line. */
  subscribe(listener: Listener): { unsubscribe(): void } {
    this.#listeners.add(listener);
    return { unsubscribe: () => void this.#listeners.delete(listener) };
  }

  /** The whole trace as JSON Lines. */
  toJsonLines(): string {
    return `${[sealHeader(this.#header), ...this.#lines].map((line) => JSON.stringify(line)).join('\n')}\n`;
  }
}
