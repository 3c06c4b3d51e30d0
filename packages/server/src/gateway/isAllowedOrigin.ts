import type { IncomingMessage } from 'node:http';

export interface OriginRules {
  /** Further origins, such as `https://app.example`. */
  readonly allowOrigins: readonly string[];
  /** True where the server listens on loopback only: then other names for it are a trick. */
  readonly loopbackOnly: boolean;
}

const loopback = /^(?:localhost|[\w-]+\.localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i;

/**
 * Whether a page of the request's origin may use the gateway: the same host, or one that is allowed
 * by name. A client without an origin is no browser; it still needs a token.
 */
export function isAllowedOrigin({ headers }: IncomingMessage, { allowOrigins, loopbackOnly }: OriginRules): boolean {
  const { origin, host = '' } = headers;
  if (origin !== undefined && allowOrigins.includes(origin)) return true;
  // A name that somebody else's DNS points at this machine would make any page of the same host.
  if (loopbackOnly && !loopback.test(host)) return false;
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host.toLowerCase();
  } catch {
    return false;
  }
}
