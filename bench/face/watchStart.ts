import { loadavg } from 'node:os';
import type { CDPSession } from 'playwright';
import { visit } from '../../e2e/support/practiceApp.ts';
import { enterTalk, untilTraced } from '../../e2e/support/talk.ts';
import { dearestIn, type CpuProfile } from './dearestIn.ts';
import type { TraceEvent } from './frameCosts.ts';

/** A task of the page's main thread. */
export interface LongTask {
  /** Ms from the page's load. */
  readonly at: number;
  /** On the clock, whatever else the processor did meanwhile. */
  readonly wallMs: number;
  /** What the thread itself used of the processor. */
  readonly cpuMs: number;
  readonly during: 'lobby' | 'talk';
  /** How much of it went into pictures of persons, 0 to 1. */
  readonly drawingShare: number;
  /** Functions that most of it was spent in, those they call included. */
  readonly dearest: readonly string[];
}

export interface Start {
  /** Of the whole machine over the last minute. */
  readonly load: number;
  /** From the click to the first frame of the face. */
  readonly faceMs: number;
  readonly firstWordMs: number;
  readonly tasks: readonly LongTask[];
}

/** A task shorter than this keeps nobody waiting, ms. */
const long = 50;

/** Loads the example app, waits in its lobby, begins a talk and lists what was long until the persona is heard. */
export async function watchStart(url: string): Promise<Start> {
  const { page, browser, close } = await visit({ width: 1280, height: 800 });
  try {
    const tab = await page.context().newCDPSession(page);
    const whole = await browser.newBrowserCDPSession();
    const events: TraceEvent[] = [];
    whole.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
    await profile(tab);
    await whole.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { recordMode: 'recordUntilFull', includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'] } });
    await page.goto(`${url}/?debug`);
    await page.evaluate(() => performance.mark('parley-loaded'));
    await page.getByRole('checkbox').waitFor();
    // Nobody begins sooner than they have read a line.
    await page.waitForTimeout(2000);
    await page.evaluate(() => {
      performance.mark('parley-begins');
      const look = (): unknown => (document.querySelector<HTMLCanvasElement>('canvas.parley-face')?.width ?? 300) === 300 ? requestAnimationFrame(look) : performance.mark('parley-face');
      look();
    });
    await enterTalk(page);
    await untilTraced(page, 'playback.started');
    await page.waitForTimeout(1000);
    const { profile: profiled } = await tab.send('Profiler.stop');
    const complete = new Promise((resolve) => void whole.once('Tracing.tracingComplete', resolve));
    await whole.send('Tracing.end');
    await complete;
    return { load: Math.round(loadavg()[0]! * 10) / 10, ...readStart(events, profiled as CpuProfile) };
  } finally {
    await close();
  }
}

async function profile(tab: CDPSession): Promise<void> {
  await tab.send('Profiler.enable');
  await tab.send('Profiler.setSamplingInterval', { interval: 500 });
  await tab.send('Profiler.start');
}

function readStart(events: readonly TraceEvent[], profiled: CpuProfile): Omit<Start, 'load'> {
  const mark = (name: string): TraceEvent => events.find((event) => event.name === name)!;
  const { pid, tid, ts: loaded } = mark('parley-loaded');
  const begins = mark('parley-begins').ts;
  const first = events.filter((event) => event.pid === pid && event.tid === tid && event.name === 'RunTask').reduce((least, { ts }) => Math.min(least, ts), loaded);
  const tasks = events
    .filter((event) => event.pid === pid && event.tid === tid && event.name === 'RunTask' && (event.tdur ?? 0) / 1000 >= long)
    .toSorted((a, b) => a.ts - b.ts)
    .map((event): LongTask => {
      const { dearest, drawingShare } = dearestIn(profiled, event.ts, event.ts + event.dur!);
      return { at: Math.round((event.ts - first) / 1000), wallMs: Math.round(event.dur! / 1000), cpuMs: Math.round(event.tdur! / 1000), during: event.ts < begins ? 'lobby' : 'talk', drawingShare, dearest };
    });
  const last = events.reduce((most, { ts }) => Math.max(most, ts), 0);
  return { faceMs: Math.round((mark('parley-face').ts - begins) / 1000), firstWordMs: Math.round((last - begins) / 1000 - 1000), tasks };
}
