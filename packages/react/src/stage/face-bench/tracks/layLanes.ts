/** Something with a place and a label on an axis. */
export interface Labelled {
  readonly at: number;
  readonly label: string;
}

export interface Laid {
  /** From 0; undefined where no lane had room, so that only the mark is drawn. */
  readonly lane: number | undefined;
}

/** Pixels of a letter, and of what surrounds a label. */
const letter = 6.4;
const around = 14;

/** Gives each label the first lane in which it covers none before it. `at` and the result's order are the given ones. */
export function layLanes<T extends Labelled>(marks: readonly T[], lanes: number, pxPerMs: number): readonly (T & Laid)[] {
  const ends = Array.from({ length: lanes }, () => -Infinity);
  return marks.map((mark) => {
    const x = mark.at * pxPerMs;
    const lane = ends.findIndex((end) => end <= x);
    if (lane < 0) return { ...mark, lane: undefined };
    ends[lane] = x + mark.label.length * letter + around;
    return { ...mark, lane };
  });
}
