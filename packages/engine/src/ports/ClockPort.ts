/**
 * Session time. Has the shape XState wants of a `clock`, plus `now`.
 * All times are milliseconds since the session began and never go back.
 */
export interface ClockPort {
  now(): number;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(id: unknown): void;
}
