import { en } from './en.ts';
import type { Lexicon } from './Lexicon.ts';

/** Each language but English is a chunk of its own, loaded when a session or a trace needs it. */
const loaders: Readonly<Record<string, () => Promise<Lexicon>>> = {
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
};

/** Lexicons that are here: data without state, so that it does not matter who asked for them. */
const loaded = new Map<string, Lexicon>([['en', en]]);

/** Languages whose turns can be read by rules, as primary subtags. */
export const lexiconLanguages: readonly string[] = ['en', ...Object.keys(loaders)];

/**
 * Loads the lexicon of a locale, about 60 kB (17 kB gzipped); a locale without one is passed over. Sessions do it when
 * they start. Whoever re-runs or views a trace of another language than English does it first.
 */
export async function loadLexicon(locale: string): Promise<void> {
  const language = languageOf(locale);
  const load = loaders[language];
  if (load && !loaded.has(language)) loaded.set(language, await load());
}

/** The lexicon of a locale, or undefined where there is none or it was not loaded. */
export function lexiconOf(locale: string): Lexicon | undefined {
  return loaded.get(languageOf(locale));
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? '';
}
