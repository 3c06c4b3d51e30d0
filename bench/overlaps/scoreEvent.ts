import type { Played } from './playOverlap.ts';
import type { OverlapEvent, OverlapKind, OverlapRow } from './OverlapRow.ts';

/** What a session made of one event. Times are ms after the event's onset; undefined for never. */
export interface Scored {
  readonly id: string;
  readonly kind: OverlapKind;
  readonly group: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly lastsMs: number;
  /** The voice detector's edge reached the machines. */
  readonly noticed: number | undefined;
  readonly ducked: number | undefined;
  /** The persona was told to pause at the next word's end, until it is known what this is. */
  readonly held: number | undefined;
  /** The persona gave up its turn. */
  readonly taken: number | undefined;
  /** Its sound was gone: faded, or paused at a word's end. */
  readonly silent: number | undefined;
  /** It was decided that nobody wants the floor. */
  readonly resumed: number | undefined;
  readonly because: string;
  /** From the edge to the ducked level, from the false alarm to the full one, ms. */
  readonly duckMs: number | undefined;
  readonly resumeMs: number | undefined;
  /** When rules that know durations only would take the floor away. */
  readonly byDuration: Readonly<Record<number, number | undefined>>;
}

/** Speech in ms that a rule of duration asks for. LiveKit Agents' default is 500. */
export const durationRules = [300, 500] as const;

/** Everything a little earlier still belongs to the event: onsets are dated back. */
const earlyMs = 60;
/** Level that counts as ducked, and as full, 0 to 1. */
const duckedLevel = 0.3;
const fullLevel = 0.98;
/** What happens this long after an event is another matter, ms. */
const followMs = 1400;

export function scoreEvent(row: OverlapRow, event: OverlapEvent, played: Played): Scored {
  const onset = event.start * 1000;
  const from = onset - earlyMs;
  const until = event.end * 1000 + followMs;
  const inside = (at: number): boolean => at >= from && at <= until;
  const decision = (type: string): Played['decisions'][number] | undefined => played.decisions.find((line) => line.event.type === type && inside(line.at));
  const since = (at: number | undefined): number | undefined => (at === undefined ? undefined : Math.round(at - onset));
  const levelFrom = (at: number | undefined, fits: (level: number) => boolean): number | undefined => {
    if (at === undefined) return undefined;
    const found = played.levels.find((reading) => reading.at >= at && fits(reading.level));
    return found && Math.round(found.at - at);
  };

  const noticed = played.inputs.find((line) => line.event.type === 'voice.started' && inside(line.at))?.at;
  const taken = decision('floor.personaInterrupted');
  const ducked = decision('floor.duck')?.at;
  const resumed = played.decisions.findLast((line) => line.event.type === 'floor.personaResumed' && inside(line.at));
  const silent = played.levels.find(({ at, level }) => at >= from && at <= until && level === 0)?.at;
  const taker = taken ?? resumed;
  return {
    id: row.id,
    kind: event.kind,
    group: row.group ?? row.id,
    labels: row.labels ?? {},
    lastsMs: Math.round((event.end - event.start) * 1000),
    noticed: since(noticed),
    ducked: since(ducked),
    held: since(decision('floor.personaHeld')?.at),
    taken: since(taken?.at),
    silent: since(silent),
    resumed: since(resumed?.at),
    because: taker ? String((taker.event as { because?: string }).because) : '',
    duckMs: levelFrom(ducked, (level) => level <= duckedLevel),
    resumeMs: taken ? undefined : levelFrom(resumed?.at, (level) => level >= fullLevel),
    byDuration: Object.fromEntries(durationRules.map((ms) => [ms, since(byDuration(played, ms, from, until))])),
  };
}

/** When the detector alone has found `ms` of speech in a row: likelihood from 0.5 on, lost below 0.35 for 200 ms. */
function byDuration({ speech }: Played, ms: number, from: number, until: number): number | undefined {
  let since: number | undefined;
  let last = -Infinity;
  for (const { at, likelihood } of speech) {
    if (at < from || at > until) continue;
    if (since === undefined && likelihood >= 0.5) since = at;
    if (likelihood >= 0.35) last = at;
    if (since !== undefined && at - last > 200) since = undefined;
    // The score of a frame comes 44 ms after its stamp.
    if (since !== undefined && at - since >= ms) return at + 44;
  }
  return undefined;
}
