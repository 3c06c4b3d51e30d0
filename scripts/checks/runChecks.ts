import type { Check, Tally } from './Check.ts';

export interface CheckReport {
  readonly total: Tally;
  /** 0 only when something ran and nothing failed. */
  readonly exitCode: 0 | 1;
}

/**
 * Runs every check in order, whatever the ones before it found, and prints a heading, the time and the result of each,
 * then all results again with the names of what failed.
 * A check that throws counts as one failure.
 * @param now - milliseconds from any fixed start
 * @param print - takes one line
 */
export async function runChecks(checks: readonly Check[], now: () => number, print: (line: string) => void): Promise<CheckReport> {
  const results: string[] = [];
  const failures: string[] = [];
  let total: Tally = { passed: 0, failed: 0 };
  for (const { title, run } of checks) {
    print(`\n── ${title} ${'─'.repeat(Math.max(3, 60 - title.length))}`);
    const start = now();
    const tally = await run().catch((error: unknown): Tally => {
      print(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return { passed: 0, failed: 1, failures: [error instanceof Error ? error.message : String(error)] };
    });
    total = { passed: total.passed + tally.passed, failed: total.failed + tally.failed };
    const skipped = tally.skipped ? `, ${tally.skipped} skipped` : '';
    const line = `${tally.failed > 0 ? '✗' : '✓'} ${title}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${((now() - start) / 1000).toFixed(1)} s)`;
    results.push(line);
    failures.push(...(tally.failures ?? []).map((failure) => `${title}: ${failure}`));
    print(line);
  }
  print(`\n${results.join('\n')}\n`);
  if (failures.length > 0) print(`Failed:\n${failures.map((failure) => `  ${failure}`).join('\n')}\n`);
  print(closingLine(total));
  return { total, exitCode: total.failed > 0 || total.passed === 0 ? 1 : 0 };
}

/** The one line that machines read: `N passed, N failed`. */
function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
