import type { TraceHeader, TraceLine } from './traceTypes.ts';

/** FNV-1a, 32 bit (Fowler, Noll, Vo), over UTF-16 code units. Names slips, resists nobody. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

type Unsealed<Line> = Line extends unknown ? Omit<Line, 'sum'> : never;

export type UnsealedLine = Unsealed<TraceLine>;

/** The checksum of a line as it stands in JSON, keys in the order they are written. */
export function sumOf(line: UnsealedLine): string {
  const { sum: _, ...rest } = line as TraceLine;
  return fnv1a(JSON.stringify(rest));
}

/** Adds the checksum as the last field. */
export function sealLine(line: UnsealedLine): TraceLine {
  return { ...line, sum: sumOf(line) } as TraceLine;
}

/** The header as it is written: its checksum comes last, as on every line. */
export function sealHeader(header: TraceHeader): TraceHeader {
  const { sum: _, ...rest } = header;
  return { ...rest, sum: fnv1a(JSON.stringify(rest)) };
}
