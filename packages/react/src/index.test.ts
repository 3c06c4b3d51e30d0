import { expect, it } from 'vitest';
import * as all from './index.ts';

it('can be imported where there is no DOM, and exports nothing undefined', () => {
  expect('document' in globalThis).toBe(false);
  expect(Object.entries(all).filter(([, value]) => value === undefined)).toEqual([]);
  expect(all).toHaveProperty('PersonaStage.Root');
});
