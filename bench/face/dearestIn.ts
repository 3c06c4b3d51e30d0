/** A V8 profile, as far as it is read; times in microseconds on the clock of Chromium's traces. */
export interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }; readonly children?: readonly number[] }[];
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Functions of the portrait that all its drawing goes through. */
const drawing = new Set(['drawPerson', 'prepare', 'paint', 'drawStill', 'makeParts', 'paintBackground']);
/** Named functions that are listed. */
const most = 6;

/** What a stretch of time was spent in: functions with most of it, those that they call included, and the share of drawing. */
export function dearestIn({ nodes, startTime, samples, timeDeltas }: CpuProfile, from: number, to: number): { readonly dearest: string[]; readonly drawingShare: number } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const totals = new Map<string, number>();
  let [whole, drawn, at] = [0, 0, startTime];
  samples.forEach((sample, i) => {
    at += timeDeltas[i]!;
    if (at < from || at > to) return;
    const names = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) names.add(byId.get(id)!.callFrame.functionName);
    if (names.has('(idle)')) return;
    whole += timeDeltas[i]!;
    if ([...names].some((name) => drawing.has(name))) drawn += timeDeltas[i]!;
    for (const name of names) if (name && name !== '(root)') totals.set(name, (totals.get(name) ?? 0) + timeDeltas[i]!);
  });
  const dearest = [...totals].sort(([, a], [, b]) => b - a).slice(0, most).map(([name, time]) => `${name} ${Math.round(time / 1000)}`);
  return { dearest, drawingShare: whole > 0 ? Math.round((drawn / whole) * 100) / 100 : 0 };
}
