import type { FaceDrive } from './film/FaceDrive.ts';

/** Indices of the latest attitude and the latest expression by a time, −1 where there was none; joined, as a value that is easily compared. */
export function nowOf({ cues }: FaceDrive, ms: number): string {
  let attitude = -1;
  let express = -1;
  for (let i = 0; i < cues.length && cues[i]!.at <= ms; i += 1) {
    if (cues[i]!.cue.kind === 'attitude') attitude = i;
    else if (cues[i]!.cue.kind === 'express') express = i;
  }
  return `${attitude} ${express}`;
}
