import type { ActorRefFrom } from 'xstate';
import { StandingClock } from '../../clock/StandingClock.ts';
import { VirtualClock } from '../../clock/VirtualClock.ts';
import { ParleyError } from '../../errors/ParleyError.ts';
import type { EndpointContext, endpointMachine } from '../../floor/endpoint/endpointMachine.ts';
import { textOf } from '../../floor/endpoint/turnWords.ts';
import { createCircuit } from '../../session/createCircuit.ts';
import type { SessionSetup } from '../../session/sessionTypes.ts';
import { eventOf } from '../rerunTrace.ts';
import type { InputLine, Trace, TraceHeader, TraceLine } from '../traceTypes.ts';
import type { CollectedWaits, RecordedWait, WaitKnowledge } from './RecordedWait.ts';
import { whatFollowed } from './whatFollowed.ts';

interface Begun {
  readonly index: number;
  readonly line: InputLine;
  readonly known: EndpointContext;
  readonly endedAt: number;
  text: string;
}

/**
 * Finds every silence within or at the end of a learner's turn, with what the floor knew in it. Feeds
 * the inputs of the trace to the machines for that; no model or device is asked again. Sounds that
 * were no turn, and silences of a learner who ends turns by a key, are not among them.
 *
 * @throws ParleyError `invalid-trace` when the trace holds only the mind of a hosted session, which has no floor
 */
export function collectWaits(trace: Trace): CollectedWaits {
  const { header, lines } = trace;
  if (header.half === 'mind') {
    throw new ParleyError('This trace holds only the half of a session that thinks; the floor is in the other half. Take the trace of the whole session.', {
      code: 'invalid-trace',
      port: 'trace',
    });
  }
  const { floor: settings, locale } = setupOfFloor(header);
  const lacking = lines.flatMap((line) => (line.kind === 'tombstone' ? [line.data.channel] : []));
  const recorded = lines.filter((line) => line.kind === 'decision' && line.from === 'floor').map(nameOf);
  const asRecorded = watch(trace, false);
  const otherVersion = asRecorded.decisions.join() !== recorded.join();
  const { begun } = otherVersion ? watch(trace, true) : asRecorded;
  const waits = settings.policy === 'open-mic' ? begun.flatMap((wait) => recordedWait(trace, wait)) : [];
  return { waits, settings, locale, otherVersion, lacking };
}

function recordedWait({ lines }: Trace, { index, line, known, endedAt, text }: Begun): RecordedWait[] {
  const { outcome, decidedAt } = whatFollowed(lines, index);
  if (outcome.kind === 'noise') return [];
  const until = outcome.kind === 'wentOn' ? outcome.heardAt : Infinity;
  const opening = { type: line.type === 'voice.stopped' ? 'voice.stopped' : 'endpoint.voiceEnded', at: endedAt } as const;
  const knowledge = { known, heardAt: line.at, opening, inputs: inputsOf(lines, index, until, decidedAt) };
  return [{ seq: line.seq, endedAt, text, outcome, decidedAt, knowledge }];
}

/** Words that came after the floor decided were judged by nobody, so that they would mislead. */
function inputsOf(lines: readonly TraceLine[], index: number, until: number, decidedAt = Infinity): WaitKnowledge['inputs'] {
  const known: { at: number; event: ReturnType<typeof eventOf> }[] = [];
  for (const line of lines.slice(index + 1)) {
    if (line.at >= until) break;
    if (line.kind !== 'input' || line.half === 'mind') continue;
    if (line.type === 'voice.started') break;
    const isWord = line.type.startsWith('words.');
    const tells = isWord || line.type === 'voice.turnEnd' || line.type === 'hearing.changed' || line.type.startsWith('face.');
    if (tells && !(isWord && line.at > decidedAt)) known.push({ at: line.at, event: eventOf(line) });
  }
  return known;
}

/** Runs the machines on the inputs and watches the endpoint begin to wait. */
function watch({ header, lines }: Trace, byOwnTimers: boolean): { begun: Begun[]; decisions: string[] } {
  const standing = new StandingClock();
  const running = new VirtualClock();
  const decisions: string[] = [];
  const circuit = createCircuit({
    setup: setupOfFloor(header),
    clock: byOwnTimers ? running : standing,
    half: header.half === 'whole' ? 'whole' : 'stage',
    record: (line) => {
      if (line.kind === 'decision' && line.from === 'floor') decisions.push(nameOf(line));
    },
  });
  const endpoint = circuit.actors.floor.getSnapshot().children.endpoint as ActorRefFrom<typeof endpointMachine>;
  const begun: Begun[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'input' || line.half === 'mind') continue;
    if (byOwnTimers && line.type === 'timer.fired') continue;
    const before = endpoint.getSnapshot();
    standing.standAt(line.at);
    running.advanceTo(line.at);
    circuit.replay(line.from, eventOf(line));
    const after = endpoint.getSnapshot();
    if (!after.matches('waiting')) continue;
    if (!before.matches('waiting')) {
      // What came in one with the silence, as the end of the persona's turn may, is known; what was made of it is not.
      const known = { ...after.context, wait: before.context.wait };
      begun.push({ index, line, known, endedAt: known.voiceEndedAt, text: '' });
    }
    const wait = begun.at(-1);
    if (wait) wait.text = textOf(after.context.words);
  }
  circuit.stop();
  return { begun, decisions };
}

/** Of a hosted session, the learner's half has the floor. */
function setupOfFloor({ half, setup, stageSetup }: TraceHeader): SessionSetup {
  return half === 'both' ? (stageSetup ?? setup) : setup;
}

/** As it stands in a file, where undefined fields vanish; without its number. */
function nameOf({ at, ...line }: TraceLine): string {
  return line.kind === 'decision' ? `${line.type} ${JSON.stringify(line.data)} at ${at}` : '';
}
