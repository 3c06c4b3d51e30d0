import type { Segment } from './readRttm.ts';

/** One person's turn of a clip; seconds from the start of the clip. */
export interface ClipTurn {
  readonly speaker: string;
  readonly segments: readonly Segment[];
  readonly endKind: 'yielded' | 'cut' | 'unknown';
}

/** A silence longer than this ends a turn even if nobody else speaks in it. */
const longestPause = 3;

/** Shorter turns are backchannels for the most part. */
const shortestTurn = 1;

/** What others say in less time than this takes no floor, seconds. */
const shortestTaking = 0.7;

/** Segments closer than this are one stretch of speech. */
const shortestPause = 0.1;

/**
 * Parts a clip into turns: what one person says until somebody else speaks in a silence of theirs.
 * The end is `cut` where somebody speaks over it, and `unknown` where the clip ends on it.
 */
export function turnsOf(segments: readonly Segment[], clipEnd: number): readonly ClipTurn[] {
  return [...new Set(segments.map(({ speaker }) => speaker))]
    .flatMap((speaker) => {
      const others = segments.filter((segment) => segment.speaker !== speaker && segment.end - segment.start >= shortestTaking);
      const turns: Segment[][] = [];
      for (const segment of segments.filter((own) => own.speaker === speaker)) {
        const turn = turns.at(-1);
        const last = turn?.at(-1);
        const spokenIn = last && others.some(({ start, end }) => start < segment.start && end > last.end);
        if (!turn || !last || spokenIn || segment.start - last.end > longestPause) turns.push([segment]);
        else if (segment.start - last.end < shortestPause) turn[turn.length - 1] = { ...last, end: Math.max(last.end, segment.end) };
        else turn.push(segment);
      }
      return turns.map((turn): ClipTurn => {
        const end = turn.at(-1)!.end;
        const cut = others.some((other) => other.start < end && other.end > end);
        return { speaker, segments: turn, endKind: end > clipEnd - 1 ? 'unknown' : cut ? 'cut' : 'yielded' };
      });
    })
    .filter(({ segments: own }) => own.at(-1)!.end - own[0]!.start >= shortestTurn)
    .sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
}
