import type { Span, TimelinePicture } from '../../timeline/TimelinePicture.ts';

/** A stop that is shorter than this is articulation and no silence, ms. */
const shortest = 120;

export interface Silence {
  readonly start: number;
  readonly end: number;
}

/** When neither spoke, session ms, up to `extent`; nothing before anybody ever did. */
export function silencesOf({ learner, persona }: Pick<TimelinePicture, 'learner' | 'persona'>, extent: number): readonly Silence[] {
  const voices: readonly Span[] = [...learner, ...persona].toSorted((a, b) => a.start - b.start);
  if (voices.length === 0) return [];
  const silences: Silence[] = [];
  let quietSince = 0;
  for (const { start, end = extent } of voices) {
    if (start - quietSince >= shortest) silences.push({ start: quietSince, end: start });
    quietSince = Math.max(quietSince, end);
  }
  if (extent - quietSince >= shortest) silences.push({ start: quietSince, end: extent });
  return silences;
}
