import type { ClockPort } from './ClockPort.ts';

/** How far a port has come with warming up. */
export interface WarmUpProgress {
  /** What is loading, in plain words, such as `voice model`. */
  readonly what: string;
  /** 0 to 1; undefined while the size is unknown. */
  readonly share?: number;
}

/** What a session hands each port when it starts it. */
export interface PortContext {
  readonly clock: ClockPort;
  /** Aborted when the session stops; a port that is still starting gives up. */
  readonly signal: AbortSignal;
  progress(report: WarmUpProgress): void;
}
