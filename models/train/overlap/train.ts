// Fits how much a voice over the persona's sounds like a claim: train.ts DIR [--write] [LESSONS], a file that keeps what was heard.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { claimFeatures } from '../../../packages/engine/src/floor/overlap/claimOf.ts';
import { readOverlaps } from '../../../bench/overlaps/readOverlaps.ts';
import { fitClaim } from './fitClaim.ts';
import { lessonsOf, type Lesson } from './lessonsOf.ts';

const [folder, ...rest] = process.argv.slice(2);
const kept = rest.find((argument) => argument !== '--write');
if (!folder) throw new Error('train.ts DIR [--write] [LESSONS]: DIR holds overlaps.jsonl of the tuning half');
const set = readOverlaps(folder);
const lessons = kept && existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Lesson[]) : await lessonsOf(set);
if (kept && !existsSync(kept)) writeFileSync(kept, JSON.stringify(lessons));
const chances = crossed(lessons);
for (const at of [240, 320, 360, 400, 440, 480, 560]) {
  const row = (['interruption', 'backchannel', 'noise', 'echo'] as const).map((kind) => {
    const own = lessons.flatMap((lesson, index) => (lesson.kind === kind && lesson.at === at ? [chances[index]!] : []));
    return `${kind} ${own.length}: ${[0.1, 0.2, 0.3, 0.4, 0.5, 0.7].map((limit) => ((100 * own.filter((chance) => chance >= limit).length) / Math.max(1, own.length)).toFixed(0)).join(' ')}`;
  });
  console.log(`${at} ms, % at 0.1 0.2 0.3 0.4 0.5 0.7: ${row.join(' | ')}`);
}
const weights = fitClaim(lessons).map((weight) => Math.round(weight * 1000) / 1000);
console.log(weights.join(', '));
if (rest.includes('--write')) {
  const file = new URL('../../../packages/engine/src/floor/overlap/claimWeights.ts', import.meta.url);
  writeFileSync(
    file,
    `/** Logistic weights in the order of \`claimFeatures\`, written by models/train/overlap/train.ts; card: models/overlap/README.md. */
export const claimWeights = {
  weights: [${weights.join(', ')}],
  /** Looks at voices, and the set they are from. */
  fitted: { lessons: ${lessons.length}, rows: ${set.rows.length}, sha256: '${set.sha256}' },
} as const;
`,
  );
}

/** What a fit on the other texts makes of each lesson. */
function crossed(lessons: readonly Lesson[]): number[] {
  const groups = [...new Set(lessons.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % 5]));
  const fits = Array.from({ length: 5 }, (_, fold) => fitClaim(lessons.filter(({ group }) => foldOf.get(group) !== fold)));
  return lessons.map(({ group, cues }) => 1 / (1 + Math.exp(-claimFeatures(cues)!.reduce((sum, feature, index) => sum + feature * fits[foldOf.get(group)!]![index]!, 0))));
}
