import type { PortContext } from '@parley/engine';

interface Starting {
  start(context: PortContext): Promise<void>;
}

/** How a slow line brings a file: in how many steps, and how long each takes, ms. */
const steps = 10;

/** Lets a port be ready only after its file has come over a slow line, in session time. */
export function slowDown<Port extends Starting>(port: Port, what: string, totalMs: number): Port {
  return {
    ...port,
    async start(context: PortContext) {
      await port.start({ ...context, progress: () => {} });
      for (let step = 0; step < steps; step += 1) {
        context.progress({ what, share: step / steps });
        await new Promise<void>((resolve) => void context.clock.setTimeout(resolve, totalMs / steps));
      }
    },
  };
}
