import type { OpenAiPeer } from '@parley/engine/testing/node';
import type { ParsedTrace } from '@parley/engine/trace';
import type { Page } from 'playwright';
import { visit, type Visit } from './practiceApp.ts';
import { decisions } from './talk.ts';
import { endAndDownload, shownTexts, untilAnswered, watchTexts } from './typedTalk.ts';

/** A talk that is over, and all that it left behind. */
export interface Conversed extends Pick<Visit, 'complaints' | 'requests'> {
  readonly peer: OpenAiPeer;
  /** The persona's turns as they were heard. */
  readonly heard: readonly string[];
  /** As the page gave it for download. */
  readonly trace: ParsedTrace;
  /** Every text that stood on the page at any time. */
  readonly shown: readonly string[];
  /** What the learner was told to be missing. */
  readonly noticed: readonly string[];
}

export interface ConverseOptions {
  /** The page around the model. */
  readonly url: string;
  readonly peer: OpenAiPeer;
  readonly api?: 'chat' | 'responses';
  /** A WAV file as the microphone; typed without it. */
  readonly microphone?: string;
  /** From the lobby on. */
  readonly enter: (page: Page, address: string) => Promise<void>;
  /** What happens between the persona's opening and the learner's leave. */
  readonly talk: (page: Page) => Promise<void>;
}

/** A whole talk in Chromium with a persona that speaks by `peer`, until its trace was downloaded. */
export async function converse({ url, peer, api = 'chat', microphone, enter, talk }: ConverseOptions): Promise<Conversed> {
  const { page, complaints, requests, close } = await visit({ microphone, permissions: microphone ? ['microphone'] : [] });
  try {
    await watchTexts(page);
    await enter(page, `${url}/?debug&seed=2&api=${api}&service=${encodeURIComponent(peer.baseURL)}`);
    await untilAnswered(page, 1);
    await talk(page);
    const noticed = await page.locator('.parley-notice').allInnerTexts();
    const trace = await endAndDownload(page);
    const turns = decisions(trace, 'reasoning.heard').map(({ data }) => (data as { turn: { who: string; text: string } }).turn);
    return { complaints, requests, peer, heard: turns.filter(({ who }) => who === 'persona').map(({ text }) => text), trace, shown: await shownTexts(page), noticed };
  } finally {
    await close();
    await peer.close();
  }
}
