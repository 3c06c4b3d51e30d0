import { floorHolder, lifeStage, type Session } from '@parley/engine';

/** How long things have been as they are, milliseconds; 0 when they are not. */
export interface FloorWatch {
  /** Nobody speaks, and the persona has nothing to say. */
  readonly openFor: number;
  /** The persona is heard. */
  readonly personaFor: number;
  readonly over: boolean;
}

/** So long the persona may take to open the conversation; then the learner need not wait for it any more, ms. */
const longestOpening = 5000;

/** Looks at a session from time to time and says how long it has been so. */
export function watchFloor(session: Session): () => FloorWatch {
  let openSince: number | undefined;
  let personaSince: number | undefined;
  let conversingSince: number | undefined;
  let opened = false;
  return () => {
    const now = session.now();
    const stage = lifeStage(session.life.getSnapshot());
    const holder = floorHolder(session.floor.getSnapshot());
    if (stage === 'conversing') conversingSince ??= now;
    // Where a server thinks, nothing but the first word shows that the persona was about to open.
    opened ||= holder === 'persona' || now - (conversingSince ?? now) > longestOpening;
    const mind = session.reasoning.getSnapshot();
    // Where a server thinks, the mind of this side never begins.
    const quiet = mind.matches('attending') || mind.matches({ early: 'quiet' });
    const idle = opened && stage === 'conversing' && holder === 'open' && quiet;
    openSince = idle ? (openSince ?? now) : undefined;
    if (holder !== 'persona') personaSince = undefined;
    else if (session.position()?.playing) personaSince ??= now;
    return {
      openFor: openSince === undefined ? 0 : now - openSince,
      personaFor: personaSince === undefined ? 0 : now - personaSince,
      over: stage === 'ended' || stage === 'failed',
    };
  };
}
