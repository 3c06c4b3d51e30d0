/** A stretch of time in which somebody looks at the other, or not. Seconds. */
export interface Look {
  readonly from: number;
  readonly to: number;
  readonly on: boolean;
}

/** How somebody's gaze divides its time. Seconds. */
export interface GazeShares {
  readonly share: number;
  readonly on: readonly number[];
  readonly off: readonly number[];
}

/** Longer without a fixation than this, seconds, and nobody knows where the eyes were. */
export const longestGap = 1.5;

/** Joins neighbouring looks of a kind into episodes; segments never join. The share is of the time that was seen. */
export function episodesOf(segments: readonly (readonly Look[])[]): GazeShares {
  const lengths = { on: [] as number[], off: [] as number[] };
  for (const looks of segments) {
    let open: { from: number; to: number; on: boolean } | undefined;
    for (const look of looks) {
      if (open && open.on === look.on && look.from - open.to <= longestGap) open.to = look.to;
      else {
        if (open) lengths[open.on ? 'on' : 'off'].push(open.to - open.from);
        open = { ...look };
      }
    }
    if (open) lengths[open.on ? 'on' : 'off'].push(open.to - open.from);
  }
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const [on, off] = [sum(lengths.on), sum(lengths.off)];
  return { share: on / (on + off || 1), ...lengths };
}
