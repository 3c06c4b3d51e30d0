'use client';
import { lifeStage, type LifeStage, type PortName, type PortWarmUp } from '@parley/engine';
import { useSession } from '../stage/SessionContext.ts';
import { useReadable } from './useReadable.ts';

/** Where the session is in its life. */
export function useLife(): LifeStage {
  return useReadable(useSession().life, lifeStage);
}

/** How far each port has come with warming up. */
export function useWarmUp(): Readonly<Partial<Record<PortName, PortWarmUp>>> {
  return useReadable(useSession().life, ({ context }) => context.ports);
}
