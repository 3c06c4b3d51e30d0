import { describe, expect, it } from 'vitest';
import { allHeard, heardText, nothingDelivered, withHeard, withUtterance } from './heardText.ts';

const delivery = withUtterance(withUtterance(nothingDelivered, 'u1.1', 'Well — I see.'), 'u1.2', 'Nobody asked me, at the time.');

describe('heardText', () => {
  it('is nothing before a word was heard', () => {
    expect(heardText(delivery)).toBe('');
  });

  it('keeps whole sentences and the words of the one that was cut', () => {
    const cut = withHeard(withHeard(delivery, 'u1.1', 'all'), 'u1.2', 3);
    expect(heardText(cut)).toBe('Well — I see. Nobody asked me –');
    expect(allHeard(cut)).toBe(false);
  });

  it('counts a dash that stands alone to the word before it, as voices do', () => {
    expect(heardText(withHeard(delivery, 'u1.1', 2))).toBe('Well — I –');
  });

  it('knows when all was heard', () => {
    expect(allHeard(withHeard(withHeard(delivery, 'u1.1', 'all'), 'u1.2', 'all'))).toBe(true);
  });
});
