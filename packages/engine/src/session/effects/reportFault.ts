import type { InputSource } from '../../ingress/InputEvent.ts';
import type { Fault } from '../../ports/Fault.ts';
import type { Circuit } from '../createCircuit.ts';

/** Brings a fault of a port, or its cure, into the queue. */
export function reportFault(circuit: Circuit, from: InputSource, fault: Fault): void {
  circuit.input(from, fault.cured ? { type: 'fault.cleared', port: fault.port } : { type: 'fault.raised', fault });
}
