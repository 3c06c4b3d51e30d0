// Scores when turns end, on real or made turns, beside silence only: false cut-offs and dead air.
import { writeFileSync } from 'node:fs';
import { readArguments, usage } from './floor/readArguments.ts';
import { reportOf } from './floor/reportOf.ts';
import { runBench } from './floor/runBench.ts';
import { makeSyntheticSet } from './floor/synthetic/makeSyntheticSet.ts';
import { summaryOf, tableOf } from './floor/summary.ts';

try {
  const options = readArguments(process.argv.slice(2));
  if (options.synthetic) makeSyntheticSet(options.data, (line) => console.error(line));
  const result = await runBench(options, (line) => console.error(line));
  const summary = summaryOf(result, options);
  if (options.report) {
    writeFileSync(options.report, reportOf(result, options));
    console.error(`report: ${options.report}`);
  }
  console.log(options.json ? JSON.stringify(summary, null, 2) : tableOf(result));
} catch (error) {
  console.error((error as Error).message);
  if ((error as Error).message.startsWith('--') || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) console.error(usage);
  process.exitCode = 2;
}
