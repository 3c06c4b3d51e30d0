import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appraise } from '@parley/engine';
import { createOpenAiPeer, type OpenAiPeer, type PeerAnswer } from '@parley/engine/testing/node';
import { afterEach, describe, expect, it } from 'vitest';
import { readArguments } from './readArguments.ts';
import { runBench } from './runBench.ts';

/** What the bench prints of one language, as far as it is looked at here. */
interface Printed {
  readonly sentences: number;
  readonly rules: { readonly meanKappa: number; readonly moves: object };
  readonly model: {
    readonly answered: number; readonly failed: object; readonly meanKappa: number; readonly moves: object;
    readonly better: { readonly mean: readonly number[] }; readonly inSession: { readonly meanKappa: number }; readonly replyMs: { readonly median: number };
  };
}

const peers: OpenAiPeer[] = [];
afterEach(() => Promise.all(peers.splice(0).map((peer) => peer.close())));

const heardIn = (input: string): string => /<heard>(.*)<\/heard>/su.exec(input)![1]!;
/** Speaks the protocol and reads by the rules: what it scores says nothing of any model. */
const byRules = (input: string): PeerAnswer => ({ text: JSON.stringify({ moves: appraise(heardIn(input), 'en').moves }) });

async function peerThat(structured: (input: string, count: number) => PeerAnswer): Promise<OpenAiPeer> {
  let count = 0;
  const peer = await createOpenAiPeer({ words: () => ({ text: '' }), structured: ({ learner }) => structured(learner, (count += 1)) });
  peers.push(peer);
  return peer;
}

async function run(...args: readonly string[]): Promise<Printed> {
  const result = (await runBench(readArguments(['--language', 'en', '--resamplings', '50', ...args], { KEY: 'k' }), () => {})) as { readonly en: Printed };
  return result.en;
}

const folder = mkdtempSync(join(tmpdir(), 'parley-appraisal-'));
function file(name: string, lines: readonly (object | string)[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}

describe.each(['responses', 'chat'] as const)('a model over %s', (api) => {
  it('is asked about every sentence just as a session asks, and scored beside the rules', async () => {
    const peer = await peerThat(byRules);
    const { sentences, rules, model } = await run('--model', peer.baseURL, '--api', api, '--model-name', 'm', '--key-env', 'KEY', '--within', '60000');
    expect(peer.requests).toHaveLength(sentences);
    expect(model).toMatchObject({ answered: sentences, failed: {}, meanKappa: rules.meanKappa, moves: rules.moves, better: { mean: [0, 0, 0] } });
    expect(peer.requests.every(({ key, structured, body }) => key === 'k' && structured && body['model'] === 'm')).toBe(true);

    const path = file('requests.jsonl', []);
    await runBench(readArguments(['--language', 'en', '--api', api, '--model-name', 'm', '--export', path], {}), () => {});
    const exported = readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; body: object });
    expect(exported.map(({ body }) => JSON.stringify(body)).sort()).toEqual(peer.requests.map(({ body }) => JSON.stringify(body)).sort());
  });
});

describe('a model that fails', () => {
  it('is counted by how it failed, and in a session the rules stand in', async () => {
    const peer = await peerThat((input, count) => [
      byRules(input), { text: 'Gladly! This turn blames.' }, { text: '{"moves":["flatters"]}' }, { ...byRules(input), cutAfter: 1 }, { text: '', status: 500 }, { ...byRules(input), restMs: count === 6 ? Infinity : 0 },
    ][(count - 1) % 6]!);
    const { sentences, rules, model } = await run('--model', peer.baseURL, '--within', '5000', '--at-once', '8');
    const failures = model.failed as Record<string, number>;
    expect(failures).toEqual({ late: expect.any(Number), unreadable: expect.any(Number), 'broken off': expect.any(Number), refused: expect.any(Number) });
    expect(model.answered + Object.values(failures).reduce((sum, count) => sum + count, 0)).toBe(sentences);
    expect(model.inSession.meanKappa).toBe(rules.meanKappa);
    expect(model.better.mean[2]).toBeLessThan(0);
  });

  it('stops the bench when nothing is answered at all, with the cause', async () => {
    const peer = await peerThat(() => ({ text: '', status: 401 }));
    await expect(run('--model', peer.baseURL)).rejects.toThrow(/None of the first .* refused the key/);
    expect(peer.requests.length).toBeLessThan(20);
  });
});

describe('recorded replies', () => {
  it('are read as replies over the wire are, with text or as they stand, and those that lack are counted', async () => {
    const answers = file('answers.jsonl', [{ id: 'en-004', text: 'Sure: {"moves":["closes"]}' }, '', { id: 'en-005', moves: ['blames'] }, { id: 'en-006', text: 'no idea' }]);
    const { sentences, model } = await run('--half', 'all', '--answers', answers);
    expect(model).toMatchObject({ answered: 2, failed: { unreadable: 1, missing: sentences - 3 } });
  });

  it.each(['en', 'de', 'es', 'fr'])('of a large model are here for every kept sentence (%s), and read better than the rules do', async (language) => {
    const path = fileURLToPath(new URL(`answers/${language}.jsonl`, import.meta.url));
    const result = await runBench(readArguments(['--half', 'kept', '--resamplings', '200', '--answers', path], {}), () => {});
    const { sentences, model } = (result as Readonly<Record<string, Printed>>)[language]!;
    expect(Object.keys(result)).toEqual(['bench', 'half', language]);
    expect(model).toMatchObject({ answered: sentences, failed: {} });
    expect(model.better.mean[1]).toBeGreaterThan(0.1);
  });

  it.each([
    [['{"id":"en-004","text":"x"', ''], /line 1: this is no JSON.*such as/],
    [['', { text: '{}' }], /line 2: "id" is missing/],
    [[{ id: 'en-004', text: 7 }], /line 1: "text" is no string/],
    [[{ id: 'en-9999', text: '{}' }], /line 1: "en-9999" is no sentence that was asked.*--half/],
    [[{ id: 'en-004', text: '{}' }, { id: 'en-004', text: '{}' }], /line 2: "en-004" was answered before/],
  ] as const)('are refused by file and line: %j', async (lines, message) => {
    await expect(run('--half', 'all', '--answers', file('bad.jsonl', lines))).rejects.toThrow(message);
  });

  it('say so when the file is not there', async () => {
    await expect(run('--answers', join(folder, 'none.jsonl'))).rejects.toThrow(/none\.jsonl cannot be read \(ENOENT\)/);
  });
});

describe('the command line', () => {
  it.each([
    [['--half', 'kept', '--worst'], /^--worst/], [['--half', 'most'], /^--half/], [['--language', 'en,it'], /^--language .*"it"/], [['--model', 'gpt-5'], /^--model must be the URL/],
    [['--model', 'http://x', '--key-env', 'NONE'], /^--key-env names NONE/], [['--model', 'http://x', '--export', 'f'], /one at a time/], [['--at-once', '0'], /^--at-once/], [['--api', 'soap'], /^--api/],
  ] as const)('refuses %j', (args, message) => {
    expect(() => readArguments(args, {})).toThrow(message);
  });
});
