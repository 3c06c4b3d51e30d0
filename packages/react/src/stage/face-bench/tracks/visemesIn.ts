import { visemesOf, type Viseme } from '@parley/render';
import type { FaceDrive } from '../film/FaceDrive.ts';

/** A mouth shape as it was heard, session ms. */
export interface VisemeSpan {
  readonly from: number;
  readonly to: number;
  readonly viseme: Viseme;
}

/** The mouth shapes of all that sounded, by the marks that were known last. Rest is left out. */
export function visemesIn({ sounds, mouths }: Pick<FaceDrive, 'sounds' | 'mouths'>): readonly VisemeSpan[] {
  const phones = new Map(mouths.map(({ mouth }) => [mouth.utterance, mouth.phones]));
  return sounds.flatMap(({ utterance, from, to, begins }) =>
    (phones.get(utterance) ?? []).flatMap(({ phone, start, end }) => {
      const span = { from: Math.max(from, from + start - begins), to: Math.min(to, from + end - begins) };
      const shapes = span.to > span.from ? visemesOf(phone).filter((viseme) => viseme !== 'sil') : [];
      const each = (span.to - span.from) / (shapes.length || 1);
      return shapes.map((viseme, i) => ({ from: span.from + i * each, to: span.from + (i + 1) * each, viseme }));
    }),
  );
}
