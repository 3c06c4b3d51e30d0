import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { driveSession, FakeLanguage } from '@parley/engine/testing';
import { dropChannel, parseTrace } from '@parley/engine/trace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parley } from '../../test/commandLine.ts';
import { temporaryFolder } from '../../test/learnerSpeech.ts';

const folder = temporaryFolder();
const place = (name: string): string => join(folder.path, name);
const trace = place('talks/patient.jsonl');

async function record(patience: 'low' | 'high', pauseMs: number): Promise<string> {
  const driver = await driveSession({ floor: { patience }, language: new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Hello.' : 'I see.')) });
  await driver.until('persona');
  await driver.until('open');
  await driver.learnerSays(`I noticed <that> the …${pauseMs} releases were late`);
  await driver.until('persona');
  await driver.until('open');
  driver.session.end();
  await driver.after(4000);
  await driver.stop();
  return driver.session.trace.toJsonLines();
}

beforeAll(async () => {
  mkdirSync(place('talks'));
  mkdirSync(place('empty'));
  const text = await record('high', 1700);
  writeFileSync(trace, text);
  writeFileSync(place('talks/short.jsonl'), await record('high', 600));
  const { header, lines } = dropChannel(parseTrace(text), 'words', 'consent revoked');
  writeFileSync(place('wordless.jsonl'), [header, ...lines].map((line) => JSON.stringify(line)).join('\n'));
  writeFileSync(place('mind.jsonl'), text.replace('"half":"whole"', '"half":"mind"'));
  writeFileSync(place('talks/notes.jsonl'), '{"a":1}\n');
});
afterAll(() => folder.remove());

describe('parley rerun --set', () => {
  it('says of each wait that changes what it would have cost or saved, and sums up', async () => {
    const { code, out, err } = await parley('rerun', trace, '--set', 'floor.patience=low');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/pause 1\.\d\d s +would have cut the learner off after 1\.\d\d s, 0\.\d\d s before the learner went on {2}“I noticed <that> the”/);
    expect(out).toMatch(/end +answer \d+ ms earlier/);
    expect(out).toContain('pauses: 0 → 1 of 1 cut off (1 more, 0 fewer)');
    expect(out).toMatch(/ends: median \d+, mean \d+, p95 \d+ ms → median \d+/);
  });

  it('changes nothing where nothing is changed', async () => {
    const { out } = await parley('rerun', trace, '--set', 'floor.patience=high');
    expect(out).toContain('2 waits, 2 of them as they were');
  });

  it('takes numbers and several settings, and gives each wait as JSON', async () => {
    const { out } = await parley('rerun', trace, '--set', 'floor.minWait=900', '--set', 'floor.maxWait=900', '--json');
    const report = JSON.parse(out) as { all: { cuts: number; later: number }; traces: { waits: { pauseMs?: number; after: { afterMs: number }; change: string }[] }[] };
    expect(report.all).toMatchObject({ cuts: 1, later: 1 });
    const [pause, end] = report.traces[0]!.waits;
    expect([pause!.change, end!.change]).toEqual(['cuts', 'later']);
    // A wait may be looked at again a millisecond late.
    expect(Math.abs(pause!.after.afterMs - 900)).toBeLessThan(3);
    expect(Math.abs(end!.after.afterMs - 900)).toBeLessThan(3);
  });

  it('sums over a folder, and says what it leaves out', async () => {
    const { code, out, err } = await parley('rerun', place('talks'), '--set', 'floor.patience=low');
    expect(code).toBe(0);
    expect(out.match(/^\w+\.jsonl(?= \(recorded with patience \w+\)$)/gm)).toEqual(['patient.jsonl', 'short.jsonl']);
    expect(out).toMatch(/all 2 traces\n {2}4 waits/);
    expect(err).toMatch(/^parley: left out: .*notes\.jsonl[^\n]*\n$/);
  });

  it('says what many traces have in common once, with their count', async () => {
    mkdirSync(place('many'));
    for (let i = 0; i < 5; i += 1) copyFileSync(place('wordless.jsonl'), place(`many/${i}.jsonl`));
    const { code, err } = await parley('rerun', place('many'), '--set', 'floor.patience=low');
    expect(code).toBe(0);
    expect(err).toMatch(/^(parley: 5 traces \(0\.jsonl, 1\.jsonl, 2\.jsonl and 2 more\): [^\n]*\n)+$/);
    expect(err.match(/the channels words were dropped/g)).toHaveLength(1);
  });

  it('says where the floor knows less than it did', async () => {
    const { code, err } = await parley('rerun', place('wordless.jsonl'), '--set', 'floor.patience=low');
    expect([code, err]).toEqual([0, expect.stringContaining('wordless.jsonl: the channels words were dropped')]);
  });
});

describe('parley rerun --sweep', () => {
  it('gives a row a value, the recorded settings first', async () => {
    const { code, out } = await parley('rerun', place('talks'), '--sweep', 'floor.patience=low,medium,high');
    expect(code).toBe(0);
    const rows = out.trim().split('\n').slice(0, 5).map((line) => line.split(/ {2,}/));
    expect(rows.map(([value]) => value)).toEqual(['floor.patience', 'as recorded', 'low', 'medium', 'high']);
    const cutOffs = rows.slice(1).map((row) => Number(row[1]));
    expect(cutOffs[0]).toBe(cutOffs[3]);
    expect(cutOffs[1]).toBeGreaterThan(cutOffs[3]!);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
  });

  it('waits no shorter for a longer shortest wait', async () => {
    const { out } = await parley('rerun', place('talks'), '--sweep', 'floor.minWait=100:1000:300', '--set', 'floor.maxWait=2000', '--json');
    const { values } = JSON.parse(out) as { values: { value: number; after: { waitMean: number } }[] };
    expect(values.map(({ value }) => value)).toEqual([100, 400, 700, 1000]);
    const means = values.map(({ after }) => after.waitMean);
    expect(means).toEqual(means.toSorted((a, b) => a - b));
    expect(means[3]).toBeGreaterThan(means[0]! + 100);
  });

  it('draws a page that loads nothing and shows what was said as text', async () => {
    const report = place('pages/sweep.html');
    const { code } = await parley('rerun', place('talks'), '--sweep', 'floor.patience=low,medium,high', '--report', report);
    expect(code).toBe(0);
    const page = readFileSync(report, 'utf8');
    expect(page).toContain('I noticed &lt;that&gt; the');
    expect(page.match(/<circle class="dot"/g)!.length).toBe(3 + 1);
    expect(page).not.toMatch(/src=|href=|url\((?!#)|<script|NaN|undefined/);
  });
});

describe('rerun under other settings, given wrongly,', () => {
  it.each([
    ['an unknown setting', [trace, '--set', 'floor.mood=1'], /no setting "floor\.mood".*floor\.patience \(low, medium, high\), floor\.minWait \(a number from 0 to 20000 ms\)/],
    ['a setting without floor', [trace, '--set', 'patience=low'], /no setting "patience"/],
    ['no value', [trace, '--set', 'floor.patience'], /floor\.patience=high, not "floor\.patience"/],
    ['a value that is none', [trace, '--set', 'floor.patience=huge'], /floor\.patience is low, medium, high, not "huge"/],
    ['a number that is none', [trace, '--set', 'floor.minWait=soon'], /floor\.minWait is a number from 0 to 20000 ms, not "soon"/],
    ['a number out of range', [trace, '--set', 'floor.minWait=-1'], /not "-1"/],
    ['an empty number', [trace, '--set', 'floor.minWait='], /not ""/],
    ['bounds the wrong way round', [trace, '--set', 'floor.minWait=3000', '--set', 'floor.maxWait=1000'], /minWait 3000 is above/],
    ['a setting that moves no wait', [trace, '--set', 'floor.reengage=off'], /moves no wait.*floor\.patience/],
    ['one value to sweep', [trace, '--sweep', 'floor.minWait=100'], /several.*100:400:50/],
    ['a range without a step', [trace, '--sweep', 'floor.minWait=100:400'], /from:to:step/],
    ['a range that goes nowhere', [trace, '--sweep', 'floor.minWait=100:400:0'], /from:to:step/],
    ['a range without end', [trace, '--sweep', 'floor.minWait=0:20000:0.001'], /60 are the most/],
    ['two sweeps', [trace, '--sweep', 'floor.minWait=1,2', '--sweep', 'floor.maxWait=1,2'], /once/],
    ['a report of no sweep', [trace, '--report', 'x.html'], /--sweep/],
    ['a report that cannot be', [trace, '--sweep', 'floor.minWait=1,2', '--report', join(trace, 'x.html')], /--report/],
    ['a folder and nothing to judge', [place('talks')], /--set floor\.patience=high/],
    ['a folder without traces', [place('empty'), '--set', 'floor.patience=low'], /no trace below/],
    ['a missing trace', [place('gone.jsonl'), '--set', 'floor.patience=low'], /gone\.jsonl/],
    ['the half without a floor', [place('mind.jsonl'), '--set', 'floor.patience=low'], /half of a session that thinks/],
  ])('with %s ends with 2 and one line that helps', async (_, line, pattern) => {
    const { code, out, err } = await parley('rerun', ...line);
    expect([code, out]).toEqual([2, '']);
    const rows = err.trim().split('\n').filter((row) => !/left out|damage|altered/.test(row));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(pattern);
  });
});
