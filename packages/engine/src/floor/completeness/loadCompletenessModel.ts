import type { CompletenessModel, CompletenessWeights } from './CompletenessModel.ts';

/** Each language is a chunk of its own, loaded when it is asked for. */
const loaders: Readonly<Record<string, () => Promise<CompletenessWeights>>> = {
  de: async () => (await import('./weights/de.ts')).de,
  en: async () => (await import('./weights/en.ts')).en,
  es: async () => (await import('./weights/es.ts')).es,
  fr: async () => (await import('./weights/fr.ts')).fr,
};

/** Languages with weights that come with Parley, as primary subtags. */
export const completenessLanguages: readonly string[] = Object.keys(loaders);

/** Loads the weights for some locales, about 180 kB each (120 kB gzipped); locales without any are passed over. */
export async function loadCompletenessModel(locales: readonly string[] = completenessLanguages): Promise<CompletenessModel> {
  const wanted = new Set(locales.map((locale) => locale.toLowerCase().split('-')[0] ?? ''));
  const languages = await Promise.all(Object.entries(loaders).filter(([language]) => wanted.has(language)).map(([, load]) => load()));
  return { languages };
}
