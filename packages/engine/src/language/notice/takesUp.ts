import { noticePhrases } from './noticePhrases.ts';

/** JavaScript's `\b` knows only English letters; these edges know all of them. */
const spelled = (source: string): string => source.replaceAll(String.raw`\b`, String.raw`(?:(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?![\p{L}\p{N}]))`).replaceAll(String.raw`\w`, String.raw`[\p{L}\p{N}_]`);

const patterns = new Map<string, RegExp>();

/**
 * Whether a sentence takes up how something was said. Undefined for a language that nobody has written phrases
 * for: there it cannot be told.
 */
export function takesUp(sentence: string, locale: string): boolean | undefined {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  const sources = noticePhrases[language];
  if (!sources) return undefined;
  let pattern = patterns.get(language);
  if (!pattern) patterns.set(language, (pattern = new RegExp(sources.map(spelled).join('|'), 'iu')));
  return pattern.test(sentence);
}
