import type { PhoneMark } from '@parley/engine';
import { visemesOf } from './phoneVisemes.ts';
import type { Viseme } from './visemes.ts';

/** One thing the mouth aims at. Milliseconds from the utterance's first sample. */
export interface MouthTarget {
  readonly viseme: Viseme;
  readonly start: number;
  readonly end: number;
  /** How strongly it insists on its shape against its neighbours, 0 to 1. */
  readonly insists: number;
}

/** Rhubarb's split of a diphthong: the first shape has 60 % of it. */
const firstShare = 0.6;
/** Shorter silences than this are closures between words, which the lips need not show. */
const shownPause = 90;

// After Cohen and Massaro (1993) and JALI: lips insist in bilabials and labiodentals, teeth in
// sibilants, the tongue sounds leave the lips to their neighbours.
const insistence: Readonly<Record<Viseme, number>> = {
  sil: 0.8, PP: 1, FF: 1, TH: 0.6, DD: 0.45, kk: 0.3, CH: 0.85, SS: 0.8,
  nn: 0.45, RR: 0.6, aa: 0.9, E: 0.8, I: 0.8, O: 0.9, U: 0.95,
};
const unstressed: Readonly<Record<string, number>> = { ax: 0.3, hh: 0.12, ih: 0.6, ah: 0.7 };

/** Phones into targets: diphthongs in two, equal neighbours merged, short silences dropped. */
export function mouthTargets(phones: readonly PhoneMark[]): readonly MouthTarget[] {
  const targets: MouthTarget[] = [];
  for (const { phone, start, end } of phones) {
    const shapes = visemesOf(phone);
    const silent = shapes[0] === 'sil';
    if (end <= start || (silent && end - start < shownPause)) continue;
    const turn = shapes.length > 1 ? start + (end - start) * firstShare : end;
    shapes.forEach((viseme, part) => {
      const target = {
        viseme,
        start: part === 0 ? start : turn,
        end: part === 0 ? turn : end,
        insists: unstressed[phone] ?? insistence[viseme],
      };
      const last = targets.at(-1);
      if (last?.viseme === viseme && target.start - last.end < 20) {
        targets[targets.length - 1] = { ...last, end: target.end, insists: Math.max(last.insists, target.insists) };
      } else targets.push(target);
    });
  }
  return targets;
}
