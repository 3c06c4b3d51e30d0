import type { Trace } from './traceTypes.ts';

/** Session ms of the latest line. The last block of scores may be older than the lines before it. */
export function durationOf({ lines }: Pick<Trace, 'lines'>): number {
  return lines.reduce((latest, { at }) => Math.max(latest, at), 0);
}
