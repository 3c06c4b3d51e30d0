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
    ['en', 'number', 'n ah m b er'],
    ['en', 'climber', 'k l ay m er'],
    ['en', 'tables', 't ey b ax l z'],
    ['en', 'everybody', 'eh v r iy b aa d iy'],
    ['en', 'unimportant', 'ah n ih m p ao r t ae n t'],
    ['en', 'loophole', 'l uw p hh ow l'],
    ['de', 'behalten', 'b eh hh ah l t ax n'],
    ['de', 'Problem', 'p r ao b l eh m'],
    ['de', 'Lebensmittel', 'l eh b ax n s m ih t ax l'],
    ['fr', 'compter', 'k ao t eh'],
    ['fr', 'seulement', 's ao l m aa'],
    ['fr', 'appartement', 'aa p aa r t ax m aa'],
    ['fr', 'ils réclament', 'iy l r eh k l aa m'],
    ['fr', 'album', 'aa l b ao m'],
    ['es', 'enviar', 'eh m b y aa dx'],
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

  it('calls capitals without a vowel by their names, and hums in small letters', () => {
    expect(soundsOf('PDF.', 'en')).toEqual(['p', 'iy', 'd', 'iy', 'eh', 'f']);
    expect(soundsOf('FDP', 'de')).toEqual(['eh', 'f', 'd', 'eh', 'p', 'eh']);
    expect(soundsOf('BMW', 'fr')).toEqual(['b', 'eh', 'eh', 'm', 'd', 'uw', 'b', 'l', 'v', 'eh']);
    expect(soundsOf('TV', 'pl')).toEqual(['t', 'eh', 'uw', 'v', 'eh']);
    expect(soundsOf('Hm', 'en')).toEqual(['m']);
    expect(soundsOf('BOB', 'en')).toEqual(soundsOf('Bob', 'en'));
  });

  it('reads a language without rules letter by letter', () => {
    expect(soundsOf('mapa', 'pl-PL')).toEqual(['m', 'aa', 'p', 'aa']);
  });
});
