'use client';
import type { Session } from '@parley/engine';
import { useEffect, useRef, useState } from 'react';
import { disposeLater, type Ownership } from './browser/disposeLater.ts';
import { createPersonaSession } from './createPersonaSession.ts';
import type { PersonaSessionOptions, SessionCallbacks } from './PersonaSessionOptions.ts';
import { reportSession } from './reportSession.ts';

/**
 * One session for as long as the component is mounted. Call `start()` on it from a click. Options
 * are read once; the callbacks may change. To begin anew, give the component another `key`.
 */
export function usePersonaSession(options: PersonaSessionOptions): Session {
  const [{ session, ownership }] = useState((): { session: Session; ownership: Ownership } => {
    const made = createPersonaSession(options);
    return { session: made, ownership: disposeLater(() => void made.dispose()) };
  });
  const callbacks = useRef<SessionCallbacks>(options);
  useEffect(() => {
    callbacks.current = options;
  });
  useEffect(() => {
    const stopReporting = reportSession(session, () => callbacks.current);
    const letGo = ownership.take();
    return () => {
      stopReporting();
      letGo();
    };
  }, [session, ownership]);
  return session;
}
