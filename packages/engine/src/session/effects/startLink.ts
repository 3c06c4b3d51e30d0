import { filter, firstValueFrom, takeUntil, Subject } from 'rxjs';
import { ParleyError } from '../../errors/ParleyError.ts';
import type { StageLink } from '../../remote/SessionLink.ts';
import type { PublicScenario } from '../../scenario/toPublicScenario.ts';
import type { TraceHeader } from '../../trace/traceTypes.ts';
import type { Startable } from './startPorts.ts';

/** The mind as a port among the others: it is warm when the other half says so. */
export function startLink(link: StageLink, { id: scenario, locale, level }: PublicScenario, header: () => TraceHeader): Startable {
  return {
    async start({ clock, signal, progress }) {
      progress({ what: 'conversation server' });
      await link.open(signal);
      const aborted = new Subject<void>();
      signal.addEventListener('abort', () => aborted.next(), { once: true });
      const answer = firstValueFrom(
        link.messages.pipe(
          filter((message) => message.type === 'mind.ready' || message.type === 'mind.fault'),
          takeUntil(aborted),
        ),
      );
      link.send({ type: 'stage.hello', scenario, locale, ...(level !== undefined && { level }), now: clock.now(), header: header() });
      const message = await answer;
      if (message.type !== 'mind.fault') return;
      const { code, message: text, retryable } = message.fault;
      throw new ParleyError(text, { code, port: 'link', retryable });
    },
    async stop() {
      link.close();
    },
  };
}
