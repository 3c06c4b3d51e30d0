import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { ParleyError, type ScenarioChoice } from '@parley/engine';
import { WebSocketServer, type WebSocket } from 'ws';
import { answerError, answerJson, refuseUpgrade, type RequestError } from './answerJson.ts';
import { createBucket, type Bucket } from './createBucket.ts';
import { createTokens } from './createTokens.ts';
import { defaultGatewayLimits, type GatewayLimits } from './GatewayLimits.ts';
import { guardSocket } from './guardSocket.ts';
import { isAllowedOrigin } from './isAllowedOrigin.ts';
import type { ScenarioRegistry } from '../hosting/createScenarioRegistry.ts';
import type { SocketService } from './SocketService.ts';

export interface GatewayOptions {
  readonly services: readonly SocketService[];
  readonly scenarios: ScenarioRegistry;
  /** Origins of other hosts whose pages may use the gateway. @defaultValue none */
  readonly allowOrigins?: readonly string[];
  /** Set it where the server listens on loopback only. @defaultValue false */
  readonly loopbackOnly?: boolean;
  readonly limits?: Partial<GatewayLimits>;
  /** Who a request is from, for the limits; behind a proxy, what the proxy says. @defaultValue the socket's address */
  readonly addressOf?: (request: IncomingMessage) => string;
}

export interface Gateway {
  /** Answers `/api/…`; false, and no answer, for any other path. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Whether a WebSocket for this request is the gateway's to answer. */
  takes(request: IncomingMessage): boolean;
  /** Takes the WebSockets of a server over, those of the gateway's own paths. */
  attach(server: Server): void;
  /** Closes every socket and what hangs on it. */
  close(): Promise<void>;
}

/** The one door of the server: tokens, the public part of scenarios, and WebSockets. */
export function createGateway(options: GatewayOptions): Gateway {
  const { services, scenarios, allowOrigins = [], loopbackOnly = false } = options;
  const limits = { ...defaultGatewayLimits, ...options.limits };
  const addressOf = options.addressOf ?? (({ socket }) => socket.remoteAddress ?? '');
  const now = (): number => performance.now();
  const tokens = createTokens(limits.tokenMs, now);
  const doors = new Map(services.map((service) => [service.path, { service, door: doorOf(service) }]));
  const asking = new Map<string, Bucket>();
  const open = new Map<WebSocket, string>();
  const alive = new WeakSet<WebSocket>();
  const servers = new Map<Server, (request: IncomingMessage, socket: Duplex, head: Buffer) => void>();
  const heartbeat = setInterval(() => {
    for (const socket of open.keys()) {
      if (!alive.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, limits.heartbeatMs);
  heartbeat.unref();

  const own = (request: IncomingMessage): boolean => isAllowedOrigin(request, { allowOrigins, loopbackOnly });

  function giveToken(request: IncomingMessage, response: ServerResponse): void {
    const address = addressOf(request);
    if (asking.size > 10_000) asking.clear();
    const bucket = asking.get(address) ?? createBucket(limits.tokensPerMinute / 60, limits.tokensPerMinute, now);
    asking.set(address, bucket);
    if (!bucket(1)) return answerError(response, { status: 429, code: 'too-many', message: 'Too many sessions were asked for. Try again in a minute.' });
    const sockets = Object.fromEntries(services.map(({ kind, path }) => [kind, path]));
    answerJson(response, 200, { token: tokens.issue(), expiresInMs: limits.tokenMs, sockets });
  }

  function giveScenario(id: string, request: IncomingMessage, response: ServerResponse): void {
    try {
      const scenario = scenarios.publicPart(id, choiceOf(request));
      if (scenario) answerJson(response, 200, scenario);
      else answerError(response, nothing);
    } catch (error) {
      if (!ParleyError.is(error)) throw error;
      answerError(response, { status: 400, code: error.code, message: error.message });
    }
  }

  function handle(request: IncomingMessage, response: ServerResponse): boolean {
    const path = pathOf(request);
    if (path !== '/api' && !path.startsWith('/api/')) return false;
    const wrong = refuseRequest(request);
    const id = /^\/api\/scenarios\/([^/]+)$/.exec(path)?.[1];
    if (wrong) answerError(response, wrong);
    else if (path === '/api/session') giveToken(request, response);
    else if (path === '/api/scenarios') answerJson(response, 200, scenarios.list(choiceOf(request).locale));
    else if (id !== undefined) giveScenario(id, request, response);
    else answerError(response, nothing);
    return true;
  }

  function refuseRequest(request: IncomingMessage): RequestError | undefined {
    if (!own(request)) return foreign;
    if (request.method === 'GET' || request.method === 'HEAD') return undefined;
    return { status: 405, code: 'unsupported', message: 'Only GET is answered here.' };
  }

  function refuseSocket(request: IncomingMessage, { kind }: SocketService): RequestError | undefined {
    if (!own(request)) return foreign;
    const address = addressOf(request);
    const mine = [...open.values()].filter((other) => other === address).length;
    if (open.size >= limits.sockets || mine >= limits.socketsPerAddress) {
      return { status: 429, code: 'too-many', message: 'Too many connections are open. Close one, or try again later.' };
    }
    const state = tokens.take(new URL(request.url ?? '/', 'http://any').searchParams.get('token') ?? '', kind);
    if (state === 'taken') return undefined;
    const message = state === 'used' ? 'This token was used for such a connection before.' : 'This token is unknown or too old.';
    return { status: 401, code: 'permission-denied', message: `${message} Get a new one from /api/session.` };
  }

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const entry = doors.get(pathOf(request));
    if (!entry) return;
    const wrong = refuseSocket(request, entry.service);
    if (wrong) return refuseUpgrade(socket, wrong);
    entry.door.handleUpgrade(request, socket, head, (client) => {
      open.set(client, addressOf(request));
      alive.add(client);
      client.on('pong', () => alive.add(client));
      client.on('close', () => open.delete(client));
      guardSocket(client, entry.service, now);
    });
  }

  return {
    handle,
    takes: (request) => doors.has(pathOf(request)),
    attach(server) {
      if (servers.has(server)) return;
      servers.set(server, upgrade);
      server.on('upgrade', upgrade);
    },
    async close() {
      clearInterval(heartbeat);
      for (const [server, listener] of servers) server.off('upgrade', listener);
      servers.clear();
      await Promise.all([...open.keys()].map(shut));
      await Promise.all(services.map((service) => service.close?.()));
    },
  };
}

const foreign: RequestError = {
  status: 403,
  code: 'permission-denied',
  message: 'Pages of this origin may not use this server. Allow it with --allow-origin, or open the page from the server itself.',
};

const nothing: RequestError = { status: 404, code: 'not-found', message: 'There is nothing at this address.' };

/** `?locale=de&level=hard`: nobody's language or level is longer. */
function choiceOf({ url = '/' }: IncomingMessage): ScenarioChoice {
  const query = new URL(url, 'http://any').searchParams;
  const read = (name: string): string | undefined => query.get(name)?.slice(0, 64);
  return { locale: read('locale'), level: read('level') };
}

function doorOf({ limits }: SocketService): WebSocketServer {
  return new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, perMessageDeflate: false });
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split(/[?#]/)[0]!;
}

/** Says goodbye, and lets go of whoever does not answer within a second. */
function shut(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), 1000);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(1001);
  });
}
