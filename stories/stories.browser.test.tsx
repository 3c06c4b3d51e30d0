import * as accessibility from '@storybook/addon-a11y/preview';
import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import preview from './.storybook/preview.tsx';

setProjectAnnotations([preview]);

type StoryFile = Parameters<typeof composeStories>[0] & { readonly default: { readonly title: string } };
type Composed = ComponentType & {
  readonly storyName: string;
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
};

interface Report {
  readonly result: { readonly violations?: readonly { readonly id: string; readonly impact?: string | null; readonly nodes: readonly { readonly html: string }[] }[] };
}

/** What the parts still get wrong, as `rule: element`. One that is mended must go from here: the last test sees to it. */
const known: readonly RegExp[] = [];
const seen = new Set<RegExp>();

/** Serious findings of axe, through Storybook's own addon. */
async function findings(): Promise<readonly string[]> {
  const reports: Report[] = [];
  const context = { id: 'story', viewMode: 'story', globals: {}, parameters: { a11y: { test: 'todo' } }, reporting: { addReport: (report: Report) => reports.push(report) } };
  await (accessibility.afterEach as unknown as (given: typeof context) => Promise<void>)(context);
  expect(reports.length, 'axe has run').toBe(1);
  return (reports[0]!.result.violations ?? [])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    .filter((finding) => {
      const excuse = known.find((each) => each.test(finding));
      if (excuse) seen.add(excuse);
      return !excuse;
    });
}

/** What fades in is judged when it is there; what breathes for ever is not waited for. */
async function stillness(): Promise<void> {
  const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(passing.map(({ finished }) => finished));
}

const complaints: string[] = [];
beforeEach(async () => {
  complaints.length = 0;
  for (const level of ['error', 'warn'] as const) vi.spyOn(console, level).mockImplementation((...said) => void complaints.push(said.join(' ')));
  await page.viewport(1280, 800);
});
afterEach(() => vi.restoreAllMocks());

const files = import.meta.glob<StoryFile>('./*/*.stories.tsx', { eager: true });

describe.each(Object.values(files).map((file) => [file.default.title, file] as const))('%s', (_, file) => {
  const stories = Object.values(composeStories(file)) as unknown as Composed[];
  it.each(stories.map((Story) => [Story.storyName, Story] as const))('%s shows without a complaint and passes axe', async (__, Story) => {
    const { container } = await render(<Story />);
    await expect.poll(() => container.querySelector('.bench-part')?.childElementCount ?? 0).toBeGreaterThan(0);
    await Story.play?.({ canvasElement: container });
    await stillness();
    expect(await findings()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

it('excuses nothing that is mended', () => {
  expect(known.filter((each) => !seen.has(each))).toEqual([]);
});
