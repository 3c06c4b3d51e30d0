import { createSession, type Session } from '@parley/engine';
import { createStartedClock } from './browser/createStartedClock.ts';
import { sessionFacts } from './browser/sessionFacts.ts';
import { defaultPorts } from './defaultPorts.ts';
import type { PersonaSessionOptions } from './PersonaSessionOptions.ts';

/**
 * A session with the default ports of a page. It is inert: devices, workers and sockets open in
 * `start`, which has to be called from the learner's gesture.
 */
export function createPersonaSession(options: PersonaSessionOptions): Session {
  const clock = createStartedClock();
  const { ports, link } = defaultPorts(options);
  const { scenario, seed, floor, consent, labels } = options;
  const facts = sessionFacts();
  const session = createSession({ ...facts, id: options.id ?? facts.id, scenario, seed, floor, consent, labels, clock, ports, link });
  const { start } = session;
  return {
    ...session,
    start() {
      clock.begin();
      return start();
    },
  };
}
