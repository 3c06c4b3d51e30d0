import type { PhoneMark, WordMark } from '@parley/engine';
import { soundsOf } from '../spelling/soundsOf.ts';
import { speakableWords } from '../text/speakable.ts';

export interface EstimatedMarks {
  /** One for each word of the text; a sign between spaces belongs to the word before it. */
  readonly words: readonly WordMark[];
  readonly phones: readonly PhoneMark[];
  readonly durationMs: number;
}

export interface EstimateOptions {
  /** Speaking rate, 0.5 to 2. @defaultValue 1 */
  readonly rate?: number;
  /** How long the sound is, where that is known: everything is stretched to it, milliseconds. */
  readonly durationMs?: number;
}

/** A sound of mean length at rate 1, milliseconds. */
const meanMs = 78;
/** Silence before the first sound and after the last. */
const beforeMs = 25;
const afterMs = 120;
const pausesMs: Readonly<Record<string, number>> = { ',': 160, ';': 220, ':': 220, '.': 330, '!': 330, '?': 330 };
/** The last syllable before a pause is drawn out. */
const lengthening = 1.4;

/** Lengths of English sounds relative to their mean, measured on 30,000 phones of the voices the viseme network is trained on. */
const lengths: Readonly<Record<string, number>> = {
  aa: 1.15, ae: 1.3, ah: 1.1, ao: 1.5, aw: 1.8, ax: 0.7, ay: 1.6, eh: 1.25, er: 1.2, ey: 1.6, ih: 0.85, iy: 1.2, ow: 1.65, oy: 2.3, uh: 0.85, uw: 1.15,
  b: 0.85, ch: 1.3, d: 0.7, dh: 0.55, dx: 0.5, f: 1.1, g: 0.8, hh: 0.75, jh: 1.05, k: 1.1, l: 0.8, m: 1, n: 0.9, ng: 1.1, p: 1.1, r: 0.75, s: 1.15, sh: 1.3,
  t: 0.9, th: 1.1, v: 0.8, w: 0.95, y: 0.8, z: 1.1, zh: 1,
};
const vowel = /^([aeiou]|ax$)/;

/**
 * Marks for words whose sound gives none: sounds by the letters of the language, lengths by a table.
 * Good to place a word's sounds within it; across a sentence the times drift, so tell
 * `createWordClock` of every word boundary the voice reports.
 */
export function estimateMarks(text: string, locale: string, { rate = 1, durationMs }: EstimateOptions = {}): EstimatedMarks {
  const unit = meanMs / Math.max(0.5, Math.min(2, rate));
  const words: WordMark[] = [];
  const phones: PhoneMark[] = [];
  let now = beforeMs;
  const put = (phone: string, length: number) => phones.push({ phone, start: now, end: (now += length) });
  put('pau', 0);
  for (const { text: word } of speakableWords(text)) {
    const start = now;
    const sounds = soundsOf(word, locale);
    const pause = pausesMs[/[,;:.!?]+(?=["'”’)]*$)/.exec(word)?.[0].at(-1) ?? ''] ?? 0;
    const drawn = pause > 0 ? sounds.findLastIndex((phone) => vowel.test(phone)) : Infinity;
    sounds.forEach((phone, index) => put(phone, unit * (lengths[phone] ?? 1) * (index >= drawn ? lengthening : 1)));
    words.push({ text: word, start, end: now });
    if (pause > 0) put('pau', pause / Math.max(0.5, Math.min(2, rate)));
  }
  const whole = now - (phones.at(-1)?.phone === 'pau' ? phones.at(-1)!.end - phones.at(-1)!.start : 0) + afterMs;
  const stretch = durationMs === undefined ? 1 : durationMs / whole;
  const scaled = <T extends { readonly start: number; readonly end: number }>(marks: readonly T[]) =>
    marks
      .filter(({ start, end }) => end > start && start < whole)
      .map((mark) => ({ ...mark, start: mark.start * stretch, end: Math.min(mark.end, whole) * stretch }));
  return { words: words.map((mark) => ({ ...mark, start: mark.start * stretch, end: mark.end * stretch })), phones: scaled(phones), durationMs: whole * stretch };
}
