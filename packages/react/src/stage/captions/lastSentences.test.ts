import { expect, it } from 'vitest';
import { lastSentences } from './lastSentences.ts';

const long = 'That is a sentence which goes on for a good while, because whoever says it has more than one thing to get off their chest and no wish to stop.';

it.each([
  ['One. Two? Three!', 'One. Two? Three!'],
  [`${long} And you?`, 'And you?'],
  [`Well. ${long}`, `Well. ${long}`],
  [`${long} ${long}`, long],
  ['“Monday.” He said it twice.', '“Monday.” He said it twice.'],
  [`${long} Dr. Keller will say so.`, 'Dr. Keller will say so.'],
  ['', ''],
])('keeps the end of a turn that fits under a face: %j', (text, kept) => {
  expect(lastSentences(text)).toBe(kept);
});
