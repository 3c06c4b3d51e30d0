// Measures lips against sounds known to the millisecond: our three ways in, wawa-lipsync and HeadAudio.
import { runBench } from './lips/runBench.ts';
import { tableOf } from './lips/table.ts';

const { argv } = process;
const value = (name: string) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
const result = await runBench({
  corpus: value('--corpus') ?? '.cache/viseme-corpus',
  share: Number(value('--share') ?? 1),
  part: value('--part') ?? 'test',
  model: value('--model'),
  say: (line) => console.error(line),
});
console.log(argv.includes('--json') ? JSON.stringify(result, null, 2) : tableOf(result));
