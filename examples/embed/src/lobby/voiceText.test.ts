import { expect, it } from 'vitest';
import { voiceText } from './voiceText.ts';

const voice = (name: string, lang: string, localService = true) => ({ name, lang, localService });

it.each([
  ['en-GB', [], undefined],
  ['de', [voice('Anna', 'de-DE')], 'Daniel speaks German with a voice of this browser, “Anna”. The words stand in the picture too.'],
  ['de', [voice('Cloud', 'de_DE', false), voice('Anna', 'de-AT')], 'Daniel speaks German with a voice of this browser, “Anna”. The words stand in the picture too.'],
  ['de', [voice('Cloud', 'de-DE', false)], 'Daniel speaks German with a voice of this browser, “Cloud”. It comes from the maker of the browser, which gets the words that are spoken. The words stand in the picture too.'],
  ['de-CH', [voice('Sam', 'en-US')], 'This browser has no German voice, so Daniel is not heard: the words stand in the picture. You can talk or type.'],
  ['de', undefined, 'This browser has no German voice, so Daniel is not heard: the words stand in the picture. You can talk or type.'],
] as const)('says who speaks in %s', (locale, voices, text) => {
  expect(voiceText({ name: 'Daniel', locale, voices })).toBe(text);
});
