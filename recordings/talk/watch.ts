import { floorHolder, lifeStage, type Session } from '@parley/engine';

/** What a talk is paced by: for how long nobody has spoken and the persona had nothing to say, and for how long it has been heard, ms. */
export interface Seen {
  readonly openFor: number;
  readonly personaFor: number;
  readonly isOver: boolean;
}

/** Looks at a session; each look tells what has been so since the looks before. */
export function watch(session: Session): () => Seen {
  let openSince: number | undefined;
  let personaSince: number | undefined;
  let hasOpened = false;
  return () => {
    const now = session.now();
    const stage = lifeStage(session.life.getSnapshot());
    const holder = floorHolder(session.floor.getSnapshot());
    hasOpened ||= holder === 'persona';
    const mind = session.reasoning.getSnapshot();
    // Where a server thinks, the mind of this side never begins.
    const quiet = mind.matches('attending') || mind.matches({ early: 'quiet' });
    const isOpen = hasOpened && holder === 'open' && stage === 'conversing' && quiet;
    openSince = isOpen ? (openSince ?? now) : undefined;
    personaSince = holder === 'persona' && session.position()?.playing ? (personaSince ?? now) : undefined;
    return {
      openFor: openSince === undefined ? 0 : Math.max(1, now - openSince),
      personaFor: personaSince === undefined ? 0 : now - personaSince,
      isOver: stage === 'ended' || stage === 'failed',
    };
  };
}
