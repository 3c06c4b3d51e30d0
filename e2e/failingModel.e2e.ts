import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipScenario } from '@parley/engine/scenario';
import { createOpenAiPeer, type OpenAiPeer } from '@parley/engine/testing/node';
import { rerunTrace, type ParsedTrace } from '@parley/engine/trace';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { misbehavingModel, type Misbehaviour } from '../bench/mind/misbehavingModel.ts';
import { composeMicrophone } from './support/composeMicrophone.ts';
import { converse, type Conversed, type ConverseOptions } from './support/converse.ts';
import type { PracticeServer } from './support/practiceApp.ts';
import { servePage } from './support/servePage.ts';
import { silencesOf } from './support/silencesOf.ts';
import { decisions, enterTalk, inputs, untilTraced } from './support/talk.ts';
import { typeTurn, untilAnswered, untilSentence } from './support/typedTalk.ts';

/** What Daniel would not tell in so short a talk; the service knows nothing else to leak. */
const closed = pipScenario.persona.facts.filter(({ sensitivity }) => sensitivity === 'secret');
const toLeak = { ...pipScenario, persona: { ...pipScenario.persona, facts: closed } };
/** Words of it, in whichever sentence they stand. */
const secret = /stroke|carer|father|sister|job offer/i;
const asked = ['A performance improvement plan starts on Monday.', 'What happened in the last quarter?'];

/** The budgets that the persona has unless a host says otherwise: a word that gains time, then the script, ms. */
const firstWordsMs = 2500;
/** For timers, the voice and the sound device of a machine that is busy with other tests, ms. */
const busy = 6000;

let server: PracticeServer;
beforeAll(async () => {
  server = await servePage({ folder: 'e2e/model-host', reach: 'http://127.0.0.1:*' });
});
afterAll(() => server?.stop());

const typed: Pick<ConverseOptions, 'enter' | 'talk'> = {
  async enter(page, address) {
    await page.goto(address);
    await page.getByRole('button', { name: /type instead/i }).click();
  },
  async talk(page) {
    for (const [index, text] of asked.entries()) await typeTurn(page, text, index + 1);
  },
};

const typedWith = async (how: Misbehaviour, api?: 'chat' | 'responses'): Promise<Conversed> => converse({ url: server.url, peer: await misbehavingModel(toLeak, how), api, ...typed });

const told = (trace: ParsedTrace, type: 'language.fellBack' | 'language.refused'): readonly string[] => inputs(trace, type).map(({ data }) => (data as { because: string }).because);

/** What holds however the model failed. */
function expectSound({ heard, trace, shown, noticed, complaints, requests, peer }: Conversed, turns = asked.length): void {
  // The opening, an answer to each turn, and a leave-taking.
  expect(heard.length).toBeGreaterThanOrEqual(turns + 2);
  for (const text of heard) expect(text.trim()).not.toBe('');
  const longest = Math.max(...silencesOf(trace));
  expect(longest).toBeLessThan(firstWordsMs + busy);

  // What was shown while it was said is among what is looked through below, and the service was asked.
  const sentence = heard[1]!.split(/(?<=[.!?])\s/).at(-1)!;
  expect(shown.some((text) => text.includes(sentence) && !text.includes('Download the trace'))).toBe(true);
  expect(peer.requests.length).toBeGreaterThan(0);

  // Neither what was heard, nor what stood on the page for a moment, nor the trace behind its header, nor what left the page.
  for (const text of [...heard, ...shown, JSON.stringify(trace.lines), ...peer.requests.map(({ body }) => JSON.stringify(body))]) {
    for (const fact of closed) expect(text).not.toContain(fact.text);
    expect(text).not.toMatch(secret);
  }

  // For the learner nothing is missing, and no machine talks to them.
  expect(noticed).toEqual([]);
  expect(shown.join('\n')).not.toMatch(/provider|fell ?back|language\.|fetch|undefined|\[object|Error:|as an AI/i);
  // Only the browser itself remarks that an address could not be read to its end.
  expect(complaints.filter((complaint) => !/net::ERR_/.test(complaint))).toEqual([]);
  const reached = new Set(requests.filter((request) => !/^(blob|data):/.test(request)).map((request) => new URL(request).origin));
  expect([...reached].filter((origin) => origin !== server.url && origin !== new URL(peer.baseURL).origin)).toEqual([]);
  expect(rerunTrace(trace)).toMatchObject({ identical: true, first: undefined });
  console.log(JSON.stringify({ longestSilenceMs: longest, fellBack: told(trace, 'language.fellBack'), refused: told(trace, 'language.refused'), heard }));
}

describe('in Chromium, a persona whose model fails', () => {
  it('gains time with a word and speaks from the script where the model never answers', async () => {
    const talked = await typedWith('never');
    expectSound(talked);
    const { trace } = talked;
    expect(told(trace, 'language.fellBack').slice(0, 3)).toEqual(['model: late', 'model: late', 'model: late']);
    // The word came before the script was asked, and the script's words behind it; a silence that nobody waits in needs none.
    const unasked = decisions(trace, 'reasoning.replyRequested').flatMap(({ data }) => (data['purpose'] === 'silence' ? [data['request']] : []));
    for (const { seq, data } of inputs(trace, 'language.fellBack').filter((line) => !unasked.includes(line.data['request']))) {
      const sentences = inputs(trace, 'language.sentence').filter((line) => line.data['request'] === data['request']);
      expect(sentences[0]!.seq).toBeLessThan(seq);
      expect(sentences.at(-1)!.seq).toBeGreaterThan(seq);
    }
  });

  it('does so in a spoken talk too', async () => {
    const microphone = await composeMicrophone(join(tmpdir(), 'parley-e2e'), 'failingModel', [{ silence: 16_000 }, { say: asked[1]! }, { silence: 60_000 }]);
    const talked = await converse({
      url: server.url,
      peer: await misbehavingModel(toLeak, 'never'),
      microphone: microphone.wav,
      async enter(page, address) {
        await page.route(({ pathname }) => pathname === '/e2e-words.json', (route) => route.fulfill({ json: microphone.words }));
        await page.goto(`${address}&words=/e2e-words.json`);
        await enterTalk(page);
      },
      async talk(page) {
        await untilTraced(page, 'floor.learnerTurnEnded');
        await untilAnswered(page, 2);
      },
    });
    expectSound(talked, 1);
    expect(told(talked.trace, 'language.fellBack')).toContain('model: late');
  });

  it.each([
    { where: 'the service goes away', cut: (_: Page, peer: OpenAiPeer) => peer.close(), because: 'provider-failed' },
    // Nobody tells the page that nothing more will come.
    { where: 'the browser loses its network', cut: (page: Page) => page.context().setOffline(true), because: 'late' },
  ])('says the sentence that came whole and goes on where, in mid-sentence, $where for good', async ({ cut, because }) => {
    let requests = 0;
    const peer: OpenAiPeer = await createOpenAiPeer({
      words: () => ((requests += 1) === 1 ? { text: 'You wanted to see me.' } : { text: `The dates were set in January. ${'Nobody asked those who write the code and '.repeat(20_000)}` }),
    });
    const talked = await converse({
      url: server.url,
      peer,
      ...typed,
      async talk(page) {
        // Where the page has heard a whole sentence and is in the middle of the next, however fast either side is.
        void untilSentence(page, 'The dates were set in January.').then(() => cut(page, peer));
        await typed.talk(page);
      },
    });
    expectSound(talked);
    const { heard, trace } = talked;
    expect(heard.slice(0, 2)).toEqual(['You wanted to see me.', 'The dates were set in January.']);
    expect(heard.join(' ')).not.toContain('Nobody asked');
    expect(told(trace, 'language.refused')).toContain(`broken off: ${because}`);
    expect(told(trace, 'language.fellBack')).toContain('model: provider-failed');
  });

  it.each(['chat', 'responses'] as const)('says nothing of what the model leaks over %s', async (api) => {
    const talked = await typedWith('leaking', api);
    expectSound(talked);
    expect(told(talked.trace, 'language.refused').filter((because) => because === 'leak').length).toBeGreaterThanOrEqual(4);
    expect(told(talked.trace, 'language.fellBack')).toEqual(Array(4).fill('model: said nothing fit'));
  });

  it('keeps the rules’ reading of a turn where the model’s is wrong JSON, and speaks by the model', async () => {
    const talked = await typedWith('wrongJson');
    expectSound(talked);
    const { trace, heard } = talked;
    expect(told(trace, 'language.refused').filter((because) => because === 'reading unreadable')).toHaveLength(asked.length);
    expect(inputs(trace, 'language.appraised')).toEqual([]);
    expect(told(trace, 'language.fellBack')).toEqual([]);
    expect(heard[1]).toMatch(/^It is the .* again, number 2\./);
  });
});
