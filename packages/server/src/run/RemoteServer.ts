import type { PublicScenario } from '@parley/engine';
import { UsageError } from '../command/UsageError.ts';

/** Another Parley server, as a client sees it. */
export interface RemoteServer {
  socket(kind: 'hear' | 'host'): URL;
  /** A fresh token for each connection. */
  readonly token: () => Promise<string>;
  /** @throws UsageError when it has none of that id */
  scenario(id: string): Promise<PublicScenario>;
}

/** @throws UsageError when there is no Parley server at the address */
export async function findServer(option: string, address: string): Promise<RemoteServer> {
  if (!/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : '')) {
    throw new UsageError(`--${option} is the address of a Parley server such as http://localhost:4800, not "${address}".`);
  }
  const get = async (path: string): Promise<unknown> => {
    const answer = await fetch(new URL(path, address)).catch(() => undefined);
    if (!answer?.ok) throw new UsageError(`--${option}: no Parley server answers at ${address}. Start one with: parley serve`);
    return answer.json();
  };
  const { sockets } = (await get('/api/session')) as { sockets: Record<string, string> };
  return {
    socket(kind) {
      const url = new URL(sockets[kind] ?? `/api/${kind}`, address);
      url.protocol = url.protocol.replace('http', 'ws');
      return url;
    },
    token: async () => ((await get('/api/session')) as { token: string }).token,
    async scenario(id) {
      const all = (await get('/api/scenarios')) as PublicScenario[];
      const found = all.find((scenario) => scenario.id === id) ?? all.find((scenario) => scenario.id.startsWith(id));
      if (found) return found;
      throw new UsageError(`${address} has no scenario "${id}". It has: ${all.map((scenario) => scenario.id).join(', ') || 'none'}.`);
    },
  };
}
