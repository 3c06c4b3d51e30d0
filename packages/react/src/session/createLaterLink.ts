import type { Fault, MindMessage, StageLink, StageMessage } from '@parley/engine';
import { Subject, Subscription } from 'rxjs';

/** A link whose code is loaded when it opens: a page that hosts its own sessions never loads it. */
export function createLaterLink(make: () => Promise<StageLink>): StageLink {
  const messages = new Subject<MindMessage>();
  const faults = new Subject<Fault>();
  const wires = new Subscription();
  let made: StageLink | undefined;
  return {
    messages: messages.asObservable(),
    faults: faults.asObservable(),
    async open(signal) {
      const link = await make();
      signal.throwIfAborted();
      made = link;
      wires.add(link.messages.subscribe((message) => messages.next(message)));
      wires.add(link.faults.subscribe((fault) => faults.next(fault)));
      await link.open(signal);
    },
    send: (message: StageMessage) => made?.send(message),
    close() {
      wires.unsubscribe();
      made?.close();
    },
  };
}
