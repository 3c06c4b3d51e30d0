/**
 * Mean gap between a question and its answer, ms. Ten languages from Stivers et al. 2009, Universals
 * and cultural variation in turn-taking in conversation (PNAS 106, fig. 1 and SI), by language code.
 * German, French and Spanish are not among them; they take the mean of the ten, 208 ms.
 */
const gaps: Readonly<Record<string, number>> = {
  ja: 7, tzh: 67, yle: 71, nl: 109, ko: 183, en: 236, it: 310, lo: 420, hgm: 423, da: 469,
  de: 208, fr: 208, es: 208,
};

const usual = 208;

/** Waits are tuned on English. */
const tunedOn = gaps['en']!;

/** A wait follows the gap by half: a listener who is early cuts in, one who is late is only slow. */
const follows = 0.5;

/** How much longer than in English a finished turn is waited after, ms; negative where gaps are shorter. */
export function languageGap(locale: string): number {
  const gap = gaps[locale.toLowerCase().split('-')[0] ?? ''] ?? usual;
  return Math.round((gap - tunedOn) * follows);
}
