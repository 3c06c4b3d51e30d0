import type { SnapshotFrom } from 'xstate';
import type { sessionMachine } from './sessionMachine.ts';

export type LifeSnapshot = SnapshotFrom<typeof sessionMachine>;

/** Where a session is in its life. */
export type LifeStage = 'idle' | 'preparing' | 'conversing' | 'paused' | 'wrappingUp' | 'ended' | 'failed';

export function lifeStage(snapshot: LifeSnapshot): LifeStage {
  const { value } = snapshot;
  return typeof value === 'string' ? value : value.live;
}
