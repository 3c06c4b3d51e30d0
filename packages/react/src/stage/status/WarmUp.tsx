'use client';
import type { PortName, PortWarmUp } from '@parley/engine';
import { useWarmUp } from '../../hooks/useLife.ts';
import { useMessages } from '../../messages/MessagesContext.ts';

/** What is loading and how much is left. */
export function WarmUp() {
  const ports = Object.entries(useWarmUp()) as [PortName, PortWarmUp][];
  return (
    <ul className="parley-warm-up">
      {ports.map(([port, warmUp]) => (
        <WarmUpRow key={port} port={port} {...warmUp} />
      ))}
    </ul>
  );
}

function WarmUpRow({ port, state, share }: PortWarmUp & { port: PortName }) {
  const messages = useMessages();
  const percent = share === undefined ? undefined : Math.round(share * 100);
  const words = { ready: messages.loadReady, missing: messages.loadMissing, waiting: messages.loadWaiting };
  const progress = percent === undefined ? messages.loadStarting : messages.loaded(percent);
  return (
    <li data-state={state}>
      <span>{messages.loading[port]}</span>
      <span className="parley-warm-up-state">{state === 'starting' ? progress : words[state]}</span>
      {state === 'starting' && <progress aria-label={messages.loading[port]} max={100} {...(percent !== undefined && { value: percent })} />}
    </li>
  );
}
