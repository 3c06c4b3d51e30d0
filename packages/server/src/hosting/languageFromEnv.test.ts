import type { LanguagePart, LanguageRequest } from '@parley/engine';
import { systemClock } from '@parley/engine';
import { pipScenario } from '@parley/engine/scenarios';
import { createOpenAiPeer } from '@parley/engine/testing/node';
import { expect, it } from 'vitest';
import { languageFromEnv } from './languageFromEnv.ts';

it('is off until a model and a place for it are named', () => {
  expect(languageFromEnv({})).toBeUndefined();
  expect(languageFromEnv({ OPENAI_API_KEY: 'k' })).toBeUndefined();
  expect(languageFromEnv({ PARLEY_LANGUAGE_MODEL: 'm' })).toBeUndefined();
});

it.each(['responses', 'chat'])('speaks by the service that is named, over %s, with the key of the server', async (api) => {
  const peer = await createOpenAiPeer({ words: () => ({ text: 'You wanted to see me.' }) });
  const language = languageFromEnv({ OPENAI_API_KEY: 'secret', OPENAI_BASE_URL: peer.baseURL, PARLEY_LANGUAGE_MODEL: 'm', PARLEY_LANGUAGE_API: api })!(pipScenario, 1);
  await language.start({ clock: systemClock(), signal: new AbortController().signal, progress: () => {} });
  const request = { purpose: 'open', locale: 'en', learnerText: '', moves: [], stance: pipScenario.stance.start, hurt: 0, percepts: [], history: [], memory: undefined } as const;
  const situation: LanguageRequest['situation'] = {
    ...request, movesSoFar: {}, said: [], asked: [], played: {}, disclosed: [], objectives: [], turns: 0, words: 0, silences: 0, interruptions: 0, withheld: 0,
  };
  const parts: LanguagePart[] = [];
  for await (const part of language.reply({ ...request, situation, signal: new AbortController().signal })) parts.push(part);
  expect(parts).toContainEqual({ type: 'delta', text: 'You wanted to see me. ' });
  expect(peer.requests[0]).toMatchObject({ api, key: 'secret', body: { model: 'm' } });
  await peer.close();
});
