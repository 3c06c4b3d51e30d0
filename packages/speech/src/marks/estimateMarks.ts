import type { PhoneMark, WordMark } from '@parley/engine';
import { soundsOf } from '../spelling/soundsOf.ts';
import { speakableWords } from '../text/speakable.ts';
import { holdClosures } from './holdClosures.ts';
import { soundLengths } from './soundLengths.ts';

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

/**
 * Marks for words whose sound gives none: sounds by the letters of the language, lengths by tables and
 * by the stress where the spelling tells it, p b m held a little longer than that.
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
    const lengths = soundLengths(word, locale, sounds, pause > 0);
    sounds.forEach((phone, index) => put(phone, unit * lengths[index]!));
    words.push({ text: word, start, end: now });
    if (pause > 0) put('pau', pause / Math.max(0.5, Math.min(2, rate)));
  }
  const whole = now - (phones.at(-1)?.phone === 'pau' ? phones.at(-1)!.end - phones.at(-1)!.start : 0) + afterMs;
  const stretch = durationMs === undefined ? 1 : durationMs / whole;
  const scaled = <T extends { readonly start: number; readonly end: number }>(marks: readonly T[]) =>
    marks
      .filter(({ start, end }) => end > start && start < whole)
      .map((mark) => ({ ...mark, start: mark.start * stretch, end: Math.min(mark.end, whole) * stretch }));
  return { words: words.map((mark) => ({ ...mark, start: mark.start * stretch, end: mark.end * stretch })), phones: scaled(holdClosures(phones)), durationMs: whole * stretch };
}
