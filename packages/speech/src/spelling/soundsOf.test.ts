import { describe, expect, it } from 'vitest';
import { soundsOf } from './soundsOf.ts';

describe('soundsOf', () => {
  it.each([
    ['en', 'maybe', 'm ey b iy'],
    ['en', 'climbing', 'k l ay m ih ng'],
    ['en', 'photograph', 'f ow t aa g r ae f'],
    ['en', 'doubtful', 'd aw t f ah l'],
    ['en', 'laughed', 'l ae f t'],
    ['en', 'Of', 'ah v'],
    ['de', 'Staub', 'sh t aw p'],
    ['de', 'vielleicht', 'f iy l ay s t'],
    ['de', 'Pferde', 'p f eh aa d ax'],
    ['fr', 'compter', 'k ao p t eh'],
    ['fr', 'beaucoup', 'b ao k uw'],
    ['es', 'también', 't aa m b y eh n'],
    ['es', 'hombre', 'ao m b dx eh'],
  ])('reads %s %s where lips must close and touch', (locale, word, phones) => {
    const lips = (sounds: readonly string[]) => sounds.filter((phone) => /^[pbmfv]$/.test(phone));
    expect(lips(soundsOf(word, locale))).toEqual(lips(phones.split(' ')));
    expect(soundsOf(word, locale).length).toBe(phones.split(' ').length);
  });

  it('reads figures one by one, and marks of punctuation not at all', () => {
    expect(soundsOf('25,', 'en')).toEqual([...soundsOf('two', 'en'), ...soundsOf('five', 'en')]);
    expect(soundsOf('…', 'en')).toEqual([]);
  });

  it('reads a language without rules letter by letter', () => {
    expect(soundsOf('mapa', 'pl-PL')).toEqual(['m', 'aa', 'p', 'aa']);
  });
});
