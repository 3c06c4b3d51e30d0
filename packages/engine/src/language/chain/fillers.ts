import { seededRandom } from '../../scripted/seededRandom.ts';

/** Short words that a person says while they search for an answer; none promises one. */
const fillers: Readonly<Record<string, readonly string[]>> = {
  en: ['Hm.', 'Well.', 'Let me think.', 'Give me a second.', 'All right.'],
  de: ['Hm.', 'Tja.', 'Moment.', 'Lassen Sie mich überlegen.', 'Na gut.'],
  fr: ['Hm.', 'Bon.', 'Attendez.', 'Laissez-moi réfléchir.', 'Alors.'],
  es: ['Hm.', 'Bueno.', 'A ver.', 'Déjeme pensar.', 'Un momento.'],
};

/** A word that gives time; `count` fillers were given before, and the same never comes twice in a row. */
export function fillerFor(locale: string, seed: string | number, count: number): string {
  const words = fillers[locale.toLowerCase().split('-')[0] ?? ''] ?? fillers['en']!;
  const offset = Math.floor(seededRandom(seed, 'filler') * words.length);
  return words[(offset + count) % words.length]!;
}
