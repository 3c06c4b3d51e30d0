import type { TraceChannel } from './traceTypes.ts';

/** Which channel an event belongs to: what goes when consent for it is revoked. */
export function channelOf(type: string): TraceChannel {
  if (type.startsWith('voice.')) return 'voice';
  if (type.startsWith('face.')) return 'face';
  if (type.startsWith('words.') || type === 'learner.typed') return 'words';
  if (type.startsWith('session.') || type.startsWith('fault.') || type === 'hearing.changed') return 'session';
  return 'conversation';
}
