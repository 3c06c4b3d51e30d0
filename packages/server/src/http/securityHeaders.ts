/** Headers that every answer carries. */
export interface SecurityOptions {
  /** Who may frame the app, as the policy writes it (`'self' https://host.example`). @defaultValue anyone */
  readonly frameAncestors?: string;
  /** Other hosts that a page may ask, such as a voice or a model elsewhere: origins (`https://voice.example`). @defaultValue none */
  readonly connectTo?: readonly string[];
}

/**
 * The policy of a Parley page: everything from its own server, WebAssembly allowed, no inline script
 * and no inline style. `default-src 'self'` covers WebSockets to the same host.
 */
export function securityHeaders({ frameAncestors, connectTo = [] }: SecurityOptions = {}): Readonly<Record<string, string>> {
  const policy = ["default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"];
  if (connectTo.length > 0) policy.push(`connect-src ${["'self'", ...connectTo].join(' ')}`);
  if (frameAncestors !== undefined) policy.push(`frame-ancestors ${frameAncestors}`);
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
