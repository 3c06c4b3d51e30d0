import type { Session } from '@parley/engine';

/** When the learner asked to end the conversation, session ms; what was being said then nobody interrupted. */
export function endAskedAt({ lines }: Pick<Session['trace'], 'lines'>): number | undefined {
  return lines.find((line) => line.kind === 'input' && line.type === 'session.end')?.at;
}
