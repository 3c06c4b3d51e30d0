import { sealLine } from './sealLine.ts';
import type { Trace, TraceChannel, TraceLine } from './traceTypes.ts';

/**
 * Destroys every line of a channel, as revoked consent demands, and leaves one tombstone where the
 * first stood. The other lines keep their numbers.
 */
export function dropChannel(trace: Trace, channel: TraceChannel, reason: string): Trace {
  const gone = trace.lines.filter((line) => line.channel === channel && line.kind !== 'tombstone');
  const first = gone[0];
  if (!first) return trace;
  const grave: TraceLine = sealLine({
    seq: first.seq,
    at: first.at,
    kind: 'tombstone',
    channel,
    data: { channel, lines: gone.length, reason },
  });
  const lines = trace.lines.flatMap((line) => {
    if (line === first) return [grave];
    return line.channel === channel && line.kind !== 'tombstone' ? [] : [line];
  });
  return { header: trace.header, lines };
}
