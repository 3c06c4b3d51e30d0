import type { Session } from '@parley/engine';

/** Tells a conversation as it goes, a line a turn: when, who, what, and how long the answer took. */
export function narrate(session: Session, write: (line: string) => void): { unsubscribe(): void } {
  let learnerEndedAt: number | undefined;
  let gap = '';
  const line = (at: number, who: string, text: string): void => write(`${(at / 1000).toFixed(2).padStart(8)} s  ${who.padEnd(8)} ${text}\n`);
  const inputs = session.inputs.subscribe(({ event, at }) => {
    if (event.type === 'playback.started' && learnerEndedAt !== undefined) {
      gap = `(${Math.round(event.at - learnerEndedAt)} ms) `;
      learnerEndedAt = undefined;
    }
    if (event.type === 'fault.raised') line(at, 'fault', `${event.fault.port}: ${event.fault.message}`);
    if (event.type === 'session.portMissing') line(at, 'missing', `${event.port}: ${event.fault.message}`);
  });
  const decisions = session.decisions.subscribe(({ event, at }) => {
    if (event.type === 'floor.learnerTurnEnded') {
      const { text, endedAt } = event as unknown as { text: string; endedAt: number };
      learnerEndedAt = endedAt;
      line(at, 'learner', text || '(a voice, no words)');
    }
    if (event.type === 'reasoning.heard') {
      const { turn, cut } = event as unknown as { turn: { text: string }; cut: boolean };
      line(at, 'persona', `${gap}${turn.text}${cut ? ' — (cut off)' : ''}`);
      gap = '';
    }
    if (event.type === 'session.ended') line(at, 'ended', (event as unknown as { ending: string }).ending);
  });
  inputs.add(decisions);
  return inputs;
}
