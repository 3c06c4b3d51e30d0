import type { LearnerLevel, Session } from '@parley/engine';
import { TraceStore, type Trace } from '@parley/engine/trace';
import { action } from 'storybook/actions';
import { heldValue } from './heldValue.ts';
import { recordedLevels } from './recordedLevels.ts';

/**
 * A replay as the live stage sees its session: controls, meter and composer show. Its verbs change
 * nothing that was recorded; they are written into the Actions panel.
 */
export function asLive(replayed: Session, trace: Trace): Session {
  const { position } = replayed.replay!;
  const muted = heldValue(false);
  const levelAt = recordedLevels(trace);
  const soFar = new TraceStore(trace.header);
  position.subscribe((ms) => {
    for (let next = trace.lines[soFar.lines.length]; next && next.at <= ms; next = trace.lines[soFar.lines.length]) soFar.append(next);
  });
  const levels = {
    subscribe(listener: (level: LearnerLevel) => void) {
      return position.subscribe((ms) => listener(levelAt(ms)));
    },
  };
  return {
    ...replayed,
    mode: 'live',
    replay: undefined,
    trace: soFar,
    // The parts do nothing with levels but subscribe to them.
    levels: levels as unknown as Session['levels'],
    muted,
    setMuted: muted.set,
    start: async () => void action('start')(),
    pause: action('pause'),
    resume: action('resume'),
    say: action('say'),
    writing: () => {},
    interrupt: action('interrupt'),
    talk: action('talk'),
    end: action('end'),
  };
}
