import type { Page } from 'playwright';
import { parseTrace, type InputLine, type DecisionLine, type ParsedTrace } from '@parley/engine/trace';
import type { Session, TranscriptEntry } from '@parley/engine';
import type { MicrophoneFile } from './composeMicrophone.ts';

export interface Talked {
  readonly trace: ParsedTrace;
  /** Face frames of the page: session time, sounding utterance and its ms, and the 52 weights. */
  readonly frames: readonly Frame[];
  readonly transcript: readonly TranscriptEntry[];
}

export interface Frame {
  readonly utterance: string | undefined;
  readonly ms: number;
  readonly weights: readonly number[];
}

interface Debugged {
  parleySession?: Session;
  parleyFrames?: Frame[];
}

/** Goes through the lobby and into the talk, with the words of the microphone file as the transcriber's. */
export async function beginTalk(page: Page, url: string, microphone: MicrophoneFile, query = ''): Promise<void> {
  await page.route(({ pathname }) => pathname === '/e2e-words.json', (route) => route.fulfill({ json: microphone.words }));
  await page.goto(`${url}/?debug&words=/e2e-words.json${query}`);
  await enterTalk(page);
}

export async function enterTalk(page: Page): Promise<void> {
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: /^talk with/i }).click();
}

/** Waits until so many lines of a type stand in the trace. */
export async function untilTraced(page: Page, type: string, count = 1, timeout = 60_000): Promise<void> {
  await page.waitForFunction(
    ([wanted, times]) => {
      const lines = (globalThis as Debugged).parleySession?.trace.lines ?? [];
      return lines.filter((line) => 'type' in line && line.type === wanted).length >= (times as number);
    },
    [type, count] as const,
    { timeout, polling: 50 },
  );
}

export async function readTalk(page: Page): Promise<Talked> {
  const { text, frames, transcript } = await page.evaluate(() => {
    const { parleySession, parleyFrames } = globalThis as Debugged;
    const { entries } = parleySession!.life.getSnapshot().context.transcript;
    return { text: parleySession!.trace.toJsonLines(), frames: parleyFrames ?? [], transcript: entries };
  });
  return { trace: parseTrace(text), frames, transcript };
}

export const inputs = ({ lines }: ParsedTrace, type: string): InputLine[] =>
  lines.filter((line): line is InputLine => line.kind === 'input' && line.type === type);

export const decisions = ({ lines }: ParsedTrace, type: string): DecisionLine[] =>
  lines.filter((line): line is DecisionLine => line.kind === 'decision' && line.type === type);
