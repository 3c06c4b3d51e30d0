import { systemClock, type ClockPort, type PortContext, type WarmUpProgress } from '@parley/engine';

/** What a session would hand a port: real time unless another clock is given. */
export function portContext(
  clock: ClockPort = systemClock(),
  progress: (report: WarmUpProgress) => void = () => {},
  signal: AbortSignal = new AbortController().signal,
): PortContext {
  return { clock, signal, progress };
}
