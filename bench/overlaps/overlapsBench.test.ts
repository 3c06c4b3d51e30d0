import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeWav } from '@parley/speech';
import { seededRandom } from '../floor/statistics.ts';
import { readArguments } from './readArguments.ts';
import { readOverlaps } from './readOverlaps.ts';
import { reportOf } from './reportOf.ts';
import { runOverlaps } from './runOverlaps.ts';
import { makeSet } from './set/makeSet.ts';
import { planRows, type Texts } from './set/planRows.ts';
import { isInstalled } from './set/speakAs.ts';
import { learnerVoices } from './set/voices.ts';
import { figuresOf, summaryOf } from './summary.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-overlaps-'));
afterAll(() => rmSync(folder, { recursive: true }));

const texts = JSON.parse(readFileSync(new URL('texts.json', import.meta.url), 'utf8')) as Texts;
const espeakIsHere = isInstalled(learnerVoices.tune.de[0]!);

describe('the set', () => {
  it('shares no text and no voice between its halves', () => {
    const [tune, test] = (['tune', 'test'] as const).map((half) => planRows(texts, half, false, seededRandom(1)));
    const textsOf = (rows: typeof tune): Set<string> => new Set(rows!.flatMap(({ event, language, persona }) => [`${language} ${persona.text}`, ...('text' in event ? [`${language} ${event.kind} ${event.text}`] : [])]));
    const voicesOf = (rows: typeof tune): Set<string> => new Set(rows!.flatMap(({ learner, persona }) => [learner.name, persona.voice.name]));
    expect(textsOf(tune).size).toBeGreaterThan(200);
    expect([...textsOf(tune)].filter((text) => textsOf(test).has(text))).toEqual([]);
    expect([...voicesOf(tune)].filter((name) => voicesOf(test).has(name))).toEqual([]);
  });

  it('takes the difference in loudness away where it is told to', () => {
    const meanOf = (even: boolean, kind: string): number => {
      const levels = planRows(texts, 'tune', even, seededRandom(1)).flatMap(({ event, relativeDb }) => (event.kind === kind ? [relativeDb] : []));
      return levels.reduce((sum, db) => sum + db, 0) / levels.length;
    };
    expect(meanOf(false, 'interruption') - meanOf(false, 'backchannel')).toBeGreaterThan(3);
    expect(Math.abs(meanOf(true, 'interruption') - meanOf(true, 'backchannel'))).toBeLessThan(1.5);
  });
});

describe('readOverlaps', () => {
  it.each([
    [{ id: 'a', persona: 'p.wav' }, /line 1 \(a\): "learner" must name/],
    [{ id: 'a', persona: 'p.wav', learner: 'l.wav', events: [] }, /"events" must not be empty/],
    [{ id: 'a', persona: 'p.wav', learner: 'l.wav', events: [{ start: 1, end: 2, kind: 'laugh' }] }, /kind "laugh" is none of backchannel/],
    [{ id: 'a', persona: 'p.wav', learner: 'l.wav', events: [{ start: 2, end: 1, kind: 'noise' }] }, /from 2 to 1 s is none/],
  ])('names what is wrong with %j', (row, message) => {
    writeFileSync(join(folder, 'overlaps.jsonl'), JSON.stringify(row));
    expect(() => readOverlaps(folder)).toThrow(message);
  });

  it.each([
    ['{nope', /^overlaps\.jsonl line 1: not JSON/],
    ['null', /line 1: not an object/],
    ['{"id":"a","persona":"p.wav","learner":"l.wav","events":[null]}', /line 1 \(a\): kind "undefined" is none of/],
    ['{"id":"a","persona":"p.wav","learner":"l.wav","events":[{"start":"1","end":"2","kind":"noise"}]}', /must be numbers of seconds/],
    ['{"id":"a","persona":"nowhere.wav","learner":"l.wav","events":[{"start":1,"end":2,"kind":"noise"}]}', /line 1 \(a\): there is no sound file .*nowhere\.wav/],
  ])('names the line of %s', (line, message) => {
    writeFileSync(join(folder, 'overlaps.jsonl'), line);
    expect(() => readOverlaps(folder)).toThrow(message);
  });

  it('refuses an event behind the end of the sound, a sound it cannot read and an id that came before', () => {
    const own = join(folder, 'bad');
    const row = { id: 'a', persona: 'p.wav', learner: 'l.wav', events: [{ start: 0.5, end: 0.8, kind: 'noise' }] };
    makeOwn(own, { 'p.wav': new Float32Array(16_000), 'l.wav': new Float32Array(16_000) }, { ...row, events: [{ start: 20, end: 21, kind: 'noise' }] });
    expect(() => readOverlaps(own)).toThrow(/line 1 \(a\): an event starts at 20 s, and l\.wav lasts 1\.0 s/);
    writeFileSync(join(own, 'overlaps.jsonl'), `${JSON.stringify(row)}\n${JSON.stringify(row)}`);
    expect(() => readOverlaps(own)).toThrow(/line 2 \(a\): an earlier row has the same id/);
    writeFileSync(join(own, 'l.wav'), 'hello');
    expect(() => readOverlaps(own)).toThrow(/line 1 \(a\): l\.wav is not a WAV file/);
    expect(() => readOverlaps(join(folder, 'nowhere'))).toThrow(/^--data: there is no .*overlaps\.jsonl/);
  });

  it('refuses arguments that mean nothing', () => {
    expect(() => readArguments([])).toThrow('--data DIR is missing.');
    expect(() => readArguments(['--data', 'x', '--word-lag', 'soon'])).toThrow('--word-lag must be a whole number');
    expect(readArguments(['--data', 'x', '--word-lag', 'none']).wordLagMs).toBeUndefined();
  });
});

describe('runOverlaps', () => {
  it('plays a row of anybody’s own: silence over a tone costs nothing', async () => {
    const own = join(folder, 'own');
    const tone = Float32Array.from({ length: 48_000 }, (_, index) => 0.2 * Math.sin((2 * Math.PI * 200 * index) / 16_000));
    makeOwn(own, { 'p.wav': tone, 'l.wav': new Float32Array(48_000) }, { id: 'quiet', persona: 'p.wav', learner: 'l.wav', events: [{ start: 1, end: 1.5, kind: 'noise' }] });
    const { scored } = await runOverlaps(own, { interruptibility: 'medium', wordLagMs: 300 }, () => {});
    expect(scored).toMatchObject([{ id: 'quiet', kind: 'noise', noticed: undefined, taken: undefined }]);
  }, 60_000);

  it.skipIf(!espeakIsHere)('scores generated rows (skipped without eSpeak NG)', async () => {
    const made = join(folder, 'made');
    const { rows } = makeSet(made, texts, { half: 'tune', every: 61 });
    expect(rows).toBeGreaterThanOrEqual(6);
    const result = await runOverlaps(made, { interruptibility: 'medium', wordLagMs: 300 }, () => {});
    expect(result.scored).toHaveLength(rows);
    const figures = new Map(figuresOf(result, 20).map((row) => [row.kind, row]));
    expect(figures.get('interruption')!.taken.share).toBeGreaterThan(figures.get('backchannel')!.taken.share);
    for (const { duckMs, noticed, ducked } of result.scored) {
      if (ducked !== undefined) expect(duckMs).toBeLessThanOrEqual(60);
      if (noticed !== undefined) expect(noticed).toBeGreaterThan(-60);
    }
    const summary = summaryOf(result, 20, { wordLagMs: 300, interruptibility: 'medium' });
    expect(JSON.parse(JSON.stringify(summary))).toMatchObject({ bench: 'overlaps', wordLagMs: 300, set: { rows } });
    expect(reportOf(result, 20)).toContain('<h1>Overlaps</h1>');
  }, 180_000);
});

function makeOwn(own: string, sounds: Readonly<Record<string, Float32Array>>, row: object): void {
  mkdirSync(own);
  for (const [file, samples] of Object.entries(sounds)) writeFileSync(join(own, file), encodeWav({ sampleRateHz: 16_000, channels: [samples] }));
  writeFileSync(join(own, 'overlaps.jsonl'), JSON.stringify(row));
}
