/** A line of a Chromium trace, as far as it is read; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread itself used of the processor. */
  readonly tdur?: number;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** What the frames of one page took, milliseconds. */
export interface FrameCosts {
  readonly count: number;
  readonly aSecond: number;
  /** Of the display's ticks, those that no new frame came for. */
  readonly droppedShare: number;
  /** Between two frames, at most. */
  readonly longestGap: number;
  /** The page's main thread, all of a frame: the callback that draws, style, layout, and painting the canvas. */
  readonly cpu: Spread;
  /** Of that the callback: animator, and issuing the strokes. */
  readonly callbackCpu: Spread;
  /** From begin to end on the clock, whatever else the processor did meanwhile. */
  readonly wall: Spread;
}

/** The display's tick where nothing is said otherwise, ms. */
const tick = 1000 / 60;

/** Reads the frames of the page whose animation callbacks are in the trace; undefined where it had none. */
export function frameCosts(events: readonly TraceEvent[]): FrameCosts | undefined {
  const callbacks = events.filter(({ name, ph }) => name === 'FireAnimationFrame' && ph === 'X').toSorted((a, b) => a.ts - b.ts);
  const [first] = callbacks;
  if (!first || callbacks.length < 2) return undefined;
  const frames = events.filter(({ name, ph, pid, tid }) => name === 'ProxyMain::BeginMainFrame' && ph === 'X' && pid === first.pid && tid === first.tid);
  const gaps = callbacks.slice(1).map(({ ts }, index) => (ts - callbacks[index]!.ts) / 1000);
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / tick) - 1), 0);
  const lasted = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    count: callbacks.length,
    aSecond: rounded(gaps.length / (lasted / 1000)),
    droppedShare: rounded(dropped / (dropped + gaps.length), 4),
    longestGap: rounded(Math.max(...gaps)),
    cpu: spread(frames.map(({ tdur = 0 }) => tdur / 1000)),
    callbackCpu: spread(callbacks.map(({ tdur = 0 }) => tdur / 1000)),
    wall: spread(frames.map(({ dur = 0 }) => dur / 1000)),
  };
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number): number => rounded(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
  return { median: share(0.5), p95: share(0.95) };
}

function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
