import { expect, it } from 'vitest';
import { speakableWords } from './speakable.ts';

it.each([
  ['Don’t “go”', [['Don’t', "Don't"], ['“go”', 'go']]],
  ['Well — maybe', [['Well —', 'Well,'], ['maybe', 'maybe']]],
  ['time—and money', [['time—and', 'time, and'], ['money', 'money']]],
  ['£3.50 or €20', [['£3.50', '3 pounds 50'], ['or', 'or'], ['€20', '20 euros']]],
  ['café naïve', [['café', 'cafe'], ['naïve', 'naive']]],
  ['either/or R&D', [['either/or', 'either or'], ['R&D', 'R and D']]],
  ['Hm… fine 🙂', [['Hm…', 'Hm.'], ['fine 🙂', 'fine']]],
  ['— So', [['— So', 'So']]],
  ['*really*', [['*really*', 'really']]],
  ['… —', []],
] as const)('makes %j speakable, word by word', (text, words) => {
  expect(speakableWords(text).map(({ text: written, spoken }) => [written, spoken])).toEqual(words);
});
