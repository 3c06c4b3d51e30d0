import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonicalJson.ts';
import { sha256 } from './sha256.ts';

describe('sha256', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 1000])('agrees with the platform on %i characters', (length) => {
    for (const text of ['a'.repeat(length), 'é🙂'.repeat(length)]) {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });
});

describe('canonicalJson', () => {
  it('sorts keys at every depth and leaves undefined out', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined, A: true })).toBe('{"A":true,"b":[1,{"c":"x","d":null}]}');
    expect(canonicalJson([undefined, 1])).toBe('[null,1]');
  });
});
