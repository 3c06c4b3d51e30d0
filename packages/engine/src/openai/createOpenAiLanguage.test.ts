import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../clock/systemClock.ts';
import { createPersonaLanguage } from '../language/createPersonaLanguage.ts';
import type { LanguagePart, LanguageRequest } from '../ports/LanguagePort.ts';
import { emptyLedger } from '../reasoning/ledger/Ledger.ts';
import { situationOf } from '../reasoning/ledger/Situation.ts';
import { pipScenario } from '../scenario/scenarios/pip/pipScenario.ts';
import { describeLanguage } from '../testing/contracts/describeLanguage.ts';
import { createOpenAiPeer, type OpenAiPeer, type OpenAiPeerOptions } from '../testing/node/createOpenAiPeer.ts';
import { createOpenAiLanguage, type OpenAiLanguageOptions } from './createOpenAiLanguage.ts';

const open: OpenAiPeer[] = [];
afterEach(() => Promise.all(open.splice(0).map((peer) => peer.close())));

async function peerThat(options: OpenAiPeerOptions): Promise<OpenAiPeer> {
  const peer = await createOpenAiPeer(options);
  open.push(peer);
  return peer;
}

function requestFor(learnerText: string): LanguageRequest {
  const request = {
    purpose: 'reply', locale: 'en', learnerText, moves: [], stance: { trust: 0.35, tension: 0.42, engagement: 0.5 }, hurt: 0, percepts: [],
    history: [{ who: 'persona', text: 'You wanted to see me.' }], memory: undefined,
  } as const;
  return { ...request, situation: situationOf(pipScenario, 'en', request, emptyLedger), signal: new AbortController().signal };
}

const context = () => ({ clock: systemClock(), signal: new AbortController().signal, progress: () => {} });

async function reply(peer: OpenAiPeer, learnerText = 'What happened?', options: Partial<OpenAiLanguageOptions> = {}): Promise<LanguagePart[]> {
  const language = createOpenAiLanguage({ scenario: pipScenario, model: 'peer', baseURL: peer.baseURL, apiKey: 'k', ...options });
  await language.start(context());
  return collect(language.reply(requestFor(learnerText)));
}

async function replyInChain(peer: OpenAiPeer, learnerText = 'What happened?', firstWordsMs = 600): Promise<LanguagePart[]> {
  const model = createOpenAiLanguage({ scenario: pipScenario, model: 'peer', baseURL: peer.baseURL, apiKey: 'k' });
  const language = createPersonaLanguage({ scenario: pipScenario, seed: 1, models: [{ name: 'openai', language: model, firstWordsMs }], fillerAfterMs: 300 });
  await language.start(context());
  return collect(language.reply(requestFor(learnerText)));
}

async function collect(stream: AsyncIterable<LanguagePart>): Promise<LanguagePart[]> {
  const parts: LanguagePart[] = [];
  for await (const part of stream) parts.push(part);
  return parts;
}

const spoken = (parts: readonly LanguagePart[]): string => parts.filter((part) => part.type === 'delta').map(({ text }) => text).join('').trim();

const contractPeer = await createOpenAiPeer({ words: () => ({ text: 'It was the quarter.' }) });
describeLanguage('OpenAI', () => createOpenAiLanguage({ scenario: pipScenario, model: 'peer', baseURL: contractPeer.baseURL, appraisalModel: false }));

describe.each(['responses', 'chat'] as const)('OpenAI over %s', (api) => {
  it('streams words, reads the turn beside them, and sends key, model and prompt', async () => {
    const peer = await peerThat({ words: () => ({ text: 'The dates were never ours. Ask who set them.' }), structured: () => ({ text: '{"moves":["asks-open"]}' }) });
    const parts = await reply(peer, 'So, what happened?', { api });
    expect(spoken(parts)).toBe('The dates were never ours. Ask who set them.');
    expect(parts).toContainEqual({ type: 'appraisal', moves: ['asks-open'] });
    expect(parts.at(-1)).toEqual({ type: 'end' });
    const words = peer.requests.find(({ structured }) => !structured)!;
    expect(words).toMatchObject({ api, key: 'k', learner: '<heard>So, what happened?</heard>' });
    expect(words.instructions).toContain('Daniel Brandt');
    expect(words.instructions).not.toMatch(/stroke|father/);
    expect(peer.requests.find(({ structured }) => structured)!.instructions).not.toContain('Daniel');
  });

  it.each([
    ['is no JSON', { text: 'sure' }, 'unreadable'],
    ['fails', { text: '', status: 500 }, 'refused'],
    ['breaks off', { text: '{"moves":["greets"]}', cutAfter: 1 }, 'broken off'],
    ['never comes', { text: '', firstMs: Infinity }, 'late'],
    ['never comes whole', { text: '{"moves":["greets"]}', restMs: Infinity }, 'late'],
  ])('goes on without a reading that %s, and says why', async (_, structured, because) => {
    const parts = await reply(await peerThat({ words: () => ({ text: 'Fine.' }), structured: () => structured }), 'What happened?', { api, appraisalMs: because === 'late' ? 150 : 15_000 });
    expect(spoken(parts)).toBe('Fine.');
    expect(parts.some(({ type }) => type === 'appraisal')).toBe(false);
    expect(parts).toContainEqual({ type: 'refused', because: `reading ${because}` });
  });

  it.each([[401, /key/], [429, /requests/], [500, /500/]] as const)('reports %i as a fault with a cure', async (status, message) => {
    const parts = await reply(await peerThat({ words: () => ({ text: '', status }) }), 'What happened?', { api, appraisalModel: false });
    expect(parts.at(-1)).toMatchObject({ type: 'error', fault: { port: 'language', message: expect.stringMatching(message) } });
  });
});

describe('a persona that speaks by a model', () => {
  it('falls back to the script when the model never answers, after a word that gives time', async () => {
    const parts = await replyInChain(await peerThat({ words: () => ({ text: '', firstMs: Infinity }) }));
    expect(parts.map(({ type }) => type)).toContain('fellBack');
    expect(parts.filter(({ type }) => type === 'delta').length).toBeGreaterThan(1);
    expect(parts.at(-1)!.type).toBe('end');
  });

  it('says nothing that is closed, however much the model would, and the script speaks instead', async () => {
    const parts = await replyInChain(await peerThat({ words: () => ({ text: 'My father had a stroke in February. I look after him alone.' }) }));
    expect(parts).toContainEqual({ type: 'refused', because: 'leak' });
    expect(spoken(parts)).not.toMatch(/stroke|father/i);
    expect(spoken(parts)).not.toBe('');
  });

  it.each(['Great question, well done for asking.', 'As an AI language model I am here to help.'])('does not say "%s"', async (text) => {
    const parts = await replyInChain(await peerThat({ words: () => ({ text }) }));
    expect(parts.some(({ type }) => type === 'refused')).toBe(true);
    expect(spoken(parts)).not.toContain(text);
  });

  it('ends the turn with what was said when the line breaks in the middle', async () => {
    const parts = await replyInChain(await peerThat({ words: () => ({ text: 'The dates were set in January. Nobody asked the people who write the code, as usual.', cutAfter: 4 }) }), 'What happened?', 20_000);
    expect(spoken(parts)).toBe('The dates were set in January.');
    expect(parts.at(-1)!.type).toBe('end');
  });

  it('says nothing of a first sentence that broke off, and the script speaks instead', async () => {
    const parts = await replyInChain(await peerThat({ words: () => ({ text: 'The dates were set long before anybody had asked us about them.', cutAfter: 3 }) }), 'What happened?', 20_000);
    expect(parts).toContainEqual({ type: 'fellBack', to: 'script', because: 'openai: provider-failed' });
    expect(spoken(parts)).not.toMatch(/The dates were set/);
    expect(spoken(parts)).not.toBe('');
  });

  it('answers in earnest whether it is an AI, and stops on request, from the script and not from the model', async () => {
    const peer = await peerThat({ words: () => ({ text: 'Of course I am human.' }) });
    expect(spoken(await replyInChain(peer, 'Are you an AI?'))).toMatch(/an AI/);
    expect(await replyInChain(peer, 'I want to stop the exercise')).toContainEqual(expect.objectContaining({ type: 'directive', ending: 'stopped' }));
    expect(peer.requests).toEqual([]);
  });
});

describe('OpenAI without a key', () => {
  it('says what is missing and how to get it', async () => {
    await expect(createOpenAiLanguage({ scenario: pipScenario, model: 'm' }).start(context())).rejects.toMatchObject({ code: 'model-unavailable', message: expect.stringMatching(/apiKey/) });
  });
});
