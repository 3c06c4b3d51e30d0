import type { TraceLine } from '@parley/engine/trace';
import type { WaitReason } from '@parley/engine';
import { causeOfMove } from './causeOfMove.ts';
import { entryOf } from './entryOf.ts';
import type { CueShare, FloorEntry, FloorLog, FloorPause, FloorPlace, ForecastPoint } from './FloorLog.ts';

/** The log, and what has to be remembered to go on with it. */
export interface FloorReading {
  readonly log: FloorLog;
  readonly place: FloorPlace;
  /** Type of the newest input. */
  readonly input: string;
  /** When the learner's voice last set in or ended, session ms. */
  readonly voiceAt: number;
}

export const nothingRead: FloorReading = { log: { entries: [], moves: [], pauses: [] }, place: 'open', input: '', voiceAt: 0 };

/** These say by themselves that the floor moved. */
const moving: readonly FloorEntry['kind'][] = ['turnEnded', 'noise', 'resumed', 'interrupted'];

/** Adds a line of a trace. The log stays the same object where the line shows nothing. */
export function withFloorLine(reading: FloorReading, line: TraceLine): FloorReading {
  if (line.kind === 'input') {
    if (line.half === 'mind') return reading;
    const { at } = line.data;
    const isVoice = (line.type === 'voice.started' || line.type === 'voice.stopped') && typeof at === 'number';
    return { ...reading, input: line.type, voiceAt: isVoice ? at : reading.voiceAt };
  }
  if (line.kind !== 'decision') return reading;
  if (line.type === 'floor.holderChanged') return withMove(reading, line);
  if (line.type === 'floor.waitMoved') return withWait(reading, line);
  const entry = entryOf(line);
  return entry ? withEntry(reading, entry) : reading;
}

type Line = Extract<TraceLine, { kind: 'decision' }>;

function withMove(reading: FloorReading, { at, seq, cause, data }: Line): FloorReading {
  const { place: from, input, voiceAt, log } = reading;
  const to = placeOf(data['holder'], data['state']);
  if (!to || to === from) return reading;
  const said = log.entries.at(-1);
  const told = said?.cause === cause && moving.includes(said.kind) ? said : undefined;
  const because = told?.because ?? causeOfMove(from, to, input);
  const isBack = from === 'learner.pausing' && to === 'learner.speaking';
  const heard = input.startsWith('voice.') ? voiceAt : at;
  const outcome = isBack ? 'wentOn' : told?.kind === 'noise' ? 'ignored' : 'ended';
  const before = closed(log.pauses, isBack ? heard : at, outcome);
  const pauses = to === 'learner.pausing' ? [...before, { start: heard, end: undefined, points: [], outcome: undefined }] : before;
  const entries = told ? log.entries : [...log.entries, { seq, cause, at, kind: isBack ? ('goesOn' as const) : to, because, ms: undefined }];
  return { ...reading, place: to, log: { entries, pauses, moves: [...log.moves, { at, from, to, because }] } };
}

function withWait(reading: FloorReading, { at, seq, cause, data }: Line): FloorReading {
  const { log } = reading;
  const pause = log.pauses.at(-1);
  const reason = data['reason'] as WaitReason;
  const wait = numberOf(data['wait']) ?? 0;
  const point: ForecastPoint = {
    at,
    likelihood: Math.min(1, Math.max(0, numberOf(data['likelihood']) ?? 0)),
    wait,
    deadline: numberOf(data['deadline']) ?? at,
    reason,
    cues: (data['contributions'] as readonly CueShare[] | undefined) ?? [],
  };
  const pauses = pause && pause.end === undefined ? [...log.pauses.slice(0, -1), { ...pause, points: [...pause.points, point] }] : log.pauses;
  const last = log.entries.at(-1);
  // A wait that moves for the same reason is one wait.
  const same = last?.kind === 'wait' && last.because === reason;
  const entries = same ? [...log.entries.slice(0, -1), { ...last, ms: wait }] : [...log.entries, { seq, cause, at, kind: 'wait' as const, because: reason, ms: wait }];
  return { ...reading, log: { ...log, entries, pauses } };
}

function withEntry(reading: FloorReading, entry: FloorEntry): FloorReading {
  const { log } = reading;
  const ends = entry.kind === 'paused' ? closed(log.pauses, entry.at, undefined) : log.pauses;
  return { ...reading, log: { ...log, pauses: ends, entries: [...log.entries, entry] } };
}

function closed(pauses: readonly FloorPause[], end: number, outcome: FloorPause['outcome']): readonly FloorPause[] {
  const last = pauses.at(-1);
  if (!last || last.end !== undefined) return pauses;
  return [...pauses.slice(0, -1), { ...last, end: Math.max(last.start, end), outcome }];
}

const places: readonly FloorPlace[] = ['open', 'learner.speaking', 'learner.pausing', 'persona.speaking', 'persona.yielding', 'contested'];

function placeOf(holder: unknown, state: unknown): FloorPlace | undefined {
  const name = holder === 'learner' || holder === 'persona' ? `${holder}.${String(state)}` : holder;
  return places.find((place) => place === name);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Everything that happened on the floor of a trace. */
export function readFloor(lines: readonly TraceLine[]): FloorLog {
  return lines.reduce(withFloorLine, nothingRead).log;
}
