import { randomBytes } from 'node:crypto';

export interface Tokens {
  /** A new token; good for one socket of each kind. */
  issue(): string;
  /** Uses it up for a kind of socket. */
  take(token: string, kind: string): 'taken' | 'unknown' | 'used';
}

/** Tokens kept at most: older ones are forgotten first. */
const mostTokens = 10_000;

/** Tokens of one browser session: random, short-lived, single use per kind of socket. */
export function createTokens(lifeMs: number, now: () => number): Tokens {
  const known = new Map<string, { readonly until: number; readonly used: Set<string> }>();

  function forgetOld(): void {
    // They stand in the order of their age.
    for (const [token, { until }] of known) {
      if (until > now() && known.size <= mostTokens) return;
      known.delete(token);
    }
  }

  return {
    issue() {
      const token = randomBytes(24).toString('base64url');
      known.set(token, { until: now() + lifeMs, used: new Set() });
      forgetOld();
      return token;
    },
    take(token, kind) {
      const entry = known.get(token);
      if (!entry || entry.until <= now()) return 'unknown';
      if (entry.used.has(kind)) return 'used';
      entry.used.add(kind);
      return 'taken';
    },
  };
}
