'use client';
import type { Fault, PortName } from '@parley/engine';
import { useSession } from '../stage/SessionContext.ts';
import { useReadable } from './useReadable.ts';

/** What is missing now, by port. */
export function useFaults(): Readonly<Partial<Record<PortName, Fault>>> {
  return useReadable(useSession().life, ({ context }) => context.faults);
}
