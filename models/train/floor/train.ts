// Fits the turn-end predictor's weights to a team's own turns: train.ts --data DIR --out FILE
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultHoldLimits, pausesOf } from '../../../bench/floor/pausesOf.ts';
import { judgeOfWords } from '../../../bench/floor/judgeOfWords.ts';
import { readTurns } from '../../../bench/floor/readTurns.ts';
import type { TurnEndWeights } from './predictor.ts';
import { fitTurnEnd, lessonsOf } from './fitTurnEnd.ts';
import { setByHand } from './setByHand.ts';

const usage = `node --conditions=@parley/source models/train/floor/train.ts --data DIR --out FILE [--word-lag MS] [--rounds N | held-out] [--name TEXT] [--blind-completeness DIR]
  FILE.json gets the weights as JSON, FILE.ts as a module that exports fittedTurnEnd`;

try {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      name: { type: 'string' },
      'blind-completeness': { type: 'string' },
      'word-lag': { type: 'string', default: '300' },
      rounds: { type: 'string', default: '120' },
    },
  });
  if (!values.data || !values.out) throw new Error(usage);
  const wordLag = Number(values['word-lag']) / 1000;
  const rounds = values.rounds === 'held-out' ? values.rounds : Number(values.rounds);
  if (!(wordLag >= 0 && wordLag <= 1)) throw new Error('--word-lag must be a number from 0 to 1000.');
  if (rounds !== 'held-out' && !(Number.isInteger(rounds) && rounds > 0)) throw new Error('--rounds must be a whole number above 0, or held-out.');

  const set = readTurns(values.data);
  const pauses = pausesOf(set.turns, { ...defaultHoldLimits, minHold: 0.1 });
  const count = (kind: 'hold' | 'end'): number => pauses.filter((pause) => pause.kind === kind).length;
  console.error(`${set.turns.length} turns, ${count('end')} ends, ${count('hold')} holds`);
  if (count('end') < 100 || count('hold') < 100) console.error('Few: below some hundred ends and holds a fit says little.');
  const words = await judgeOfWords(set.turns.map(({ dialogue }) => dialogue), values['blind-completeness']);
  for (const note of words.notes) console.error(note);
  const weights: TurnEndWeights = {
    format: 'parley.turn-end',
    version: 1,
    fitted: { data: values.name ?? basename(set.file), sha256: set.sha256, ends: count('end'), holds: count('hold'), wordLag },
    ...fitTurnEnd(lessonsOf(pauses, { wordLag, completeness: words.judge }), rounds),
    set: setByHand,
  };
  writeFileSync(values.out, values.out.endsWith('.ts') ? asModule(weights) : `${JSON.stringify(weights)}\n`);
  console.error(`${values.out}: ${weights.heard.trees?.length ?? 0} trees with words, ${weights.unheard.trees?.length ?? 0} without`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function asModule(weights: TurnEndWeights): string {
  return `// Written by models/train/floor/train.ts; the model card is models/floor/README.md.
import type { TurnEndWeights } from './TurnEndWeights.ts';

export const fittedTurnEnd: TurnEndWeights = ${JSON.stringify(weights)};
`;
}
