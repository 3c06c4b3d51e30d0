import { defaultLooks } from '@parley/render/portrait';
import { expect, it } from 'vitest';
import { lookOf } from './lookOf.ts';

it('takes a whole look, a named one, or one that goes with the pronoun', () => {
  expect(lookOf({ look: defaultLooks.joseph, pronoun: 'she' })).toBe(defaultLooks.joseph);
  expect(lookOf({ look: { base: 'amira' }, pronoun: 'he' })).toBe(defaultLooks.amira);
  expect(lookOf({ look: {}, pronoun: 'she' })).toBe(defaultLooks.helen);
  expect(lookOf({ look: { glasses: true }, pronoun: 'he' })).toBe(defaultLooks.daniel);
});
