import type { Trace } from '@parley/engine/trace';

/** Whether the trace goes on to the session's end. That is decided on the stage: the mind's own trace never shows it. */
export function hasEnd({ header, lines }: Trace): boolean {
  return header.half === 'mind' || lines.some((line) => line.kind === 'decision' && (line.type === 'session.ended' || line.type === 'session.failed'));
}
