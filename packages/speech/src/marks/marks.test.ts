import { describe, expect, it } from 'vitest';
import { alignWords } from './alignWords.ts';
import { guessPhones } from './guessPhones.ts';
import { parseGroups, parseSegments } from './parseSegments.ts';

describe('parseSegments', () => {
  it('turns end times in seconds into marks in milliseconds', () => {
    expect(parseSegments('pau:0.200 n:0.300 ow:0.450 pau:0.600 \n')).toEqual([
      { phone: 'pau', start: 0, end: 200 },
      { phone: 'n', start: 200, end: 300 },
      { phone: 'ow', start: 300, end: 450 },
      { phone: 'pau', start: 450, end: 600 },
    ]);
  });

  it('lays a second utterance behind the first', () => {
    const phones = parseSegments('pau:0.200 n:0.300 \npau:0.100 ow:0.250 ');
    expect(phones.map(({ end }) => end)).toEqual([200, 300, 400, 550]);
  });
});

describe('parseGroups', () => {
  it('parts the words at the pauses', () => {
    expect(parseGroups('pau w eh l pau ay pau \n')).toEqual([['w', 'eh', 'l'], ['ay']]);
  });
});

describe('alignWords', () => {
  const phones = parseSegments('pau:0.1 dh:0.2 ax:0.3 ae:0.4 p:0.5 ax:0.6 l:0.7 pau:0.8 w:0.9 ah:1.0 n:1.1 pau:1.2');
  const alone = ['dh iy', 'ae p ax l', 'w ah n t'].map((word) => word.split(' '));

  it('keeps words apart although they sound otherwise in the sentence', () => {
    expect(alignWords(['the', 'apple', 'want'], alone, phones).map(({ start, end }) => [Math.round(start), Math.round(end)])).toEqual([
      [100, 300],
      [300, 700],
      [800, 1100],
    ]);
  });

  it('gives a word without a sound of its own no length, and keeps the order', () => {
    const marks = alignWords(['the', 'apple', '?', 'want'], [...alone.slice(0, 2), [], alone[2]!], phones);
    expect(marks[2]).toEqual({ text: '?', start: marks[1]!.end, end: marks[1]!.end });
  });
});

describe('guessPhones', () => {
  it.each([
    ['think', 'th ih n k'],
    ['ship', 'sh ih p'],
    ['Bob', 'b aa b'],
  ])('reads %s well enough to tell it from its neighbours', (word, phones) => {
    expect(guessPhones(word).join(' ')).toBe(phones);
  });
});
