import type { DecisionLine } from '@parley/engine/trace';
import type { FloorCause, FloorEntry, FloorEntryKind } from './FloorLog.ts';

const interruptions: Readonly<Record<string, FloorCause>> = { words: 'byWords', duration: 'byDuration', host: 'byHost' };

/** What a decision says that happened on the floor; undefined where it says nothing, or what its neighbours say. */
export function entryOf({ type, seq, cause, at, data }: DecisionLine): FloorEntry | undefined {
  const entry = (kind: FloorEntryKind, because?: FloorCause, ms?: number): FloorEntry => ({ seq, cause, at, kind, because, ms });
  const endedAt = data['endedAt'];
  switch (type) {
    case 'floor.turnEndLikely':
      return entry('prepare', 'likely');
    case 'floor.turnResumed':
      return entry('dropped', 'wentOn');
    case 'floor.learnerTurnEnded':
      if (data['typed'] === true) return entry('turnEnded', 'typed');
      return entry('turnEnded', 'waitOver', typeof endedAt === 'number' ? Math.max(0, at - endedAt) : undefined);
    case 'floor.turnAmended':
      return entry('amended', 'late');
    case 'floor.noiseIgnored':
      return entry('noise', 'tooShort', data['forMs'] as number | undefined);
    case 'floor.personaResumed':
      return entry('resumed', data['because'] as FloorCause);
    case 'floor.personaInterrupted':
      return entry('interrupted', interruptions[String(data['because'])]);
    case 'floor.backchannelDue':
      return entry('nod', data['reason'] as FloorCause);
    case 'floor.silenceLong':
      return entry('silenceLong');
    case 'floor.learnerAway':
      return entry('away');
    case 'floor.learnerBack':
      return entry('back');
    case 'session.paused':
      return entry('paused');
    case 'session.resumed':
      return entry('continued');
    default:
      return undefined;
  }
}
