import { english } from './english.ts';
import type { Messages } from './Messages.ts';

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', n: 'ñ', c: 'ç', s: 'š' };

/** Marks a text as translated and makes it a third longer, so that what is not, and what overflows, is seen. */
export function pseudo(text: string): string {
  const accented = text.replace(/[aeiouAEIOUncs]/g, (letter) => accents[letter] ?? letter);
  return `⟦${accented}${'·'.repeat(Math.ceil(text.length / 3))}⟧`;
}

const kept = new Set(['locale', 'direction', 'clock']);

function translate(value: unknown, key = ''): unknown {
  if (kept.has(key)) return value;
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function') return (...given: unknown[]) => translate((value as (...all: unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return value.map((each) => translate(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, translate(each, name)]));
}

/** The same texts, each marked. */
export function pseudoOf<Texts>(texts: Texts): Texts {
  return translate(texts) as Texts;
}

/** A catalogue in which every text is marked: what shows without the marks comes from somewhere else. */
export const pseudoMessages: Messages = { ...pseudoOf(english), locale: 'en-XA' };
