import { resolve } from 'node:path';
import { createGateway } from '../gateway/createGateway.ts';
import type { SocketService } from '../gateway/SocketService.ts';
import { createHearingService } from '../hearing/createHearingService.ts';
import { createHostingService } from '../hosting/createHostingService.ts';
import { createScenarioRegistry } from '../hosting/createScenarioRegistry.ts';
import { languageFromEnv } from '../hosting/languageFromEnv.ts';
import { createTraceFiles } from '../hosting/createTraceFiles.ts';
import { builtInScenarios, loadScenarios } from '../hosting/loadScenarios.ts';
import { createStaticHandler, type StaticMount } from '../http/createStaticHandler.ts';
import { assetFolders, defaultApp, isFolder } from '../places.ts';
import { serve } from '../serve.ts';
import { createTranscription } from '../transcription/createTranscription.ts';
import type { Command, CommandWorld, OptionValues } from './Command.ts';
import { connectableOrigin } from './connectableOrigin.ts';
import { makeFolder } from './makeFolder.ts';
import { readNumber } from './readNumber.ts';
import { readTurnEndModel } from './readTurnEndModel.ts';
import { UsageError } from './UsageError.ts';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'Serves the practice app, hears and hosts sessions for it.',
  usage: '[--port 4800] [--host 127.0.0.1] [--app DIR] [--scenarios DIR] [--traces DIR] [--turn-end-model FILE]',
  details: `  --port N               port, 0 for any that is free (4800)
  --host NAME            address to listen on (127.0.0.1); 0.0.0.0 for all
  --app DIR              folder of the built app (in a checkout: examples/embed/dist)
  --scenarios DIR        folder with further scenarios, one JSON document a file
  --turn-end-model FILE  a network that judges the end of turns for browsers that leave hearing to this server
  --traces DIR           folder for the traces of hosted sessions; without it none is kept
  --allow-origin ORIGIN  another origin whose pages may use the gateway; may be repeated
  --connect-src ORIGIN   another host that the app's pages may ask, for a voice or a model there; may be repeated
  --frame-ancestors LIST who may frame the app, as Content-Security-Policy writes it (anyone)

  OPENAI_API_KEY         key for transcription on the server; without it there is none
  OPENAI_BASE_URL        another service of the same protocol
  PARLEY_TRANSCRIBE_MODEL  its model for transcription (gpt-4o-mini-transcribe)
  PARLEY_LANGUAGE_MODEL    its model for the persona's words in hosted sessions; without it the script speaks
  PARLEY_LANGUAGE_API      responses, or chat for services that know only that (responses)`,
  options: {
    port: { type: 'string', default: '4800' },
    host: { type: 'string', default: '127.0.0.1' },
    app: { type: 'string' },
    scenarios: { type: 'string' },
    traces: { type: 'string' },
    'turn-end-model': { type: 'string' },
    'allow-origin': { type: 'string', multiple: true },
    'connect-src': { type: 'string', multiple: true },
    'frame-ancestors': { type: 'string' },
  },
  operands: { least: 0, most: 0, what: 'options only' },
  run: serveUntilStopped,
};

async function serveUntilStopped(_: readonly string[], options: OptionValues, world: CommandWorld): Promise<number> {
  const port = readNumber('port', options['port'], { from: 0, to: 65535 });
  const host = String(options['host']);
  const own = typeof options['scenarios'] === 'string' ? await loadScenarios(folder('scenarios', options['scenarios'])) : [];
  const scenarios = createScenarioRegistry([...builtInScenarios(), ...own]);
  const traces = typeof options['traces'] === 'string' ? createTraceFiles(makeFolder('traces', options['traces'])) : undefined;
  const turnEndModel = (await readTurnEndModel(options['turn-end-model']))?.path;
  const transcription = createTranscription(world.env);
  const services: SocketService[] = [createHearingService({ turnEndModel }), createHostingService({ scenarios, traces, languageOf: languageFromEnv(world.env) })];
  if (transcription) services.push(transcription);
  const gateway = createGateway({
    services,
    scenarios,
    allowOrigins: named('allow-origin', options).map(originOf),
    loopbackOnly: /^(localhost|127\.|::1)/.test(host),
  });
  const connectTo = named('connect-src', options).map(connectableOrigin);
  const { mounts, missing } = mountsOf(options['app']);
  const files = createStaticHandler({
    mounts,
    connectTo,
    frameAncestors: options['frame-ancestors'] as string | undefined,
  });
  const running = await serve({ port, host, gateway, files }).catch((error: NodeJS.ErrnoException) => {
    throw listenError(error, port, host);
  });
  for (const note of missing) world.stderr.write(`parley: ${note}\n`);
  const name = /^(0\.0\.0\.0|::|127\.0\.0\.1|::1)$/.test(host) ? 'localhost' : host;
  world.stdout.write(`Parley is ready at http://${name}:${running.port}\n`);
  await stopped(world);
  await running.close();
  return 0;
}

/** What is served where, and a line for each thing that pages will miss; said only once the server stands, so that a refusal is one line. */
function mountsOf(app: unknown): { mounts: StaticMount[]; missing: string[] } {
  const page = typeof app === 'string' ? folder('app', app) : defaultApp();
  const mounts = assetFolders().map((found) => ({ at: '/parley/', folder: found }));
  const missing: string[] = [];
  if (mounts.length === 0) missing.push('no assets were found, so pages cannot hear or speak. In a checkout run: npm run build');
  if (page === undefined) missing.push('no app was found, so only /api and /parley are served. Build one, or name its folder: --app DIR');
  return { mounts: page === undefined ? mounts : [{ at: '/', folder: page }, ...mounts], missing };
}

/** All values of an option that may be repeated. */
function named(option: string, options: OptionValues): readonly string[] {
  return (options[option] ?? []) as string[];
}

function folder(option: string, path: string): string {
  if (isFolder(path)) return resolve(path);
  throw new UsageError(`--${option}: there is no folder ${path}. Name one that exists.`);
}

function originOf(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin !== 'null') return origin;
  throw new UsageError(`--allow-origin is an address such as https://app.example, not "${text}".`);
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') return new UsageError(`Port ${port} is taken by another program. Stop that one, or choose another port: --port ${port + 1}`);
  if (error.code === 'EACCES') return new UsageError(`Port ${port} may not be used without rights. Choose one above 1023: --port 4800`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new UsageError(`--host ${host} is no address of this machine. Use 127.0.0.1 or 0.0.0.0.`);
  return error;
}

function stopped(world: CommandWorld): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      world.removeListener('SIGINT', stop);
      world.removeListener('SIGTERM', stop);
      resolve();
    };
    world.once('SIGINT', stop);
    world.once('SIGTERM', stop);
  });
}
