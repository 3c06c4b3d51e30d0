import type { PublicScenario } from '../scenario/toPublicScenario.ts';
import type { Half, TraceHeader } from '../trace/traceTypes.ts';
import type { SessionSetup } from './sessionTypes.ts';

/** What the host knows about a session and a researcher will want to. */
export interface SessionFacts {
  /** Pseudonymous; random where the host gives none. */
  readonly id: string;
  /** Wall time of session time 0, ISO 8601; a function is asked when the session starts. */
  readonly startedAt: string | (() => string);
  readonly consent?: Readonly<Record<string, boolean>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly packages?: Readonly<Record<string, string>>;
  readonly models?: Readonly<Record<string, string>>;
}

export function traceHeader(facts: SessionFacts, scenario: PublicScenario, setup: SessionSetup, half: Half): TraceHeader {
  return {
    kind: 'header',
    format: 'parley-trace',
    version: 1,
    session: facts.id,
    scenario: { id: scenario.id, hash: scenario.hash },
    publicScenario: scenario,
    setup,
    half,
    consent: facts.consent ?? {},
    labels: facts.labels ?? {},
    packages: { '@parley/engine': '0.1.0', ...facts.packages },
    models: facts.models ?? {},
    startedAt: typeof facts.startedAt === 'string' ? facts.startedAt : '',
  };
}
