import type { Fault, Session } from '@parley/engine';
import type { SessionCallbacks } from './PersonaSessionOptions.ts';

/** Calls the host for what happens in a session. The answer ends it. */
export function reportSession(session: Session, callbacks: () => SessionCallbacks): () => void {
  const inputs = session.inputs.subscribe(({ event }) => {
    if (event.type === 'fault.raised' || event.type === 'session.portMissing') callbacks().onFault?.(event.fault satisfies Fault);
  });
  const decisions = session.decisions.subscribe(({ at, from, event }) => {
    const { log, onEnded, onTrace } = callbacks();
    log?.({ at, from, type: event.type });
    if (event.type !== 'session.ended' && event.type !== 'session.failed') return;
    // Behind the line that is being worked on, so that the trace is whole.
    queueMicrotask(() => {
      onTrace?.(session.trace.toJsonLines(), session);
      onEnded?.(session, (event as { ending?: string }).ending ?? 'failed');
    });
  });
  return () => {
    inputs.unsubscribe();
    decisions.unsubscribe();
  };
}
