import type { PhoneMark } from '@parley/engine';

/**
 * Reads what Flite prints for `-psdur`: `pau:0.224 w:0.315 …`, each phone with its end in seconds.
 * Returns marks in milliseconds. Where the times fall back, a new utterance began behind the last.
 */
export function parseSegments(printed: string): PhoneMark[] {
  const phones: PhoneMark[] = [];
  let offset = 0;
  let start = 0;
  for (const [, phone, seconds] of printed.matchAll(/([a-z]+):(\d+\.\d+)/g)) {
    let end = offset + Number(seconds) * 1000;
    if (end < start) {
      offset = start;
      end = offset + Number(seconds) * 1000;
    }
    phones.push({ phone: phone!, start, end });
    start = end;
  }
  return phones;
}

/** Reads what Flite prints for `-ps` of words set apart by commas: the phones of each. */
export function parseGroups(printed: string): string[][] {
  return printed
    .trim()
    .split(/\s*\bpau\b\s*/)
    .map((group) => group.split(/\s+/).filter((phone) => /^[a-z]+$/.test(phone)))
    .filter((group) => group.length > 0);
}
