import type { SessionActors } from './createCircuit.ts';
import { relay } from './readable.ts';
import type { Session } from './Session.ts';

type Actors = Pick<Session, 'life' | 'floor' | 'perception' | 'reasoning' | 'rendering'>;

/** The actors of a session as readables that stay the same when the circuit behind them changes. */
export function readActors(actors: SessionActors): Actors & { follow(actors: SessionActors): void } {
  const life = relay(actors.session);
  const floor = relay(actors.floor);
  const perception = relay(actors.perception);
  const reasoning = relay(actors.reasoning);
  const rendering = relay(actors.rendering);
  return {
    life,
    floor,
    perception,
    reasoning,
    rendering,
    follow(next) {
      life.follow(next.session);
      floor.follow(next.floor);
      perception.follow(next.perception);
      reasoning.follow(next.reasoning);
      rendering.follow(next.rendering);
    },
  };
}
