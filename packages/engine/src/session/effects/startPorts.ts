import { ParleyError } from '../../errors/ParleyError.ts';
import { toFault, type Fault, type PortName } from '../../ports/Fault.ts';
import type { PortContext } from '../../ports/PortContext.ts';
import type { Circuit } from '../createCircuit.ts';

/** What every port can do: be started and be stopped. */
export interface Startable {
  start(context: PortContext): Promise<void>;
  stop(): Promise<void>;
}

export type StartablePorts = Readonly<Partial<Record<PortName, Startable>>>;

/** Without words of its own a persona cannot hold a conversation. */
const essential: readonly PortName[] = ['language', 'link'];

/**
 * Starts all ports at once. One that cannot start becomes a fault, and the session goes on without
 * it, unless the persona has no words then. Resolves when each has started or failed.
 */
export async function startPorts(circuit: Circuit, ports: StartablePorts, context: Omit<PortContext, 'progress'>): Promise<void> {
  const names = Object.keys(ports) as PortName[];
  circuit.input('host', { type: 'session.prepare', ports: names });
  const lost: Fault[] = [];
  await Promise.all(
    names.map(async (port) => {
      const progress = ({ what, share }: { what: string; share?: number }): void =>
        circuit.input('host', { type: 'session.portProgressed', port, what, share });
      try {
        await ports[port]!.start({ ...context, progress });
        circuit.input('host', { type: 'session.portReady', port });
      } catch (error) {
        if (context.signal.aborted) return;
        const code = ParleyError.is(error) ? error.code : 'provider-failed';
        const fault = toFault(port, error, code);
        circuit.input('host', { type: 'session.portMissing', port, fault });
        if (essential.includes(port)) lost.push(fault);
      }
    }),
  );
  if (lost[0]) circuit.input('host', { type: 'session.fail', fault: lost[0] });
}

/** Stops all ports; what one throws must not keep the others open. */
export async function stopPorts(ports: StartablePorts): Promise<void> {
  await Promise.allSettled(Object.values(ports).map((port) => port?.stop()));
}
