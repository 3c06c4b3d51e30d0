/** A stretch in which one person speaks, seconds from the start of the clip. */
export interface Segment {
  readonly clip: string;
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
}

/** The SPEAKER lines of an RTTM file, by start. Lines that are none are passed over. */
export function readRttm(text: string): readonly Segment[] {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([kind]) => kind === 'SPEAKER')
    .map(([, clip, , start, duration, , , speaker]) => ({ clip: clip!, speaker: speaker!, start: Number(start), end: Number(start) + Number(duration) }))
    .sort((a, b) => a.start - b.start);
}
