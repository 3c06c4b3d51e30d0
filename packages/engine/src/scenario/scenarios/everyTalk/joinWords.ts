import type { Line } from '../../Scenario.ts';

type Words = Readonly<Record<string, readonly Line[]>>;

/** Wordings by beat out of several lists; where two have wordings of one beat, it has both, the first list's first. */
export function joinWords(...lists: readonly Words[]): Record<string, Line[]> {
  const joined: Record<string, Line[]> = {};
  for (const words of lists) for (const [beat, lines] of Object.entries(words)) joined[beat] = [...(joined[beat] ?? []), ...lines];
  return joined;
}
