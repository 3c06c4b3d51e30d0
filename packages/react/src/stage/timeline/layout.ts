import type { TimelineTrack } from './TimelineTrack.ts';

/** Units of the picture; its width is stretched to the room there is. */
export const layout = { width: 1000, height: 96 } as const;

/** Where each track lies in the picture. */
export const rows = {
  persona: { y: 8, height: 16 },
  learner: { y: 32, height: 16 },
  floor: { y: 62, height: 24 },
  moments: { y: 52, height: 10 },
} as const;

/** Room between two tracks, px. */
const gap = 12;

/** Where tracks lie that are added below, and how high the picture becomes. */
export function tracksBelow(tracks: readonly TimelineTrack[]): { readonly placed: readonly { readonly track: TimelineTrack; readonly y: number }[]; readonly height: number } {
  let height: number = layout.height;
  const placed = tracks.map((track) => {
    const y = height + gap;
    height = y + track.height;
    return { track, y };
  });
  return { placed, height: tracks.length > 0 ? height + gap / 2 : height };
}
