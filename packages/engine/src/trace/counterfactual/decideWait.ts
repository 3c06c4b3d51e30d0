import { createActor, fromCallback } from 'xstate';
import { VirtualClock } from '../../clock/VirtualClock.ts';
import { endpointMachine, type EndpointReport } from '../../floor/endpoint/endpointMachine.ts';
import type { FloorSettings, WaitReason } from '../../floor/floorTypes.ts';
import type { WaitKnowledge } from './RecordedWait.ts';

/** When a wait ran out, and what the floor took the silence for then. */
export interface WaitDecision {
  /** Session ms. */
  readonly at: number;
  readonly reason: WaitReason;
  /** P(the learner has finished), 0 to 1. */
  readonly likelihood: number;
}

/** No setting waits longer than this, ms. */
const longestWait = 60_000;

/**
 * When the floor would have taken the turn for over with other settings: the real endpoint, on what
 * was known in this one silence. `until` is when the learner was heard again, session ms; undefined
 * is returned where the floor would still have been waiting then.
 */
export function decideWait({ known, heardAt, opening, inputs }: WaitKnowledge, settings: FloorSettings, until = Infinity): WaitDecision | undefined {
  const clock = new VirtualClock();
  clock.advanceTo(heardAt);
  let wait: Pick<WaitDecision, 'reason' | 'likelihood'> = { reason: 'noWords', likelihood: 0 };
  let decided: WaitDecision | undefined;
  const floor = createActor(
    fromCallback<EndpointReport>(({ receive }) => {
      receive((report) => {
        if (report.type === 'endpoint.waitMoved') wait = report;
        if (report.type === 'endpoint.expired') decided ??= { at: clock.now(), reason: wait.reason, likelihood: wait.likelihood };
      });
    }),
    { clock },
  ).start();
  const context = { ...known, settings, now: () => clock.now() };
  const endpoint = createActor(endpointMachine, {
    parent: floor,
    input: context,
    snapshot: endpointMachine.resolveState({ value: 'listening', context }),
  }).start();

  for (const { at, event } of [{ at: heardAt, event: opening }, ...inputs]) {
    if (decided || at >= until) break;
    clock.advanceTo(at);
    if (!decided) endpoint.send(event as Parameters<typeof endpoint.send>[0]);
  }
  if (!decided) clock.advanceTo(Math.min(until, heardAt + longestWait));
  // The clock and all that is armed on it go with this call.
  floor.stop();
  return decided && decided.at < until ? decided : undefined;
}
