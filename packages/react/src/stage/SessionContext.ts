'use client';
import type { Session } from '@parley/engine';
import { createContext, useContext } from 'react';

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the stage around. @throws where there is none */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) {
    throw new Error('PersonaStage: no session here, so this part has nothing to show. Place it inside <PersonaStage.Root session={…}>.');
  }
  return session;
}
