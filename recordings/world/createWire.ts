import type { Fault } from '@parley/engine';
import type { MindLink, MindMessage, StageLink, StageMessage } from '@parley/engine/remote';
import { Subject } from 'rxjs';

export interface Wire {
  readonly stage: StageLink;
  readonly mind: MindLink;
  lose(): void;
  bringBack(): void;
}

const lost: Fault = {
  port: 'link',
  code: 'connection-lost',
  message: 'The conversation server is out of reach. It is tried again by itself. Check the network.',
  retryable: true,
};

/** The two ends of a connection that carries JSON as a socket does, and keeps what is sent while it is lost. */
export function createWire(): Wire {
  const up = new Subject<StageMessage>();
  const down = new Subject<MindMessage>();
  const faults = new Subject<Fault>();
  let isLost = false;
  let kept: (() => void)[] = [];
  const carry = <T>(to: Subject<T>, message: T): void => {
    const text = JSON.stringify(message);
    const deliver = (): void => void Promise.resolve().then(() => to.next(JSON.parse(text) as T));
    if (isLost) kept.push(deliver);
    else deliver();
  };
  return {
    stage: { messages: down, faults, open: async () => {}, close() {}, send: (message) => carry(up, message) },
    mind: { messages: up, faults: new Subject<Fault>(), open: async () => {}, close() {}, send: (message) => carry(down, message) },
    lose() {
      isLost = true;
      faults.next(lost);
    },
    bringBack() {
      isLost = false;
      faults.next({ ...lost, cured: true });
      for (const deliver of kept) deliver();
      kept = [];
    },
  };
}
