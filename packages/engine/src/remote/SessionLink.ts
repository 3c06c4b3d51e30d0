import type { Observable } from 'rxjs';
import type { Fault } from '../ports/Fault.ts';
import type { ScenarioChoice } from '../scenario/chooseScenario.ts';
import type { MachineName } from '../session/sessionTypes.ts';
import type { TraceHeader, TraceLine } from '../trace/traceTypes.ts';

type Event = { readonly type: string };

/** From the learner's half to the mind. */
export type StageMessage =
  /** First of all: which scenario and how it is held, what the stage starts from, and where its clock stands (ms). */
  | (ScenarioChoice & { readonly type: 'stage.hello'; readonly scenario: string; readonly now: number; readonly header: TraceHeader })
  /** An event for a machine that lives in the mind. */
  | { readonly type: 'stage.routed'; readonly machine: MachineName; readonly event: Event }
  /** Lines of the stage's own trace, in order. */
  | { readonly type: 'stage.lines'; readonly lines: readonly TraceLine[] }
  | { readonly type: 'stage.bye' };

/** From the mind to the learner's half. */
export type MindMessage =
  | { readonly type: 'mind.ready' }
  /** A machine of the mind emitted this. */
  | { readonly type: 'mind.emitted'; readonly machine: MachineName; readonly event: Event }
  | { readonly type: 'mind.fault'; readonly fault: Fault };

/** One end of the wire between the halves of a hosted session. Messages keep their order. */
export interface SessionLink<Out, In> {
  readonly messages: Observable<In>;
  /** `connection-lost` among them. */
  readonly faults: Observable<Fault>;
  /** Resolves when messages can be sent. @throws ParleyError `connection-lost` or `timed-out` */
  open(signal: AbortSignal): Promise<void>;
  send(message: Out): void;
  close(): void;
}

export type StageLink = SessionLink<StageMessage, MindMessage>;
export type MindLink = SessionLink<MindMessage, StageMessage>;
