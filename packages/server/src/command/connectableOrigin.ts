import { UsageError } from './UsageError.ts';

/** What a page can ask: the web and its sockets. */
const schemes = new Set(['http:', 'https:', 'ws:', 'wss:']);

/**
 * The origin as a policy's `connect-src` takes it, from what `--connect-src` was given: scheme and host, with a port where
 * it is not the usual one. A path is refused, since a policy that names one allows less than it seems to; so is whatever
 * would end the directive, and a host that the policy has no way to write (`*` alone, IPv6).
 * @throws UsageError that says what is wanted
 */
export function connectableOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && schemes.has(url.protocol) && /^[\w.-]+$/.test(url.hostname) && url.href === `${url.protocol}//${url.host}/`) return `${url.protocol}//${url.host}`;
  throw new UsageError(`--connect-src is scheme and host such as https://voice.example or wss://model.example:8443, with nothing behind it, not "${text}".`);
}
