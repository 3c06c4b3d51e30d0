import type { WaitSummary } from '@parley/engine/trace';
import { textTable, type Cell } from '../command/textTable.ts';
import type { SweptFolder } from './sweepFolder.ts';

/** Headings of a sweep's table. */
const sweepHeadings = ['cut off', 'of pauses', 'mean ms', 'median ms', 'p95 ms', 'earlier', 'later'] as const;

/** One row a value, the recorded settings first. */
export function sweepRows({ values }: SweptFolder): { readonly value: string; readonly cells: readonly Cell[] }[] {
  const cells = ({ cutOffs, pauses, waitMean, waitMedian, waitP95 }: WaitSummary): Cell[] => [cutOffs, pauses, waitMean, waitMedian, waitP95];
  return [
    { value: 'as recorded', cells: [...cells(values[0]!.before), undefined, undefined] },
    ...values.map(({ value, after, earlier, later }) => ({ value: String(value), cells: [...cells(after), earlier, later] })),
  ];
}

export function sweepInWords(swept: SweptFolder): string {
  const { setting, traces, values } = swept;
  const { pauses, ends } = values[0]!.before;
  const rows = sweepRows(swept).map(({ value, cells }) => [value, ...cells]);
  const table = textTable([[setting, ...sweepHeadings], ...rows], 1);
  return [...table, '', `${traces.length} ${traces.length === 1 ? 'trace' : 'traces'}, ${pauses} pauses, ${ends} ends of turns; each wait judged by itself, against what the learner did next`, 'cut off: pauses in which the floor took the turn for over; ms: silence until an end was known; earlier, later: ends, against the recorded settings'].join('\n');
}
