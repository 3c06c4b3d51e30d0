import { expect, it } from 'vitest';
import * as browser from './browser/index.ts';
import * as pure from './index.ts';
import * as node from './node/index.ts';
import * as testing from './testing/index.ts';

it.each(Object.entries({ pure, browser, node, testing }))('%s can be imported without a page and exports nothing undefined', (_, module) => {
  const exported = Object.entries(module);
  expect(exported.length).toBeGreaterThan(0);
  expect(exported.filter(([, value]) => value === undefined)).toEqual([]);
});
