import { playOverlap, type Played } from '../../../bench/overlaps/playOverlap.ts';
import type { OverlapEvent, OverlapKind } from '../../../bench/overlaps/OverlapRow.ts';
import type { OverlapSet } from '../../../bench/overlaps/readOverlaps.ts';
import type { ClaimCues } from '../../../packages/engine/src/floor/overlap/claimOf.ts';
import type { Sound } from '../../../packages/engine/src/floor/overlap/OverlapCues.ts';

/** A voice over the persona's at one instant, and what it was. */
export interface Lesson {
  readonly group: string;
  readonly kind: OverlapKind;
  readonly cues: ClaimCues;
  /** How long the voice had lasted, ms. */
  readonly at: number;
  /** How long it had lasted in truth: it is noticed late over an echo, ms. */
  readonly since: number;
  readonly row: string;
}

/** A voice is looked at from 160 ms on, every 40, until it has been over for a while. */
const [firstLook, lastLook, lookEvery] = [160, 640, 40];
const goneAfter = 240;

/** Looks at every voice of the set as the overlap machine would, the persona talking on. */
export async function lessonsOf({ folder, rows }: OverlapSet): Promise<Lesson[]> {
  const lessons: Lesson[] = [];
  for (const row of rows) {
    for (const event of row.events) {
      const played = await playOverlap(folder, row, event, { interruptibility: 'medium', wordLagMs: undefined, onlyListen: true });
      for (const { at, since, cues } of looksOf(event, played)) {
        lessons.push({ group: row.group ?? row.id, kind: event.kind, cues, at, since, row: row.id });
      }
    }
  }
  return lessons;
}

/** `voice.started` says when the voice set in, session ms; its line came this much later on the average, ms. */
const noticedAfter = 76;

function looksOf(event: OverlapEvent, { inputs, usualDb }: Played): Pick<Lesson, 'at' | 'since' | 'cues'>[] {
  const looks: Pick<Lesson, 'at' | 'since' | 'cues'>[] = [];
  const starts = inputs.filter(({ at, event: { type } }) => type === 'voice.started' && at >= event.start * 1000 - 60 && at <= event.end * 1000 + 200);
  for (const start of starts) {
    const begun = start.at - noticedAfter;
    const behind = inputs.slice(inputs.indexOf(start) + 1);
    const end = behind.find(({ event: { type } }) => type === 'voice.stopped')?.at ?? Infinity;
    for (let at = firstLook; at <= lastLook; at += lookEvery) {
      const now = begun + at;
      if (now > end + goneAfter) break;
      const heard = behind.findLast((line) => line.event.type === 'voice.overlapped' && line.at <= now && line.at <= end);
      if (!heard) continue;
      const ended = now >= end;
      // The end is dated back by what the detector takes to find it.
      const voicedMs = ended ? end - begun - 122 : at;
      looks.push({ at, since: Math.round(now - event.start * 1000), cues: { voicedMs, silentMs: ended ? now - end : undefined, sound: heard.event as unknown as Sound, usualDb } });
    }
  }
  return looks;
}
