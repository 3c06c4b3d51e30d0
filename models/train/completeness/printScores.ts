import type { Bin, Scored } from './evaluate.ts';

interface Report {
  readonly language: string;
  readonly examples: number;
  readonly scores: readonly Scored[];
  readonly pauseIntervals: Readonly<Record<string, readonly [number, number]>>;
  readonly reliability: readonly Bin[];
}

/** Prints scores as tables in Markdown, so that a model card can hold them as they are. */
export function printScores({ language, examples, scores, pauseIntervals, reliability }: Report): void {
  console.log(`\n## ${language}: ${examples} examples\n`);
  console.log('| source | set | system | n | AUC | log loss | Brier | accuracy at 0.5 |\n|---|---|---|---|---|---|---|---|');
  for (const { source, set, system, quality } of scores) {
    const figures = [quality.auc, quality.logLoss, quality.brier, quality.accuracy].map((value) => value.toFixed(3));
    console.log(`| ${source} | ${set} | ${system} | ${quality.n} | ${figures.join(' | ')} |`);
  }
  for (const [system, [from, to]] of Object.entries(pauseIntervals)) console.log(`\n${system}: AUC on real pauses, 95 % by dialogue: ${from.toFixed(3)} to ${to.toFixed(3)}`);
  console.log('\n| said | n | mean said | seen |\n|---|---|---|---|');
  for (const { from, n, said, seen } of reliability) console.log(`| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${n} | ${said.toFixed(2)} | ${seen.toFixed(2)} |`);
}
