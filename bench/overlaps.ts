// Scores what the floor makes of voices and noises over the persona's: who stops it, how soon, and who must not.
import { readFileSync, writeFileSync } from 'node:fs';
import { readArguments, usage } from './overlaps/readArguments.ts';
import { reportOf } from './overlaps/reportOf.ts';
import { runOverlaps } from './overlaps/runOverlaps.ts';
import { makeSet } from './overlaps/set/makeSet.ts';
import type { Texts } from './overlaps/set/planRows.ts';
import { summaryOf, tableOf } from './overlaps/summary.ts';

try {
  const options = readArguments(process.argv.slice(2));
  if (options.make) {
    const texts = JSON.parse(readFileSync(new URL('overlaps/texts.json', import.meta.url), 'utf8')) as Texts;
    const { rows, leftOut } = makeSet(options.make.folder, texts, options.make);
    console.log(`${rows} rows in ${options.make.folder}, ${leftOut} left out for want of a program or a recording`);
  }
  if (options.data) {
    const result = await runOverlaps(options.data, options, (line) => console.error(line));
    if (options.report) {
      writeFileSync(options.report, reportOf(result, options.resamplings));
      console.error(`report: ${options.report}`);
    }
    console.log(options.json ? JSON.stringify(summaryOf(result, options.resamplings, options), null, 2) : tableOf(result, options.resamplings));
  }
} catch (error) {
  console.error((error as Error).message);
  if ((error as Error).message.startsWith('--') || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) console.error(usage);
  process.exitCode = 2;
}
