import { Subject, type Observable } from 'rxjs';
import { createActor, type ActorRefFrom, type AnyActorRef } from 'xstate';
import type { floorMachine } from '../floor/floorMachine.ts';
import type { InputEvent, InputSource } from '../ingress/InputEvent.ts';
import { createIngress, type Stamp } from '../ingress/createIngress.ts';
import type { perceptionMachine } from '../perception/perceptionMachine.ts';
import type { ClockPort } from '../ports/ClockPort.ts';
import type { reasoningMachine } from '../reasoning/reasoningMachine.ts';
import type { renderingMachine } from '../rendering/renderingMachine.ts';
import { channelOf } from '../trace/channelOf.ts';
import { sealLine } from '../trace/sealLine.ts';
import type { DecisionLine, Half, TraceLine } from '../trace/traceTypes.ts';
import { routeOf, type Target } from './routes.ts';
import { sessionMachine } from './sessionMachine.ts';
import type { MachineName, SessionSetup } from './sessionTypes.ts';

/** The actors of a session, to read from. */
export interface SessionActors {
  readonly session: ActorRefFrom<typeof sessionMachine>;
  readonly floor: ActorRefFrom<typeof floorMachine>;
  readonly perception: ActorRefFrom<typeof perceptionMachine>;
  readonly reasoning: ActorRefFrom<typeof reasoningMachine>;
  readonly rendering: ActorRefFrom<typeof renderingMachine>;
}

/** Something a machine decided, or that the other half of a hosted session sent in its name. */
export interface Decision {
  readonly from: Target;
  readonly at: number;
  readonly event: { readonly type: string };
}

/** An event for a machine that lives in the other half of a hosted session. */
export interface Outgoing {
  readonly machine: MachineName;
  readonly event: { readonly type: string };
}

export interface CircuitOptions {
  readonly setup: SessionSetup;
  readonly clock: ClockPort;
  /** @defaultValue 'whole' */
  readonly half?: Half;
  /** Each line of the trace as it comes into being. */
  readonly record: (line: TraceLine) => void;
}

/** The machines of one half, the queue in front of them and the wires between them. */
export interface Circuit {
  readonly actors: SessionActors;
  /** Puts something that happened into the queue. */
  input(from: InputSource, event: InputEvent): void;
  /** Feeds a recorded input with its own time. The clock has to stand there already. */
  replay(from: InputSource, event: InputEvent): void;
  /** Gives the recorder a line of its own, such as a block of scores. */
  note(line: Omit<Extract<TraceLine, { kind: 'block' }>, 'seq' | 'sum'>): void;
  readonly inputs: Observable<{ readonly from: InputSource; readonly event: InputEvent; readonly at: number }>;
  readonly decisions: Observable<Decision>;
  readonly outgoing: Observable<Outgoing>;
  stop(): void;
}

const machines: readonly MachineName[] = ['floor', 'perception', 'reasoning', 'rendering'];

/** Which machines of a hosted session live with the learner; the mind has the rest. */
const onStage: readonly Target[] = ['session', 'floor', 'perception', 'rendering'];

function livesIn(half: Half, target: Target): boolean {
  return half === 'whole' || (half === 'stage') === onStage.includes(target);
}

/** Builds a circuit and starts its machines. It does nothing until something is put in. */
export function createCircuit({ setup, clock, half = 'whole', record }: CircuitOptions): Circuit {
  const inputs = new Subject<{ from: InputSource; event: InputEvent; at: number }>();
  const decisions = new Subject<Decision>();
  const outgoing = new Subject<Outgoing>();
  const ingress = createIngress(clock, work);

  const root = createActor(sessionMachine, {
    clock: ingress.clock,
    input: { setup, now: ingress.now },
  });
  root.start();
  const children = root.getSnapshot().children as Record<MachineName, AnyActorRef>;
  const refOf = (target: Target): AnyActorRef => (target === 'session' ? root : children[target]);
  for (const name of ['session', ...machines] as const) {
    refOf(name).on('*', (event) => decide(name, event as { type: string }));
  }

  function send(target: Target, event: { readonly type: string }): void {
    if (livesIn(half, target)) refOf(target).send(event);
    else outgoing.next({ machine: target as MachineName, event });
  }

  function decide(from: Target, event: { readonly type: string }): void {
    // The other half's machines also exist here, idle; what little they say is not theirs to say.
    if (!livesIn(half, from)) return;
    const stamp = ingress.stamp();
    const { type, ...data } = event;
    const line: Omit<DecisionLine, 'sum'> = {
      seq: ingress.nextSeq(), at: stamp.at, kind: 'decision', from, channel: channelOf(type), type, data, cause: stamp.seq,
    };
    record(sealLine(line));
    pass({ from, at: stamp.at, event });
  }

  /** Carries a decision on to whoever has to know of it. */
  function pass(decision: Decision): void {
    ingress.later(() => {
      for (const target of routeOf(decision.event.type)) send(target, decision.event);
    });
    decisions.next(decision);
  }

  function work(from: InputSource, event: InputEvent, { seq, at }: Stamp): void {
    const { type, ...data } = event;
    record(sealLine({ seq, at, kind: 'input', from, channel: channelOf(type), type, data }));
    inputs.next({ from, event, at });
    if (event.type === 'timer.fired') ingress.fire(event.timer);
    else if (event.type === 'remote.emitted') pass({ from: event.machine, at, event: event.event });
    else if (event.type === 'remote.routed') refOf(event.machine).send(event.event);
    else for (const target of routeOf(type)) send(target, event);
  }

  return {
    actors: { session: root, ...children } as unknown as SessionActors,
    input: ingress.put,
    replay: ingress.put,
    note: (line) => record(sealLine({ seq: ingress.nextSeq(), ...line })),
    inputs,
    decisions,
    outgoing,
    stop() {
      root.stop();
      ingress.close();
      inputs.complete();
      decisions.complete();
      outgoing.complete();
    },
  };
}
