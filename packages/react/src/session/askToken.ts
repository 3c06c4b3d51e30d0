import { ParleyError } from '@parley/engine';
import type { ServerAccess } from './PersonaSessionOptions.ts';
import { serverUrls } from './serverUrls.ts';

/** A token for one connection: from the host's `getToken`, else from the server itself. */
export async function askToken({ server, getToken }: ServerAccess): Promise<string> {
  if (getToken) return getToken();
  const { token } = serverUrls(server);
  try {
    const answer = await fetch(token);
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    return ((await answer.json()) as { token: string }).token;
  } catch (cause) {
    throw new ParleyError(`No session could be opened at ${token}. Check that a Parley server runs there, or give getToken.`, {
      code: 'connection-lost',
      port: 'link',
      retryable: true,
      cause,
    });
  }
}
