import type { SnapshotFrom } from 'xstate';
import type { floorMachine } from './floorMachine.ts';
import type { FloorHolder, Wait } from './floorTypes.ts';

export type FloorSnapshot = SnapshotFrom<typeof floorMachine>;

/** What is so on the floor, one level below who holds it. */
export type FloorState = 'open' | 'speaking' | 'pausing' | 'yielding' | 'contested' | 'suspended';

/** Who holds the floor; `open` while the session is paused. */
export function floorHolder(snapshot: FloorSnapshot): FloorHolder {
  if (snapshot.matches({ active: 'learner' })) return 'learner';
  if (snapshot.matches({ active: 'persona' })) return 'persona';
  if (snapshot.matches({ active: 'contested' })) return 'contested';
  return 'open';
}

export function floorState(snapshot: FloorSnapshot): FloorState {
  if (snapshot.matches('suspended')) return 'suspended';
  if (snapshot.matches({ active: { learner: 'pausing' } })) return 'pausing';
  if (snapshot.matches({ active: { persona: 'yielding' } })) return 'yielding';
  if (snapshot.matches({ active: 'contested' })) return 'contested';
  return floorHolder(snapshot) === 'open' ? 'open' : 'speaking';
}

/** The wait that is going on in the learner's pause, if one is. */
export function floorWait(snapshot: FloorSnapshot): Wait | undefined {
  return floorState(snapshot) === 'pausing' ? snapshot.context.wait : undefined;
}
