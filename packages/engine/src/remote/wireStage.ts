import { Subscription } from 'rxjs';
import type { ClockPort } from '../ports/ClockPort.ts';
import type { Circuit } from '../session/createCircuit.ts';
import { reportFault } from '../session/effects/reportFault.ts';
import type { TraceStore } from '../trace/TraceStore.ts';
import type { StageLink } from './SessionLink.ts';

/** How long a lost mind is waited for before the session is given up, ms. */
const patience = 6000;

/** Joins the learner's half of a hosted session to its mind. */
export function wireStage(circuit: Circuit, link: StageLink, trace: TraceStore, clock: ClockPort): Subscription {
  const wires = new Subscription();
  wires.add(circuit.outgoing.subscribe(({ machine, event }) => link.send({ type: 'stage.routed', machine, event })));
  wires.add(trace.subscribe((line) => link.send({ type: 'stage.lines', lines: [line] })));
  wires.add(
    link.messages.subscribe((message) => {
      if (message.type === 'mind.emitted') {
        circuit.input('link', { type: 'remote.emitted', machine: message.machine, event: message.event });
      }
      if (message.type === 'mind.fault') reportFault(circuit, 'link', message.fault);
    }),
  );
  let giveUp: unknown;
  wires.add(
    link.faults.subscribe((fault) => {
      clock.clearTimeout(giveUp);
      reportFault(circuit, 'link', fault);
      if (fault.cured) return;
      giveUp = clock.setTimeout(() => circuit.input('link', { type: 'session.fail', fault }), patience);
    }),
  );
  wires.add(() => clock.clearTimeout(giveUp));
  wires.add(() => {
    link.send({ type: 'stage.bye' });
    link.close();
  });
  return wires;
}
