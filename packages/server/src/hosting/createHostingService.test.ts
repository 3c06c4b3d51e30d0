import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { applyDifficulty, createSession, hashScenario, inLanguage, ParleyError, toPublicScenario, type PublicScenario, type Scenario, type Session, type Word } from '@parley/engine';
import { createWebSocketLink } from '@parley/engine/remote';
import { offerOf, pipScenario } from '@parley/engine/scenario';
import { FakePlayback, FakeSignals, FakeTranscriber } from '@parley/engine/testing';
import { parseTrace, rerunTrace } from '@parley/engine/trace';
import { WebSocket as NodeSocket } from 'ws';
import { temporaryFolder } from '../../test/learnerSpeech.ts';
import { startServer } from '../../test/startServer.ts';
import { createHostingService, createScenarioRegistry, createTraceFiles } from '../index.ts';

const folder = temporaryFolder();
const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanUps.splice(0).toReversed()) await clean();
  folder.remove();
});

/** Every text of a scenario, but what is offered of it. */
function hiddenTexts(scenario: Scenario): string[] {
  const shown = JSON.stringify(offerOf(scenario));
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && value.length >= 20 && !shown.includes(value)) texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(scenario);
  return texts;
}

async function startHost() {
  const scenarios = createScenarioRegistry([pipScenario]);
  const server = await startServer({ scenarios, services: [createHostingService({ scenarios, traces: createTraceFiles(folder.path) })] });
  cleanUps.push(server.close);
  return server;
}

/** Records what the page receives, byte for byte. */
function recordWebSockets(): string[] {
  const received: string[] = [];
  const Native = globalThis.WebSocket;
  globalThis.WebSocket = class extends Native {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener('message', ({ data }) => received.push(String(data)));
    }
  };
  cleanUps.push(() => (globalThis.WebSocket = Native));
  return received;
}

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(what: string, holds: () => boolean, within = 8000): Promise<void> {
  for (const end = performance.now() + within; !holds(); await pass(10)) {
    if (performance.now() > end) throw new Error(`${what} did not come about within ${within} ms.`);
  }
}

function heardBy(session: Session): string[] {
  return session.life.getSnapshot().context.transcript.entries.filter(({ who }) => who === 'persona').map(({ text }) => text);
}

async function converse(server: Awaited<ReturnType<typeof startHost>>, choice = '', claimed: Partial<PublicScenario> = {}) {
  const answer = await fetch(`${server.url}/api/scenarios/${pipScenario.id}${choice}`);
  const publicText = await answer.text();
  const signals = new FakeSignals();
  const transcriber = new FakeTranscriber({ lagMs: 20 });
  const session = createSession({
    scenario: { ...(JSON.parse(publicText) as PublicScenario), ...claimed },
    link: createWebSocketLink({ url: server.socket('/api/host'), token: server.token }),
    ports: { signals, transcriber, playback: new FakePlayback() },
    id: 'learner-7',
    floor: { protectOpening: false },
  });
  cleanUps.push(() => session.dispose());
  await session.start();
  let said = 0;
  const says = async (text: string): Promise<void> => {
    const segment = `s${++said}`;
    const words: Word[] = [];
    signals.speak(true);
    for (const word of text.split(' ')) {
      const start = session.now();
      await pass(40);
      words.push({ text: word, start, end: session.now() });
      transcriber.hear(segment, [...words]);
    }
    signals.speak(false);
    transcriber.hear(segment, words, true);
  };
  return { session, publicText, says };
}

describe('a hosted session', () => {
  it('answers over a real socket, tells nothing hidden, and leaves a trace that re-runs', { timeout: 30_000 }, async () => {
    const received = recordWebSockets();
    const server = await startHost();
    const { session, publicText, says } = await converse(server);
    await until('the opening', () => heardBy(session).length === 1, 15_000);
    await says('I want to talk about the plan that starts on Monday');
    await until('the answer', () => heardBy(session).length >= 2, 15_000);
    const [opening, reply] = heardBy(session);
    expect(opening).toBeTruthy();
    expect(reply).not.toBe(opening);
    session.end();
    session.end();
    await session.dispose();
    await until('the trace', () => readdirSync(folder.path).length === 1);
    await server.close();

    const said = received.join('\n');
    expect(said).toContain('mind.ready');
    const sentences = received.flatMap((text) => {
      const { event } = JSON.parse(text) as { event?: { type: string; text?: string } };
      return event?.text ? [event.text] : [];
    });
    const page = `${publicText}\n${said}`;
    const leaked = hiddenTexts(pipScenario).filter((text) => page.includes(text) && !sentences.some((sentence) => text.includes(sentence)));
    expect(hiddenTexts(pipScenario).length).toBeGreaterThan(100);
    expect(leaked).toEqual([]);
    expect(session.trace.toJsonLines()).not.toContain(pipScenario.brief.hiddenFromLearner!.slice(0, 40));

    const trace = parseTrace(readFileSync(join(folder.path, readdirSync(folder.path)[0]!), 'utf8'));
    expect(trace.damage).toEqual([]);
    expect(trace.header.half).toBe('both');
    const report = rerunTrace(trace);
    expect(report.first).toBeUndefined();
    expect(report.identical).toBe(true);
    expect(report.compared['reasoning']).toBeGreaterThan(5);
    expect(report.compared['floor']).toBeGreaterThan(3);
  });

  it('is held in the language and on the level that were chosen', { timeout: 30_000 }, async () => {
    const level = pipScenario.difficulty.at(-1)!.id;
    const chosen = applyDifficulty(inLanguage(pipScenario, 'de'), level);
    const server = await startHost();
    const { session, says } = await converse(server, `?locale=de-DE&level=${level}`);
    expect(session.scenario).toMatchObject({ locale: 'de', level, title: chosen.title, persona: { floor: chosen.persona.floor } });
    await until('the opening', () => heardBy(session).length === 1, 15_000);
    await says('Ich verstehe dass das schwer für Sie ist');
    await until('the answer', () => heardBy(session).length >= 2, 15_000);
    expect(JSON.stringify(chosen.script?.words?.['de'])).toContain(heardBy(session)[0]!.split(/[.!?]/)[0]!);
    expect(session.life.getSnapshot().context.faults).toEqual({});
    session.end();
    session.end();
    await session.dispose();
    await until('the trace', () => readdirSync(folder.path).length === 1);
    await server.close();

    const trace = parseTrace(readFileSync(join(folder.path, readdirSync(folder.path)[0]!), 'utf8'));
    expect(trace.damage).toEqual([]);
    expect(trace.header).toMatchObject({
      scenario: { id: pipScenario.id, hash: hashScenario(chosen) },
      publicScenario: { locale: 'de', level },
      setup: { locale: 'de', stance: chosen.stance.start, temperament: chosen.persona.temperament },
      stageSetup: { locale: 'de' },
    });
    const read = trace.lines.find((line) => line.kind === 'decision' && line.type === 'reasoning.appraised');
    expect(read?.data).toMatchObject({ moves: expect.arrayContaining(['acknowledges']) });
    expect(rerunTrace(trace)).toMatchObject({ identical: true, first: undefined });
  });

  it('goes on as it is written where the host has no such language and level, and says so', { timeout: 20_000 }, async () => {
    const server = await startHost();
    const { session } = await converse(server, '', { locale: 'tlh', level: 'nightmare' });
    const fault = () => session.life.getSnapshot().context.faults.link;
    await until('the fault', () => fault() !== undefined);
    expect(fault()).toMatchObject({ code: 'degraded', message: expect.stringMatching(/speak "tlh".*: en, de\..*level "nightmare".* choose again\.$/) });
    await until('the opening', () => heardBy(session).length === 1, 15_000);
    expect(JSON.stringify(pipScenario.script?.words?.['en'])).toContain(heardBy(session)[0]!.split(/[.!?]/)[0]!);
  });

  it('goes on as a fault when the server is gone', { timeout: 20_000 }, async () => {
    const server = await startHost();
    const { session } = await converse(server);
    await until('the opening', () => heardBy(session).length === 1, 15_000);
    await server.close();
    await until('the fault', () => session.life.getSnapshot().context.faults['link']?.code === 'connection-lost');
  });

  it.each([
    ['no JSON', 'hello'],
    ['no hello first', { type: 'stage.routed', machine: 'reasoning', event: { type: 'session.conversing' } }],
    ['an event for a machine that is not there', { type: 'stage.routed', machine: 'floor', event: { type: 'voice.started' } }],
    ['an event that is not as it must be', { type: 'stage.routed', machine: 'reasoning', event: { type: 'floor.learnerTurnEnded' } }],
    ['a hello with a level that is no name', { type: 'stage.hello', scenario: pipScenario.id, level: { $gt: '' }, now: 0, header: {} }],
    ['a hello without a setup', { type: 'stage.hello', scenario: pipScenario.id, now: 0, header: {} }],
  ])('refuses %s in plain words', async (_, message) => {
    const server = await startHost();
    const socket = new NodeSocket(server.socket('/api/host', `?token=${await server.token()}`));
    const heard: string[] = [];
    socket.on('message', (data) => heard.push(String(data)));
    socket.on('open', () => socket.send(typeof message === 'string' ? message : JSON.stringify(message)));
    const code = await new Promise((resolve) => socket.on('close', resolve));
    expect(code).toBe(1008);
    expect(JSON.parse(heard[0]!)).toEqual({ type: 'mind.fault', fault: { port: 'link', code: 'invalid-document', message: expect.any(String), retryable: false } });
  });

  it('says which scenarios there are when it has not the one that is asked for', async () => {
    const server = await startHost();
    const link = createWebSocketLink({ url: server.socket('/api/host'), token: server.token });
    const session = createSession({
      scenario: { ...toPublicScenario(pipScenario), id: 'nothing' },
      link,
      ports: { playback: new FakePlayback() },
    });
    cleanUps.push(() => session.dispose());
    await session.start();
    expect(session.life.getSnapshot().context.faults['link']?.message).toContain(pipScenario.id);
  });

  it.each([
    ['a used token', 401],
    ['a server that is not there', 0],
  ])('cannot be opened with %s, and says what to do', async (_, status) => {
    const server = await startHost();
    const url = status ? server.socket('/api/host') : 'ws://127.0.0.1:9/api/host';
    const link = createWebSocketLink({ url, token: 'guessed', openTimeoutMs: 2000 });
    const error: unknown = await link.open(new AbortController().signal).catch((thrown: unknown) => thrown);
    expect(ParleyError.is(error) && [error.code, error.port]).toEqual(['connection-lost', 'link']);
    link.close();
  });
});
