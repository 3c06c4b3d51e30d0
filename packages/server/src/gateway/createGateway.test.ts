import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ScenarioOffer } from '@parley/engine';
import { pipScenario } from '@parley/engine/scenario';
import { WebSocket } from 'ws';
import { startServer } from '../../test/startServer.ts';
import { createScenarioRegistry, type GatewayOptions, type SocketLimits, type SocketService } from '../index.ts';

const limits: SocketLimits = { messageBytes: 1000, messagesPerSecond: 10, bytesPerSecond: 2000, idleMs: 60_000 };

function echo(own: Partial<SocketLimits> = {}) {
  const events: string[] = [];
  const service: SocketService = {
    path: '/api/hear',
    kind: 'hear',
    limits: { ...limits, ...own },
    faultText: (fault) => JSON.stringify(fault),
    open(socket) {
      events.push('open');
      return {
        text(text) {
          if (text === 'break') throw new Error('secret inside');
          socket.send(`echo ${text}`);
        },
        closed: () => void events.push('closed'),
      };
    },
  };
  return { service, events };
}

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

async function start(service: SocketService, options: Partial<GatewayOptions> = {}) {
  const server = await startServer({ services: [service], ...options });
  stop = server.close;
  return server;
}

/** What became of a socket: its messages and its close code, or the HTTP status that refused it. */
function talk(address: string, send: string[] = [], options: ConstructorParameters<typeof WebSocket>[2] = {}, until?: number) {
  return new Promise<{ status?: number; code?: number; heard: string[]; body?: string }>((resolve) => {
    const socket = new WebSocket(address, options);
    const heard: string[] = [];
    socket.on('open', () => send.forEach((text) => socket.send(text)));
    socket.on('message', (data) => {
      heard.push(String(data));
      if (heard.length === until) socket.close();
    });
    socket.on('close', (code) => resolve({ code, heard }));
    socket.on('unexpected-response', (_, answer) => {
      let body = '';
      answer.on('data', (chunk) => (body += String(chunk)));
      answer.on('end', () => resolve({ status: answer.statusCode, heard, body }));
    });
    socket.on('error', () => {});
  });
}

describe('tokens', () => {
  it('open one socket of a kind, once', async () => {
    const { url, token, socket } = await start(echo().service);
    const one = await token();
    const first = await talk(socket('/api/hear', `?token=${one}`), ['hello'], {}, 1);
    expect(first.heard).toEqual(['echo hello']);
    const second = await talk(socket('/api/hear', `?token=${one}`));
    expect(second.status).toBe(401);
    expect(JSON.parse(second.body!)).toEqual({ error: { code: 'permission-denied', message: expect.stringContaining('used') } });
    expect((await fetch(`${url}/api/session`)).headers.get('cache-control')).toBe('no-store');
  });

  it.each(['', '?token=', '?token=guessed'])('are needed: "%s" opens nothing', async (query) => {
    const { socket } = await start(echo().service);
    expect((await talk(socket('/api/hear', query))).status).toBe(401);
  });

  it('grow old', async () => {
    const { token, socket } = await start(echo().service, { limits: { tokenMs: 20 } });
    const old = await token();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect((await talk(socket('/api/hear', `?token=${old}`))).status).toBe(401);
  });

  it('are not given without end', async () => {
    const { url, token } = await start(echo().service, { limits: { tokensPerMinute: 3 } });
    for (let time = 0; time < 3; time += 1) await token();
    const answer = await fetch(`${url}/api/session`);
    expect([answer.status, await answer.json()]).toEqual([429, { error: { code: 'too-many', message: expect.any(String) } }]);
  });
});

describe('origins', () => {
  it('let pages of the same host and of an allowed one in, and no other', async () => {
    const { url, token, socket } = await start(echo().service, { allowOrigins: ['https://app.example'] });
    for (const origin of [url, 'https://app.example']) {
      const { heard } = await talk(socket('/api/hear', `?token=${await token()}`), ['x'], { headers: { origin } }, 1);
      expect(heard).toHaveLength(1);
    }
    for (const origin of ['https://evil.example', 'null', `${url}0`, 'https://app.example.evil.example']) {
      expect((await talk(socket('/api/hear', `?token=${await token()}`), [], { headers: { origin } })).status).toBe(403);
      expect((await fetch(`${url}/api/session`, { headers: { origin } })).status).toBe(403);
    }
  });

  it('do not fall for another name of this machine', async () => {
    const { token, socket } = await start(echo().service);
    const headers = { origin: 'http://evil.example', host: 'evil.example' };
    expect((await talk(socket('/api/hear', `?token=${await token()}`), [], { headers })).status).toBe(403);
  });
});

describe('limits', () => {
  it.each([
    ['a message that is too long', ['x'.repeat(1001)], 1009],
    ['too many messages', Array.from({ length: 60 }, () => 'x'), 1008],
    ['too many bytes', Array.from({ length: 20 }, () => 'x'.repeat(900)), 1008],
    ['what breaks the service', ['break'], 1011],
  ])('end a connection for %s', async (_, send, code) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { service, events } = echo();
    const { token, socket } = await start(service);
    const result = await talk(socket('/api/hear', `?token=${await token()}`), send);
    log.mockRestore();
    expect(result.code).toBe(code);
    expect(events).toEqual(['open', 'closed']);
    expect(result.heard.join()).not.toMatch(/secret|at .*\.ts/);
  });

  it('end a connection on which nothing comes', async () => {
    const { token, socket } = await start(echo({ idleMs: 30 }).service);
    const { code, heard } = await talk(socket('/api/hear', `?token=${await token()}`));
    expect([code, JSON.parse(heard[0]!).code]).toEqual([1001, 'timed-out']);
  });

  it('let an address have so many sockets', async () => {
    const { token, socket } = await start(echo().service, { limits: { socketsPerAddress: 2 } });
    const tokens = [await token(), await token()];
    const open = tokens.map((one) => new WebSocket(socket('/api/hear', `?token=${one}`)));
    await Promise.all(open.map((one) => new Promise((resolve) => one.on('open', resolve))));
    expect((await talk(socket('/api/hear', `?token=${await token()}`))).status).toBe(429);
    open.forEach((one) => one.close());
  });
});

describe('the gateway', () => {
  it('gives the public part of a scenario and nothing else of it', async () => {
    const { url } = await start(echo().service, { scenarios: createScenarioRegistry([pipScenario]) });
    const list = await (await fetch(`${url}/api/scenarios`)).text();
    const one = await (await fetch(`${url}/api/scenarios/${pipScenario.id}`)).text();
    for (const text of [list, one]) {
      expect(text).toContain(pipScenario.title);
      expect(text).not.toContain(pipScenario.brief.hiddenFromLearner!.slice(0, 30));
      expect(text).not.toMatch(/"(script|rubric|guardrails|facts|gates|vocabulary)"/);
    }
  });

  it('gives a scenario in the language and on the level that are asked for, or says which there are', async () => {
    const { url } = await start(echo().service, { scenarios: createScenarioRegistry([pipScenario]) });
    const ask = async (path: string) => fetch(`${url}/api/scenarios${path}`);
    const { id } = pipScenario.difficulty.at(-1)!;
    const plain = (await (await ask(`/${pipScenario.id}`)).json()) as ScenarioOffer;
    const chosen = (await (await ask(`/${pipScenario.id}?locale=de&level=${id}`)).json()) as ScenarioOffer;
    expect(plain).toMatchObject({ locale: pipScenario.locale, languages: ['en', 'de'], levels: pipScenario.difficulty.map((level) => ({ id: level.id, label: level.label })) });
    expect(plain).not.toHaveProperty('level');
    expect(chosen).toMatchObject({ locale: 'de', level: id, title: pipScenario.translations!['de']!.title });
    expect(chosen.hash).not.toBe(plain.hash);
    const [listed] = (await (await ask('?locale=de')).json()) as ScenarioOffer[];
    expect(listed!.title).toBe(chosen.title);
    const [kept] = (await (await ask('?locale=tlh')).json()) as ScenarioOffer[];
    expect(kept!.title).toBe(plain.title);
    const refused = await ask(`/${pipScenario.id}?locale=tlh`);
    expect([refused.status, await refused.json()]).toEqual([400, { error: { code: 'invalid-document', message: expect.stringContaining('en, de') } }]);
  });

  it.each(['/api/nothing', '/api/scenarios/nobody', '/api/scenarios/%2e%2e'])('answers 404 at %s as JSON', async (path) => {
    const { url } = await start(echo().service);
    const answer = await fetch(url + path);
    expect([answer.status, await answer.json()]).toEqual([404, { error: { code: 'not-found', message: expect.any(String) } }]);
  });

  it.each(['/elsewhere', '/api/transcribe'])('refuses a socket at %s, which it does not know', async (path) => {
    const { socket } = await start(echo().service);
    expect((await talk(socket(path))).status).toBe(404);
  });

  it('closes every socket when it closes', async () => {
    const { service, events } = echo();
    const { token, socket, close } = await start(service);
    const ended = talk(socket('/api/hear', `?token=${await token()}`), ['x']);
    while (events.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await close();
    expect((await ended).code).toBe(1001);
    expect(events).toEqual(['open', 'closed']);
  });
});
