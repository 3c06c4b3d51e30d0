import { describe, expect, it } from 'vitest';

describe('@parley/perception', () => {
  it.each([
    { subpath: '.', load: () => import('@parley/perception') },
    { subpath: './browser', load: () => import('@parley/perception/browser') },
    { subpath: './node', load: () => import('@parley/perception/node') },
    { subpath: './testing', load: () => import('@parley/perception/testing') },
  ])('exports something under every name of $subpath, without a DOM', async ({ load }) => {
    const exported = Object.entries(await load());
    expect(exported.length).toBeGreaterThan(0);
    expect(exported.filter(([, value]) => value === undefined)).toEqual([]);
  });
});
