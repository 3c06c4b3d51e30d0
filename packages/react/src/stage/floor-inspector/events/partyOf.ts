import type { FloorEntryKind } from '../log/FloorLog.ts';

const ofLearner: readonly FloorEntryKind[] = ['learner.speaking', 'learner.pausing', 'goesOn', 'turnEnded', 'amended', 'back', 'interrupted'];
const ofPersona: readonly FloorEntryKind[] = ['persona.speaking', 'persona.yielding', 'resumed', 'nod', 'prepare', 'dropped', 'wait'];

/** Whose colour an entry has. */
export function partyOf(kind: FloorEntryKind): 'learner' | 'persona' | 'contested' | undefined {
  if (kind === 'contested') return 'contested';
  if (ofLearner.includes(kind)) return 'learner';
  return ofPersona.includes(kind) ? 'persona' : undefined;
}
