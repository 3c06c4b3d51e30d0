// How well rules, or a model of your choice, read what a learner's turn does, against sentences labelled without sight of them.
import { readArguments, usage } from './appraisal/readArguments.ts';
import { runBench } from './appraisal/runBench.ts';

try {
  const options = readArguments(process.argv.slice(2), process.env);
  console.log(JSON.stringify(await runBench(options, (line) => console.error(line)), null, 2));
} catch (error) {
  console.error((error as Error).message);
  if ((error as Error).message.startsWith('--') || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) console.error(usage);
  process.exitCode = 2;
}
