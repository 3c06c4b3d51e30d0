import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { parseTrace, type ParsedTrace } from '@parley/engine/trace';

interface Watched {
  /** Every different text that stood on the page. */
  parleyShown?: Set<string>;
}

/** From the first page on, keeps every text that the learner could read. */
export async function watchTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shown = ((globalThis as Watched).parleyShown ??= new Set());
    const look = (): void => void shown.add(document.body?.innerText ?? '');
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

export function shownTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => [...((globalThis as Watched).parleyShown ?? [])]);
}

/** Waits until so many turns of the persona were heard to their end. */
export async function untilAnswered(page: Page, turns: number, timeout = 60_000): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const lines = (globalThis as { parleySession?: { trace: { lines: { type?: string; data?: { turn?: { who: string } } }[] } } }).parleySession?.trace.lines ?? [];
      return lines.filter(({ type, data }) => type === 'reasoning.heard' && data?.turn?.who === 'persona').length >= wanted;
    },
    turns,
    { timeout, polling: 100 },
  );
}

/** Waits until a sentence came from wherever the persona's words come from. */
export async function untilSentence(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const lines = (globalThis as { parleySession?: { trace: { lines: { type?: string; data?: { text?: string } }[] } } }).parleySession?.trace.lines ?? [];
      return lines.some(({ type, data }) => type === 'language.sentence' && data?.text === wanted);
    },
    text,
    { timeout: 60_000, polling: 50 },
  );
}

/** Types a turn and waits until the persona's answer, after `before` turns of its own, was heard. */
export async function typeTurn(page: Page, text: string, before: number): Promise<void> {
  const field = page.getByRole('textbox');
  await field.fill(text);
  await field.press('Enter');
  await untilAnswered(page, before + 1);
}

/** Ends the talk as a learner does, lets the persona take its leave, and takes the trace that the page gives as a file. */
export async function endAndDownload(page: Page): Promise<ParsedTrace> {
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await page.getByRole('button', { name: 'End it' }).click();
  const button = page.getByRole('button', { name: 'Download the trace' });
  await button.waitFor({ timeout: 90_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return parseTrace(await readFile(await download.path(), 'utf8'));
}
