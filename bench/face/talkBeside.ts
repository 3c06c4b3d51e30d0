import { loadavg } from 'node:os';
import type { Browser, CDPSession, Page } from 'playwright';
import type { MicrophoneFile } from '../../e2e/support/composeMicrophone.ts';
import { visit } from '../../e2e/support/practiceApp.ts';
import { untilTraced } from '../../e2e/support/talk.ts';
import { frameCosts, type FrameCosts, type TraceEvent } from './frameCosts.ts';

/** Shares of one core, %. */
export interface CoreShares {
  /** The page's main thread, and of it style and layout. */
  readonly mainThread: number;
  readonly styleAndLayout: number;
  /** The page's whole process: main thread, compositor, the session's workers, audio. */
  readonly renderer: number;
  /** The process that puts the page's layers together, in software here. */
  readonly gpu: number;
}

/** One talk and what it cost. */
export interface TalkCosts {
  readonly look: string;
  readonly seconds: number;
  /** Of the whole machine over the last minute, when the measurement ended. */
  readonly load: number;
  /** Pixels of the face's canvas; undefined without a face. */
  readonly canvas: string | undefined;
  readonly shares: CoreShares;
  readonly frames: FrameCosts | undefined;
}

export interface TalkBesideOptions {
  /** Id of a look, `none`, or `blank` for frames in which nothing is drawn. */
  readonly look: string;
  readonly url: string;
  readonly microphone: MicrophoneFile;
  readonly seconds: number;
}

/** Talks with a persona in Chromium, and measures from its first sound on. @throws Error where the page complains */
export async function talkBeside({ look, url, microphone, seconds }: TalkBesideOptions): Promise<TalkCosts> {
  const { page, browser, complaints, close } = await visit({ microphone: microphone.wav, width: 1280, height: 960 });
  try {
    await page.route(({ pathname }) => pathname === '/words.json', (route) => route.fulfill({ json: microphone.words }));
    await page.goto(`${url}/?look=${look}`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await untilTraced(page, 'playback.started');
    const canvas = await page.evaluate(() => {
      const face = document.querySelector<HTMLCanvasElement>('canvas.parley-face');
      return face ? `${face.width}x${face.height}` : undefined;
    });
    const measured = await measure(page, browser, seconds);
    if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('; ')}`);
    return { look, canvas, load: round(loadavg()[0]!), ...measured };
  } finally {
    await close();
  }
}

async function measure(page: Page, browser: Browser, seconds: number): Promise<Pick<TalkCosts, 'seconds' | 'shares' | 'frames'>> {
  const tab = await page.context().newCDPSession(page);
  const whole = await browser.newBrowserCDPSession();
  await tab.send('Performance.enable');
  const events: TraceEvent[] = [];
  whole.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await whole.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { recordMode: 'recordUntilFull', includedCategories: ['devtools.timeline', 'cc'] } });
  const [began, before] = [performance.now(), await used(tab, whole)];
  await page.waitForTimeout(seconds * 1000);
  const after = await used(tab, whole);
  const lasted = (performance.now() - began) / 1000;
  const complete = new Promise((resolve) => void whole.once('Tracing.tracingComplete', resolve));
  await whole.send('Tracing.end');
  await complete;
  const share = (what: keyof typeof before): number => round(((after[what] - before[what]) / lasted) * 100);
  return {
    seconds: round(lasted),
    shares: { mainThread: share('mainThread'), styleAndLayout: share('styleAndLayout'), renderer: share('renderer'), gpu: share('gpu') },
    frames: frameCosts(events),
  };
}

/** Seconds of processor since each began. */
async function used(tab: CDPSession, whole: CDPSession): Promise<CoreShares> {
  const [{ metrics }, { processInfo }] = await Promise.all([tab.send('Performance.getMetrics'), whole.send('SystemInfo.getProcessInfo')]);
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0;
  const gpu = processInfo.filter(({ type }) => type === 'GPU').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { mainThread: metric('ThreadTime'), styleAndLayout: metric('LayoutDuration') + metric('RecalcStyleDuration'), renderer: metric('ProcessTime'), gpu };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
