import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createSession, type LanguagePort, type Scenario, type Session } from '@parley/engine';
import { createPersonaLanguage } from '@parley/engine/language';
import { createOpenAiLanguage } from '@parley/engine/openai';
import { createWebSocketLink } from '@parley/engine/remote';
import { pipScenario } from '@parley/engine/scenario';
import { FakePlayback } from '@parley/engine/testing';
import { createOpenAiPeer, type OpenAiPeer, type PeerAnswer } from '@parley/engine/testing/node';
import { parseTrace, rerunTrace, type Trace } from '@parley/engine/trace';
import { temporaryFolder } from '../../test/learnerSpeech.ts';
import { startServer } from '../../test/startServer.ts';
import { createHostingService, createScenarioRegistry, createTraceFiles } from '../index.ts';

const folder = temporaryFolder();
const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanUps.splice(0).toReversed()) await clean();
  folder.remove();
});

/** A loaded machine takes its time; a conversation that stands still does not come back. */
async function until(what: string, holds: () => boolean, within = 40_000): Promise<void> {
  for (const end = performance.now() + within; !holds(); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (performance.now() > end) throw new Error(`${what} did not come about within ${within} ms.`);
  }
}

/** Says everything in no time: what is tested is the mind. */
class QuickPlayback extends FakePlayback {
  override append(): void {}

  override mark(id: string, words: Parameters<FakePlayback['mark']>[1]): void {
    super.mark(id, words.map((word) => ({ ...word, start: 0, end: 0 })));
  }
}

/** The persona's words by a service that fails, with the script behind it. */
function languageBy(peer: OpenAiPeer, firstWordsMs: number): (scenario: Scenario, seed: number) => LanguagePort {
  return (scenario, seed) => {
    const language = createOpenAiLanguage({ scenario, model: 'peer', baseURL: peer.baseURL, apiKey: 'k', api: 'chat', appraisalModel: false });
    return createPersonaLanguage({ scenario, seed, models: [{ name: 'model', language, firstWordsMs, stallMs: firstWordsMs }] });
  };
}

interface Talk {
  readonly session: Session;
  trace(): Promise<Trace>;
}

const hosts: Readonly<Record<'browser' | 'server', (language: ReturnType<typeof languageBy>) => Promise<Talk>>> = {
  async browser(languageOf) {
    const session = createSession({ scenario: pipScenario, seed: 1, ports: { playback: new QuickPlayback(), language: languageOf(pipScenario, 1) } });
    return { session, trace: async () => parseTrace(session.trace.toJsonLines()) };
  },
  async server(languageOf) {
    const scenarios = createScenarioRegistry([pipScenario]);
    const server = await startServer({ scenarios, services: [createHostingService({ scenarios, traces: createTraceFiles(folder.path), languageOf })] });
    cleanUps.push(server.close);
    const scenario = (await (await fetch(`${server.url}/api/scenarios/${pipScenario.id}`)).json()) as Parameters<typeof createSession>[0]['scenario'];
    const session = createSession({ scenario, seed: 1, link: createWebSocketLink({ url: server.socket('/api/host'), token: server.token }), ports: { playback: new QuickPlayback() } });
    return {
      session,
      async trace() {
        await until('the trace', () => readdirSync(folder.path).length === 1);
        return parseTrace(readFileSync(join(folder.path, readdirSync(folder.path)[0]!), 'utf8'));
      },
    };
  },
};

const heardBy = (session: Session): string[] => session.life.getSnapshot().context.transcript.entries.filter(({ who }) => who === 'persona').map(({ text }) => text);

const asked = ['A performance improvement plan starts on Monday.', 'What happened in the last quarter?', 'I hear you. What would help you now?'];

/** Three typed turns, each answered, and what the trace holds of them. */
async function converse(host: 'browser' | 'server', answer: (peer: () => OpenAiPeer) => PeerAnswer, firstWordsMs: number): Promise<{ heard: string[]; trace: Trace; text: string }> {
  const peer: OpenAiPeer = await createOpenAiPeer({ words: () => answer(() => peer) });
  cleanUps.push(() => peer.close());
  const { session, trace } = await hosts[host](languageBy(peer, firstWordsMs));
  cleanUps.push(() => session.dispose());
  let composed = 0;
  session.decisions.subscribe(({ event }) => (composed += event.type === 'reasoning.heard' && (event as unknown as { turn: { who: string } }).turn.who === 'persona' ? 1 : 0));
  await session.start();
  await until('the opening', () => composed === 1);
  for (const [index, text] of asked.entries()) {
    session.say(text);
    await until(`answer ${index + 1}`, () => composed === index + 2);
  }
  const heard = heardBy(session);
  session.end();
  session.end();
  await session.dispose();
  const read = await trace();
  return { heard, trace: read, text: JSON.stringify(read.lines) };
}

const told = (trace: Trace, type: string): readonly string[] => trace.lines.flatMap((line) => (line.kind === 'input' && line.type === type ? [String((line.data as { because?: string }).because)] : []));

describe.each(['browser', 'server'] as const)('a mind in the %s whose model fails', (host) => {
  it('speaks from the script where it never answers', { timeout: 120_000 }, async () => {
    const { heard, trace } = await converse(host, () => ({ text: '', firstMs: Infinity }), 300);
    expect(heard.length).toBeGreaterThanOrEqual(4);
    expect(told(trace, 'language.fellBack')).toEqual(['model: late', 'model: late', 'model: late', 'model: late']);
    expect(rerunTrace(trace).identical).toBe(true);
  });

  it('goes on where the line is cut in mid-sentence and stays cut', { timeout: 120_000 }, async () => {
    let requests = 0;
    const { heard, trace } = await converse(host, (peer) => {
      requests += 1;
      if (requests === 1) return { text: 'You wanted to see me.' };
      if (requests === 2) return { text: 'The dates were set in January. Nobody asked those who write the code, as usual in this house.', cutAfter: 4 };
      setTimeout(() => void peer().close(), 5);
      return { text: 'This will never come to its end, however long anyone waits for it to do so. '.repeat(40) };
    }, 30_000);
    const said = heard.join(' ');
    expect(said).toContain('The dates were set in January.');
    expect(said).not.toContain('Nobody asked');
    expect(told(trace, 'language.refused').some((because) => because.startsWith('broken off'))).toBe(true);
    expect(told(trace, 'language.fellBack').at(-1)).toBe('model: provider-failed');
    expect(rerunTrace(trace).identical).toBe(true);
  });

  it('says nothing of what the model leaks', { timeout: 120_000 }, async () => {
    const { heard, trace, text } = await converse(host, () => ({ text: 'My father had a stroke in February. I look after him alone, there is nobody else.' }), 30_000);
    expect(told(trace, 'language.refused')).toContain('leak');
    expect(told(trace, 'language.fellBack').length).toBeGreaterThanOrEqual(4);
    expect(heard.join(' ')).not.toMatch(/stroke|father|look after/i);
    expect(text).not.toMatch(/stroke|look after him/i);
    expect(rerunTrace(trace).identical).toBe(true);
  });
});
