import { describe, expect, it } from 'vitest';
import { soundsOf } from './soundsOf.ts';
import { stressedVowel } from './stressedVowel.ts';

describe('stressedVowel', () => {
  // The sounds up to the stressed vowel and with it.
  it.each([
    ['es', 'cambio', 'k aa'],
    ['es', 'también', 't aa m b y eh'],
    ['es', 'hablar.', 'aa v l aa'],
    ['es', 'municipio', 'm uw n iy th iy'],
    ['es', 'Lástima', 'l aa'],
    ['de', 'Abend', 'aa'],
    ['de', 'begeben', 'b ax g eh'],
    ['de', 'Person', 'p eh'],
    ['de', 'Information', 'ih n f ao ax m aa t s y ao'],
    ['fr', 'beaucoup,', 'b ao k uw'],
    ['fr', 'le', 'l ax'],
  ])('finds it in %s %s', (locale, word, upToIt) => {
    const sounds = soundsOf(word, locale);
    expect(sounds.slice(0, stressedVowel(word, locale, sounds)! + 1).join(' ')).toBe(upToIt);
  });

  it('knows none in English, nor in a word without a vowel', () => {
    expect(stressedVowel('maybe', 'en-GB', soundsOf('maybe', 'en'))).toBeUndefined();
    expect(stressedVowel('pst', 'es', soundsOf('pst', 'es'))).toBeUndefined();
  });
});
