import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { boundariesOf } from '../../../../../models/train/completeness/boundaries.ts';
import { calibrate, calibrated } from '../../../../../models/train/completeness/calibrate.ts';
import { areaUnderCurve } from '../../../../../models/train/completeness/metrics.ts';
import { pauseExamples } from '../../../../../models/train/completeness/readPauses.ts';
import { readWords } from '../../../../../models/train/completeness/readTexts.ts';
import type { CompletenessWeights } from './CompletenessModel.ts';
import { createCompleteness } from './createCompleteness.ts';

const script = fileURLToPath(new URL('../../../../../models/train/completeness/train.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'completeness-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the training script', () => {
  it('fits a tiny sample, scores it on what it has not seen, and gives the same bytes again', { timeout: 60_000 }, () => {
    mkdirSync(join(folder, 'text'));
    const people = ['Der Lehrer', 'Die Nachbarin', 'Mein Bruder', 'Unsere Chefin'];
    const deeds = ['hat den Brief geschrieben.', 'hat das Fenster geöffnet, weil es warm war.', 'kommt morgen um neun.', 'wollte mit dem Hund spazieren gehen.'];
    const lines = people.flatMap((who) => deeds.map((what) => `${who} ${what}`)).flatMap((text) => [text, `Ich glaube, ${text.toLowerCase()}`]);
    writeFileSync(join(folder, 'text/de.jsonl'), lines.map((text, n) => JSON.stringify({ doc: 'sample', n, speaker: null, text })).join('\n'));
    const [first, again] = ['a', 'b'].map((name) => {
      const out = join(folder, name);
      execFileSync(process.execPath, ['--conditions=@parley/source', script, '--data', folder, '--languages', 'de', '--out', out, '--folds-out', out, '--report', join(out, 'report.json')], { stdio: 'pipe' });
      return out;
    });
    expect(readFileSync(join(first!, 'de.ts'), 'utf8')).toBe(readFileSync(join(again!, 'de.ts'), 'utf8'));

    const [report] = JSON.parse(readFileSync(join(first!, 'report.json'), 'utf8')) as [{ scores: { source: string; set: string; system: string; quality: { auc: number } }[] }];
    const score = report.scores.find(({ source, set, system }) => source === 'de' && set === 'full vs mid-clause' && system === 'model');
    expect(score!.quality.auc).toBeGreaterThan(0.8);

    const fold = JSON.parse(readFileSync(join(first!, 'de-0.json'), 'utf8')) as { weights: CompletenessWeights };
    const completeness = createCompleteness({ languages: [fold.weights] });
    expect(completeness('mein bruder kommt morgen um neun', 'de')).toBeGreaterThan(completeness('mein bruder kommt morgen um', 'de'));
  });
});

describe('the training texts', () => {
  it('tell ends, clause ends, broken-off ends and fillers apart', () => {
    const sentences = ['Well, um I saw it, and then', 'he was —', 'I left.'].map(readWords);
    const words = boundariesOf({ language: 'en', source: 's', document: 'd', sentences, yields: true }, (word) => word === 'and', (word) => word === 'um');
    expect(words.map(({ text, boundary }) => `${text}:${boundary}`)).toEqual([
      'well:clauseEnd', 'um:filler', 'i:inside', 'saw:inside', 'it:clauseEnd', 'and:opened', 'then:sentenceEnd', 'he:inside', 'was:broken', 'i:inside', 'left:turnEnd',
    ]);
  });

  it('take real pauses as holds, ends that were not cut as ends, and nothing else', () => {
    const turn = { dialogue: 'd', speaker: 's', words: [{ text: 'à', start: 0, end: 0.2 }, { text: 'le', start: 0.2, end: 0.4 }, { text: 'bus', start: 1, end: 1.5 }], silence_spans: [{ start: 0.4, end: 1 }, { start: 1.5, end: 4.5 }] };
    const examples = pauseExamples([{ ...turn, id: 'a', end_kind: 'yielded' }, { ...turn, id: 'b', end_kind: 'cut' }]);
    expect(examples.map(({ id, text, ends }) => [id, text, ends])).toEqual([['a', 'à le', false], ['a', 'au bus', true], ['b', 'à le', false]]);
  });
});

describe('the figures', () => {
  it('are what they say', () => {
    expect(areaUnderCurve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])).toBeCloseTo(0.75, 10);
    const odds = [-2, -1, -1, 0, 0, 1, 1, 2];
    const by = calibrate(odds, [0, 0, 0, 0, 1, 1, 1, 1].map((label, index) => (index === 2 ? 1 : index === 6 ? 0 : label)), odds.map(() => 1));
    expect(calibrated(by, 0)).toBeCloseTo(0.5, 5);
    expect(calibrated(by, 2)).toBeGreaterThan(0.6);
  });
});
