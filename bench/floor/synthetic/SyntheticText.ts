import { readFileSync } from 'node:fs';

export type PauseKind = 'unfinished' | 'filler' | 'clauseComplete';

/** A turn as written: what is said in one breath, and what kind of pause comes after it. */
export interface SyntheticText {
  readonly id: string;
  readonly question: string;
  readonly askKind: 'closed' | 'open' | 'statement';
  readonly parts: readonly string[];
  /** `after` is the number of a part; parts without a pause after them run on. */
  readonly pauses: readonly { readonly after: number; readonly kind: PauseKind }[];
}

/** Reads `texts/LANGUAGE.json`. Throws one line where a pause has no part before and after it. */
export function readTexts(file: URL): readonly SyntheticText[] {
  const texts = JSON.parse(readFileSync(file, 'utf8')) as readonly SyntheticText[];
  for (const { id, parts, pauses } of texts) {
    const wrong = pauses.find(({ after }) => !(after >= 0 && after < parts.length - 1));
    if (wrong) throw new Error(`${id}: no pause can come after part ${wrong.after} of ${parts.length}.`);
  }
  return texts;
}
