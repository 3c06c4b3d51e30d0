import { describe, expect, it } from 'vitest';
import { createWordClock } from './createWordClock.ts';
import { estimateMarks } from './estimateMarks.ts';

const text = 'Well, Bob promised me a better apartment by February.';

describe('estimateMarks', () => {
  it('gives each word its sounds in order, at a natural pace', () => {
    const { words, phones, durationMs } = estimateMarks(text, 'en-US');
    expect(words.map((word) => word.text)).toEqual(text.split(' '));
    [...words, ...phones].forEach(({ start, end }) => expect(end).toBeGreaterThan(start));
    phones.slice(1).forEach((phone, index) => expect(phone.start).toBeCloseTo(phones[index]!.end, 6));
    expect(durationMs).toBeGreaterThan(2200);
    expect(durationMs).toBeLessThan(4500);
    expect(phones.some(({ phone, start }) => phone === 'pau' && start >= words[0]!.end - 1 && start < words[1]!.start)).toBe(true);
  });

  it('goes by the rate, and by the length of the sound where it is known', () => {
    expect(estimateMarks(text, 'en', { rate: 2 }).durationMs).toBeLessThan(0.6 * estimateMarks(text, 'en').durationMs);
    const stretched = estimateMarks(text, 'en', { durationMs: 5000 });
    expect(stretched.durationMs).toBeCloseTo(5000, 6);
    expect(stretched.phones.at(-1)!.end).toBeCloseTo(5000, 6);
  });

  it('gives a stressed vowel more time than its neighbours, most of it before a pause', () => {
    const lengthOf = (text: string, place: number) => {
      const { start, end } = estimateMarks(text, 'es-ES').phones.filter(({ phone }) => phone === 'aa')[place]!;
      return end - start;
    };
    expect(lengthOf('casada está', 1)).toBeGreaterThan(1.15 * lengthOf('casada está', 0));
    expect(lengthOf('casada.', 1)).toBeGreaterThan(1.3 * lengthOf('casada está', 1));
    expect(lengthOf('casada.', 0)).toBeCloseTo(lengthOf('casada está', 0), 6);
  });

  it('holds p b m longer than a sound of their length, and takes it from their neighbours alone', () => {
    const lengths = (text: string) => estimateMarks(text, 'en').phones.map(({ start, end }) => end - start);
    // By the table alone m is longer by 0.1 of 78 ms.
    const [aa = 0, m = 0, ...after] = lengths('ama tat');
    const [plain = 0, t = 0, ...behind] = lengths('ata tat');
    expect(m - t).toBeCloseTo(20 + 0.1 * 78, 3);
    expect(aa).toBeCloseTo(plain - 10, 3);
    expect(after[0]).toBeCloseTo(behind[0]! - 10, 3);
    expect(after[1]).toBeCloseTo(behind[1]!, 3);
  });

  it('knows text without words as silence', () => {
    expect(estimateMarks(' … ', 'en').words).toEqual([]);
  });
});

describe('createWordClock', () => {
  const { words } = estimateMarks(text, 'en');
  /** A voice that is slower than the estimate by `factor`, and begins at 1,000. */
  const at = (ms: number, factor: number) => 1000 + ms * factor;

  it.each([0.75, 1, 1.4])('is within 15 ms of every word 60 ms after its boundary, at %s times the estimate', (factor) => {
    const clock = createWordClock(words);
    clock.begin(1000);
    words.forEach(({ start }, index) => {
      clock.boundary(index, at(start, factor));
      if (index > 1) expect(Math.abs(clock.positionAt(at(start, factor) + 60 * factor) - (start + 60))).toBeLessThan(25);
    });
  });

  it('learns the pace: late words drift less than they would without boundaries', () => {
    const factor = 1.3;
    const clock = createWordClock(words);
    clock.begin(1000);
    words.slice(0, 7).forEach(({ start }, index) => clock.boundary(index, at(start, factor)));
    const { start, end } = words[6]!;
    const middle = (start + end) / 2;
    const drift = Math.abs(clock.positionAt(at(middle, factor)) - middle);
    const untold = Math.abs(start + (middle - start) * factor - middle);
    expect(drift).toBeLessThan(untold * 0.5);
  });

  it('never jumps, and waits for a word that does not come', () => {
    const clock = createWordClock(words);
    clock.begin(0);
    clock.boundary(0, words[0]!.start);
    let last = clock.positionAt(0);
    for (let ms = 0; ms < 3000; ms += 4) {
      if (ms === 1200) clock.boundary(1, ms);
      const now = clock.positionAt(ms);
      expect(Math.abs(now - last)).toBeLessThan(60);
      last = now;
    }
    expect(last).toBeLessThanOrEqual(words[2]!.start + 60);
  });

  it('shows nothing before it began, and ignores boundaries that go back', () => {
    const clock = createWordClock(words);
    expect(clock.positionAt(500)).toBe(-Infinity);
    clock.begin(0);
    clock.boundary(3, 900);
    clock.boundary(1, 950);
    expect(clock.positionAt(1200)).toBeGreaterThanOrEqual(words[3]!.start);
  });
});
