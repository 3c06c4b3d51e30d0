'use client';
import { floorHolder, floorState, floorWait, type FloorHolder, type FloorState, type Wait } from '@parley/engine';
import { useSession } from '../stage/SessionContext.ts';
import { useReadable } from './useReadable.ts';

/** Who holds the floor. */
export function useFloor(): FloorHolder {
  return useReadable(useSession().floor, floorHolder);
}

/** What is so on the floor, one level below who holds it. */
export function useFloorState(): FloorState {
  return useReadable(useSession().floor, floorState);
}

/** The wait in the learner's pause, while one goes on. */
export function useFloorWait(): Wait | undefined {
  return useReadable(useSession().floor, floorWait);
}
