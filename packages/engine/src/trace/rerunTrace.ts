import { StandingClock } from '../clock/StandingClock.ts';
import type { InputEvent } from '../ingress/InputEvent.ts';
import { createCircuit } from '../session/createCircuit.ts';
import type { SessionSetup } from '../session/sessionTypes.ts';
import type { TraceDamage } from './parseTrace.ts';
import type { DecisionLine, Half, InputLine, Trace, TraceLine } from './traceTypes.ts';

/** Where a re-run first differs from the recording. */
export interface TraceDifference {
  /** The line that differs, or the input after which a decision is missing. */
  readonly seq: number;
  readonly at: number;
  readonly kind: 'altered' | 'different' | 'missing' | 'additional';
  /** One line: what was recorded and what came out. */
  readonly message: string;
}

export interface RerunReport {
  readonly identical: boolean;
  readonly inputs: number;
  /** How many decisions of which machine were compared. */
  readonly compared: Readonly<Record<string, number>>;
  readonly first: TraceDifference | undefined;
  readonly damage: readonly TraceDamage[];
  /** Channels that were dropped from the trace, so that what hung on them could not be compared. */
  readonly lacking: readonly string[];
}

/**
 * Feeds the recorded inputs to new machines and compares every decision. No model, random number
 * or device is asked again.
 */
export function rerunTrace(trace: Trace & { readonly damage?: readonly TraceDamage[] }): RerunReport {
  const { header, lines } = trace;
  const damage = trace.damage ?? [];
  const compared: Record<string, number> = {};
  const differences: TraceDifference[] = [];
  let inputs = 0;

  const altered = damage.find(({ problem }) => problem === 'altered');
  if (altered) {
    const at = lines.find(({ seq }) => seq === altered.seq)?.at ?? 0;
    differences.push({ seq: altered.seq ?? 0, at, kind: 'altered', message: altered.message });
  }

  for (const { half, setup } of halvesOf(header.half, header.setup, header.stageSetup)) {
    const own = header.half === 'both' ? lines.filter((line) => line.half === half) : lines;
    const result = rerunHalf(own, setup, half, compared);
    inputs += result.inputs;
    if (result.first) differences.push(result.first);
  }
  differences.sort((a, b) => a.seq - b.seq);
  const lacking = lines.flatMap((line) => (line.kind === 'tombstone' ? [line.data.channel] : []));
  return { identical: differences.length === 0 && damage.length === 0, inputs, compared, first: differences[0], damage, lacking };
}

function halvesOf(half: Half | 'both', setup: SessionSetup, stageSetup: SessionSetup | undefined) {
  if (half !== 'both') return [{ half, setup }];
  return [
    { half: 'stage' as const, setup: stageSetup ?? setup },
    { half: 'mind' as const, setup },
  ];
}

function rerunHalf(lines: readonly TraceLine[], setup: SessionSetup, half: Half, compared: Record<string, number>) {
  const clock = new StandingClock();
  let made: DecisionLine[] = [];
  const circuit = createCircuit({
    setup,
    clock,
    half,
    record: (line) => {
      if (line.kind === 'decision') made.push(line);
    },
  });
  const recorded = decisionsByCause(lines);
  let inputs = 0;
  let first: TraceDifference | undefined;
  for (const line of lines) {
    if (line.kind !== 'input') continue;
    inputs += 1;
    made = [];
    clock.standAt(line.at);
    circuit.replay(line.from, eventOf(line));
    const expected = recorded.get(line.seq) ?? [];
    first = firstDifference(line, expected, made);
    for (const decision of expected) compared[decision.from] = (compared[decision.from] ?? 0) + 1;
    if (first) break;
  }
  circuit.stop();
  return { inputs, first };
}

function decisionsByCause(lines: readonly TraceLine[]): ReadonlyMap<number, DecisionLine[]> {
  const byCause = new Map<number, DecisionLine[]>();
  for (const line of lines) {
    if (line.kind !== 'decision') continue;
    const known = byCause.get(line.cause);
    if (known) known.push(line);
    else byCause.set(line.cause, [line]);
  }
  return byCause;
}

/** The event as it was put into the queue. */
export function eventOf(line: InputLine): InputEvent {
  return { type: line.type, ...line.data } as InputEvent;
}

function firstDifference(
  input: InputLine,
  expected: readonly DecisionLine[],
  made: readonly DecisionLine[],
): TraceDifference | undefined {
  for (const [index, line] of expected.entries()) {
    const again = made[index];
    if (!again) {
      const message = `seq ${line.seq}: ${line.from} decided ${line.type} after ${input.type} (seq ${input.seq}); the re-run decided nothing.`;
      return { seq: line.seq, at: line.at, kind: 'missing', message };
    }
    if (textOf(line) === textOf(again)) continue;
    const message = `seq ${line.seq}: recorded ${textOf(line)}, re-run ${textOf(again)}, after ${input.type} (seq ${input.seq}).`;
    return { seq: line.seq, at: line.at, kind: 'different', message };
  }
  const more = made[expected.length];
  if (!more) return undefined;
  const message = `seq ${input.seq}: after ${input.type} the re-run also decided ${textOf(more)}, which was not recorded.`;
  return { seq: input.seq, at: input.at, kind: 'additional', message };
}

/** A decision without its numbers; undefined fields vanish as they do in a file. */
function textOf({ from, type, data, at }: DecisionLine): string {
  return `${from} ${type} ${JSON.stringify(data)} at ${at}`;
}
