import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeWav } from '@parley/speech';
import { smartTurnDouble } from '../../../../models/train/smart-turn-double/smartTurnDouble.ts';
import type { TraceLine } from '@parley/engine/trace';
import { parley } from '../../test/commandLine.ts';
import { learnerSpeech, stopLearnerVoice, temporaryFolder, writeSpeech } from '../../test/learnerSpeech.ts';

const folder = temporaryFolder();
const place = (name: string): string => join(folder.path, name);
const json = (name: string) => JSON.parse(readFileSync(place(name), 'utf8')) as Record<string, never>;
const bytes = (name: string) => decodeWav(readFileSync(place(name)));

const run = (learner: string, out: string, ...more: string[]) =>
  parley('run', '--scenario', 'pip', '--learner', place(learner), '--out', place(out), ...more);

beforeAll(async () => {
  await writeSpeech(folder.path, 'pause', 'I noticed that the last three …1500 releases went out late.');
  await writeSpeech(folder.path, 'plan', 'A performance improvement plan starts on Monday.');
  await writeSpeech(folder.path, 'stop', 'Wait, let me stop you there for a moment.');
  const turn = (name: string, when: object) => JSON.stringify({ wav: `${name}.wav`, words: `${name}.json`, when });
  writeFileSync(place('cut.jsonl'), `${turn('plan', { floorOpenFor: 500 })}\n\n${turn('stop', { personaSpeaking: 900 })}\n`);
  writeFileSync(place('early.jsonl'), `${turn('plan', { at: 6000 })}\n`);
  writeFileSync(place('plan.jsonl'), `${turn('plan', { floorOpenFor: 500 })}\n`);
}, 30_000);
afterAll(async () => {
  await stopLearnerVoice();
  folder.remove();
});

describe('parley run', () => {
  it('holds through a thinking pause, answers after it, and re-runs identically', { timeout: 60_000 }, async () => {
    const { code, err } = await run('pause.wav', 'a', '--words', place('pause.json'));
    expect(code).toBe(0);
    expect(err).toContain('I noticed that the last three releases went out late.');
    const metrics = json('a/metrics.json') as unknown as { learnerTurns: number; heldPauses: number[]; responseGapMedian: number; interruptionsOfLearner: number };
    expect(metrics.learnerTurns).toBe(1);
    expect(metrics.interruptionsOfLearner).toBe(0);
    expect(metrics.heldPauses[0]).toBeGreaterThan(1200);
    // A whole clause behind a held pause is trusted less than a first one; 600 ms is the bar for a single answer.
    expect(metrics.responseGapMedian).toBeLessThanOrEqual(600);
    const again = await parley('rerun', place('a/trace.jsonl'));
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/^identical: \d+ inputs, \d+ decisions compared \(.*floor \d+/);
  });

  it('is the same on every run', { timeout: 60_000 }, async () => {
    await run('pause.wav', 'b', '--words', place('pause.json'));
    const lines = (name: string) => readFileSync(place(name), 'utf8').split('\n').slice(1);
    expect(lines('b/trace.jsonl')).toEqual(lines('a/trace.jsonl'));
    expect(readFileSync(place('b/conversation.wav')).equals(readFileSync(place('a/conversation.wav')))).toBe(true);
  });

  it('lays both sides into one file in session time', async () => {
    const { durationMs } = json('a/metrics.json') as unknown as { durationMs: number };
    const both = bytes('a/conversation.wav');
    const persona = bytes('a/persona.wav');
    expect(both.channels).toHaveLength(2);
    expect(both.channels[0]!.length / 16).toBeCloseTo(durationMs, -1);
    expect(persona.channels[0]).toEqual(both.channels[1]);
    const spoken = (await learnerSpeech('I noticed that the last three …1500 releases went out late.')).samples;
    const trace = readFileSync(place('a/trace.jsonl'), 'utf8').split('\n').filter(Boolean).slice(1).map((line) => JSON.parse(line) as { type: string; data: { words?: { start: number }[]; at: number } });
    const firstWord = trace.find(({ type }) => type === 'words.final')!.data.words![0]!.start;
    const energy = (channel: Float32Array, from: number, ms: number) => channel.slice(from * 16, (from + ms) * 16).reduce((sum, sample) => sum + sample * sample, 0);
    const own = energy(spoken, 0, 1000);
    expect(energy(both.channels[0]!, Math.round(firstWord), 1000) / own).toBeCloseTo(1, 1);
    const playedAt = trace.find(({ type }) => type === 'playback.started')!.data.at;
    expect(energy(both.channels[1]!, 0, Math.floor(playedAt))).toBe(0);
    expect(energy(both.channels[1]!, Math.floor(playedAt), 1000)).toBeGreaterThan(1);
  });

  it('answers what was said', { timeout: 60_000 }, async () => {
    await run('plan.jsonl', 'd');
    const answer = (name: string) => [...readFileSync(place(name), 'utf8').matchAll(/"type":"reasoning.heard","data":\{"turn":\{"who":"persona","text":"([^"]+)"/g)].map(([, text]) => text!);
    expect(answer('a/trace.jsonl')[0]).toBe(answer('d/trace.jsonl')[0]);
    expect(answer('a/trace.jsonl')[1]).not.toBe(answer('d/trace.jsonl')[1]);
  });

  it('lets the learner interrupt: what was not heard is not history', { timeout: 60_000 }, async () => {
    const { code, err } = await run('cut.jsonl', 'c');
    expect(code).toBe(0);
    expect(err).toContain('(cut off)');
    expect((json('c/metrics.json') as unknown as { interruptionsOfPersona: number }).interruptionsOfPersona).toBe(1);
    expect((await parley('rerun', place('c/trace.jsonl'))).code).toBe(0);
  });

  it('lets a network judge the ends of turns, and names it in the trace', { timeout: 60_000 }, async () => {
    writeFileSync(place('double.onnx'), smartTurnDouble());
    const { code, err } = await run('plan.jsonl', 'g', '--turn-end-model', place('double.onnx'));
    expect([code, err]).toEqual([0, expect.not.stringContaining('pause and tone')]);
    const lines = readFileSync(place('g/trace.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as TraceLine);
    const sha256 = createHash('sha256').update(readFileSync(place('double.onnx'))).digest('hex');
    expect(lines[0]).toMatchObject({ models: { 'turn-end': sha256 } });
    expect(json('g/metrics.json')['run']).toMatchObject({ turnEndModel: sha256 });
    // The network is asked every 200 ms of silence; pause and prosody answer every 64 ms.
    const offsets = lines.flatMap((line) => (line.kind === 'block' && line.type === 'turnEnd' ? line.data.offsets.slice(1) : []));
    expect(offsets.length).toBeGreaterThan(2);
    expect(Math.min(...offsets)).toBeGreaterThan(150);
    expect((await parley('rerun', place('g/trace.jsonl'))).code).toBe(0);
  });

  it('says what is missing of a sound, and which words lie outside it, and goes on', { timeout: 60_000 }, async () => {
    writeFileSync(place('half.wav'), readFileSync(place('plan.wav')).subarray(0, 44 + 16000));
    const { code, err } = await run('half.wav', 'f', '--words', place('plan.json'));
    expect(code).toBe(0);
    expect(err).toMatch(/^parley: .*half\.wav was cut short: \d\.\d s of its sound are missing/m);
    expect(err).toMatch(/^parley: .*plan\.json: \d of \d words end after .*half\.wav \(0\.5 s\), first "\w+" at \d\.\d s/m);
  });

  it('speaks at a session time', { timeout: 60_000 }, async () => {
    await run('early.jsonl', 'e');
    const started = /"type":"voice.started","data":\{"at":([\d.]+)/.exec(readFileSync(place('e/trace.jsonl'), 'utf8'))!;
    expect(Math.abs(Number(started[1]) - 6000)).toBeLessThan(200);
  });
});

describe('parley rerun', () => {
  it('names what was altered and what is cut off', async () => {
    const lines = readFileSync(place('a/trace.jsonl'), 'utf8').split('\n');
    const index = lines.findIndex((line) => line.includes('"type":"voice.started"'));
    const altered = lines.with(index, lines[index]!.replace(/"at":(\d)/, '"at":9$1'));
    writeFileSync(place('altered.jsonl'), altered.join('\n'));
    const seq = (JSON.parse(lines[index]!) as { seq: number }).seq;
    const one = await parley('rerun', place('altered.jsonl'));
    expect([one.code, one.out]).toEqual([1, expect.stringContaining(`seq ${seq}`)]);
    writeFileSync(place('short.jsonl'), lines.slice(0, 40).join('\n').slice(0, -20));
    const two = await parley('rerun', place('short.jsonl'), '--json');
    const report = JSON.parse(two.out) as { identical: boolean; damage: { line: number }[] };
    expect([two.code, report.identical, report.damage[0]!.line]).toEqual([1, false, 40]);
  });

  it('leads with the damage of a cut trace, and says when one has no end', async () => {
    const three = await parley('rerun', place('short.jsonl'));
    expect(three.out).toMatch(/^damage: line 40 .*\nno difference in what is kept: .*\n$/);
    const lines = readFileSync(place('a/trace.jsonl'), 'utf8').split('\n');
    for (const count of [30, 31, 32, 33, 34, 60]) {
      writeFileSync(place('open.jsonl'), `${lines.slice(0, count).join('\n')}\n`);
      const four = await parley('rerun', place('open.jsonl'));
      expect([four.code, four.out]).toEqual([0, expect.stringMatching(/^identical so far; the trace has no end: /)]);
    }
    rmSync(place('open.jsonl'));
  });

  it('refuses a header without a setup, and an empty file, in one line', async () => {
    const [header, ...lines] = readFileSync(place('a/trace.jsonl'), 'utf8').split('\n');
    writeFileSync(place('setup.jsonl'), [JSON.stringify({ ...(JSON.parse(header!) as object), setup: { locale: 'en' } }), ...lines].join('\n'));
    writeFileSync(place('empty.jsonl'), '');
    const one = await parley('rerun', place('setup.jsonl'));
    expect([one.code, one.out, one.err]).toEqual([2, '', expect.stringMatching(/^parley: .*setup\.jsonl[^\n]*\n$/)]);
    const two = await parley('rerun', place('empty.jsonl'));
    expect([two.code, two.out, two.err]).toEqual([2, '', expect.stringMatching(/^parley: .*empty\.jsonl is empty[^\n]*\n$/)]);
  });
});

describe('parley metrics', () => {
  it('gives a row a trace', async () => {
    const table = await parley('metrics', folder.path);
    const csv = await parley('metrics', folder.path, '--csv');
    expect(table.out.split('\n')[0]).toMatch(/^trace +scenario +durationMs/);
    const rows = csv.out.trim().split('\n').map((line) => line.split(','));
    expect(rows.map(([name]) => name)).toContain('a/trace.jsonl');
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const cell = (trace: string, heading: string) => Number(rows.find(([name]) => name === trace)![rows[0]!.indexOf(heading)]);
    expect(cell('a/trace.jsonl', 'preparedHelped')).toBe(1);
    expect(cell('a/trace.jsonl', 'prepared')).toBe(1 + cell('a/trace.jsonl', 'preparedInVain'));
    expect(cell('a/trace.jsonl', 'preparedHeadStartMs')).toBeGreaterThanOrEqual(cell('a/trace.jsonl', 'preparedSavedMs'));
    expect(csv.err).toContain('left out');
  });
});

describe('a wrong command line', () => {
  beforeAll(() => {
    mkdirSync(place('none'));
    writeFileSync(place('text.wav'), 'no sound');
    writeFileSync(place('header.wav'), readFileSync(place('plan.wav')).subarray(0, 30));
    writeFileSync(place('bad.jsonl'), '{"wav":"plan.wav","when":{"soon":1}}\n');
    writeFileSync(place('worse.jsonl'), 'hello\n');
    writeFileSync(place('words.json'), '[{"text":"a","start":2,"end":1}]');
  });
  const common = ['--scenario', 'pip', '--out', place('x')];

  it.each([
    ['a folder for traces that cannot be', ['serve', '--traces', place('text.wav/traces')], /--traces/],
    ['a place for results that cannot be', ['run', '--scenario', 'pip', '--learner', place('plan.wav'), '--out', place('text.wav')], /--out/],
    ['no such command', ['tell'], /tell.*serve, run/],
    ['an unknown option', ['serve', '--prot', '1'], /--prot/],
    ['a port that is none', ['serve', '--port', 'x'], /--port.*65535/],
    ['a missing app', ['serve', '--app', place('gone')], /--app.*gone/],
    ['an origin that is none', ['serve', '--allow-origin', 'app'], /--allow-origin/],
    ['a host to ask that has a path', ['serve', '--port', '0', '--connect-src', 'https://voice.example/speak'], /--connect-src.*https:\/\/voice\.example or.*speak/],
    ['a host to ask that would end the policy', ['serve', '--port', '0', '--connect-src', 'https://voice.example;script-src'], /--connect-src/],
    ['a host to ask without a scheme', ['serve', '--port', '0', '--connect-src', 'voice.example'], /--connect-src/],
    ['everybody to ask', ['serve', '--port', '0', '--connect-src', 'https://*'], /--connect-src/],
    ['no scenario', ['run', '--learner', 'a', '--out', 'b'], /--scenario/],
    ['an unknown scenario', ['run', '--scenario', 'nobody', '--learner', place('plan.wav'), '--out', place('x')], /nobody.*pip/],
    ['a missing learner', ['run', ...common, '--learner', place('gone.wav')], /gone\.wav/],
    ['a learner without sound', ['run', ...common, '--learner', place('text.wav')], /text\.wav.*WAV/],
    ['a WAV that ends inside its header', ['run', ...common, '--learner', place('header.wav')], /header\.wav.*ends inside/],
    ['a turn without a moment', ['run', ...common, '--learner', place('bad.jsonl')], /line 1.*floorOpenFor/],
    ['a turn that is no JSON', ['run', ...common, '--learner', place('worse.jsonl')], /line 1.*JSON/],
    ['words that end before they begin', ['run', ...common, '--learner', place('plan.wav'), '--words', place('words.json')], /word 1/],
    ['words beside turns', ['run', ...common, '--learner', place('plan.jsonl'), '--words', place('plan.json')], /--words/],
    ['a seed that is none', ['run', ...common, '--learner', place('plan.wav'), '--seed', 'x'], /--seed/],
    ['a patience that is none', ['run', ...common, '--learner', place('plan.wav'), '--patience', 'some'], /low, medium, high/],
    ['a server in no time', ['run', ...common, '--learner', place('plan.wav'), '--host', 'http://localhost:1'], /--realtime/],
    ['a server that is not there', ['run', ...common, '--learner', place('plan.wav'), '--realtime', '--host', 'http://localhost:1'], /parley serve/],
    ['a turn-end model that is not there', ['run', ...common, '--learner', place('plan.wav'), '--turn-end-model', place('gone.onnx')], /gone\.onnx.*npm run models -- smart-turn/],
    ['a turn-end model that is none', ['serve', '--port', '0', '--turn-end-model', place('text.wav')], /--turn-end-model.*text\.wav/],
    ['a turn-end model without a name', ['run', ...common, '--learner', place('plan.wav'), '--turn-end-model', ''], /needs the name of a file/],
    ['no trace', ['rerun'], /trace/],
    ['a trace that is none', ['rerun', place('plan.json')], /plan\.json.*trace/],
    ['a missing trace', ['rerun', place('gone.jsonl')], /gone\.jsonl/],
    ['a folder without traces', ['metrics', place('none')], /no trace/],
    ['assets for nowhere', ['assets'], /--out/],
    ['something nobody can do with a scenario', ['scenario', 'bake'], /bake.*check, play/],
    ['a check of nothing', ['scenario', 'check'], /needs a file/],
    ['a missing scenario', ['scenario', 'check', place('gone.json')], /gone\.json.*pip-daniel/],
    ['a level that is none', ['scenario', 'play', 'pip-daniel', '--level', 'mean'], /mean.*gentle, standard, hard/],
    ['a language that is not spoken', ['scenario', 'play', 'pip-daniel', '--locale', 'fi'], /en, de/],
    ['a model that nobody named', ['scenario', 'play', 'pip-daniel', '--model'], /PARLEY_LANGUAGE_MODEL/],
  ])('with %s ends with 2 and one line that helps', async (_, line, pattern) => {
    const { code, out, err } = await parley(...line);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(pattern);
    expect(err.trim().split('\n').filter((text) => text.startsWith('parley: ') && !text.includes('no words were given'))).toHaveLength(1);
  });

  it.each([['--help'], ['serve', '--help'], ['run', '--help'], ['rerun', '--help'], ['metrics', '--help'], ['assets', '--help']])('is helped by %s %s', async (...line) => {
    const { code, out } = await parley(...line);
    expect([code, out.split('\n').length > 3]).toEqual([0, true]);
  });
});
