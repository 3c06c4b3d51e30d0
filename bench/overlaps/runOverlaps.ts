import { playOverlap, type PlayOptions } from './playOverlap.ts';
import { readOverlaps, type OverlapSet } from './readOverlaps.ts';
import { scoreEvent, type Scored } from './scoreEvent.ts';

export interface OverlapResult {
  readonly set: OverlapSet;
  readonly scored: readonly Scored[];
}

/** Plays every event of a set and scores it. `say` gets one line now and then. */
export async function runOverlaps(folder: string, options: PlayOptions, say: (line: string) => void): Promise<OverlapResult> {
  const set = readOverlaps(folder);
  const scored: Scored[] = [];
  for (const [index, row] of set.rows.entries()) {
    if (index % 100 === 0) say(`${index} of ${set.rows.length} rows`);
    for (const event of row.events) scored.push(scoreEvent(row, event, await playOverlap(folder, row, event, options)));
  }
  return { set, scored };
}
