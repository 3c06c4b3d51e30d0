import { ParleyError } from '../errors/ParleyError.ts';
import { sealHeader, sumOf } from './sealLine.ts';
import type { Trace, TraceHeader, TraceLine } from './traceTypes.ts';

/** Something wrong with a line of a trace file. Lines are counted from 1; the header is line 1. */
export interface TraceDamage {
  readonly line: number;
  readonly seq: number | undefined;
  readonly problem: 'notJson' | 'notALine' | 'altered' | 'missing';
  /** What is wrong and what it means. */
  readonly message: string;
}

export interface ParsedTrace extends Trace {
  /** Empty for a whole trace. An unreadable line ends the reading: what precedes it is kept. */
  readonly damage: readonly TraceDamage[];
}

/**
 * Reads a trace file.
 *
 * @throws ParleyError `invalid-trace` when the header is missing, or of another format or version;
 * there is nothing to keep then.
 */
export function parseTrace(text: string): ParsedTrace {
  const rows = text.split('\n');
  const header = readHeader(rows[0] ?? '');
  const lines: TraceLine[] = [];
  const damage: TraceDamage[] = [];
  if (header.sum !== undefined && sealHeader(header).sum !== header.sum) {
    damage.push({ line: 1, seq: undefined, problem: 'altered', message: 'line 1 (the header) was altered after it was written: its checksum does not fit.' });
  }
  let lastSeq = 0;
  let buried = false;
  for (const [index, row] of rows.entries()) {
    if (index === 0 || (row === '' && index === rows.length - 1)) continue;
    const number = index + 1;
    const line = readLine(row);
    if (typeof line === 'string') {
      const message =
        line === 'notJson'
          ? `line ${number} is not JSON (cut off or damaged); the ${lines.length} lines before it are kept.`
          : `line ${number} is JSON but no trace line; the ${lines.length} lines before it are kept.`;
      damage.push({ line: number, seq: undefined, problem: line, message });
      break;
    }
    // Behind a tombstone the numbers of the lines that were destroyed are missing, as they should be.
    buried ||= line.kind === 'tombstone';
    if (line.seq !== lastSeq + 1 && !buried) {
      const problem = { line: number, seq: line.seq, problem: 'missing' } as const;
      damage.push({ ...problem, message: `line ${number} has seq ${line.seq} where ${lastSeq + 1} was due: lines are missing before it.` });
    }
    if (sumOf(line) !== line.sum) {
      const message = `line ${number} (seq ${line.seq}) was altered after it was written: its checksum does not fit.`;
      damage.push({ line: number, seq: line.seq, problem: 'altered', message });
    }
    lastSeq = line.seq;
    lines.push(line);
  }
  return { header, lines, damage };
}

function readHeader(row: string): TraceHeader {
  const fail = (what: string): never => {
    throw new ParleyError(`This is no trace that can be read: ${what} Take the file that the session or parley run wrote.`, {
      code: 'invalid-trace',
      port: 'trace',
    });
  };
  if (row.trim() === '') return fail('it is empty.');
  let header: Partial<TraceHeader>;
  try {
    header = JSON.parse(row) as Partial<TraceHeader>;
  } catch {
    return fail('its first line is not JSON.');
  }
  if (header?.format !== 'parley-trace') return fail('its first line is no Parley header.');
  if (header.version !== 1) return fail(`it has version ${String(header.version)}, and this package reads version 1.`);
  const lacking = lackOf(header);
  if (lacking) return fail(`its header lacks ${lacking}.`);
  return header as TraceHeader;
}

function readLine(row: string): TraceLine | 'notJson' | 'notALine' {
  let line: Partial<TraceLine>;
  try {
    line = JSON.parse(row) as Partial<TraceLine>;
  } catch {
    return 'notJson';
  }
  const whole =
    typeof line === 'object' && line !== null && typeof line.seq === 'number' && typeof line.at === 'number' &&
    typeof line.kind === 'string' && typeof line.data === 'object';
  return whole ? (line as TraceLine) : 'notALine';
}

/** What a header needs before machines can start from it; undefined when all is there. */
function lackOf({ setup, publicScenario, half }: Partial<TraceHeader>): string | undefined {
  if (!publicScenario?.persona) return 'publicScenario';
  if (half !== 'whole' && half !== 'stage' && half !== 'mind' && half !== 'both') return 'half';
  const parts = ['locale', 'floor', 'stance', 'temperament'] as const;
  const missing = parts.find((part) => !setup?.[part]);
  return missing && `setup.${missing}`;
}
