import { createGateway, createScenarioRegistry, createStaticHandler, serve, type GatewayOptions, type RunningServer } from '../src/index.ts';

/** A server on any free port, with no files. */
export async function startServer(options: Partial<GatewayOptions> = {}): Promise<RunningServer & { url: string; token(): Promise<string>; socket(path: string, query?: string): string }> {
  const gateway = createGateway({ services: [], scenarios: createScenarioRegistry([]), loopbackOnly: true, ...options });
  const running = await serve({ port: 0, host: '127.0.0.1', gateway, files: createStaticHandler({ mounts: [] }) });
  const url = `http://127.0.0.1:${running.port}`;
  return {
    ...running,
    url,
    token: async () => ((await (await fetch(`${url}/api/session`)).json()) as { token: string }).token,
    socket: (path, query = '') => `${url.replace('http', 'ws')}${path}${query}`,
  };
}
