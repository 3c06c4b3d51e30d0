import type { ActorRefFrom, AnyActorLogic } from 'xstate';
import type { Fault, PortName } from '../ports/Fault.ts';
import type { FloorSettings } from '../floor/floorTypes.ts';
import type { Temperament } from '../scenario/Scenario.ts';
import type { Move } from '../reasoning/moves.ts';
import type { Stance } from '../reasoning/stance/Stance.ts';

/**
 * Everything the machines of a session start from, as plain data. It stands in the header of the
 * trace, so that a re-run starts from the same.
 */
export interface SessionSetup {
  readonly locale: string;
  readonly seed: number;
  readonly floor: FloorSettings;
  readonly stance: Stance;
  /** Moves that the persona respects; known only where the mind is. */
  readonly respects?: readonly Move[] | undefined;
  readonly temperament: Temperament;
  /** Whether a persona speaks first. */
  readonly opening: boolean;
}

/** Warm-up of one port. */
export interface PortWarmUp {
  readonly state: 'waiting' | 'starting' | 'ready' | 'missing';
  readonly what: string;
  readonly share: number | undefined;
}

export type SessionCommand =
  | { readonly type: 'session.prepare'; readonly ports: readonly PortName[] }
  | { readonly type: 'session.portProgressed'; readonly port: PortName; readonly what: string; readonly share?: number }
  | { readonly type: 'session.portReady'; readonly port: PortName }
  | { readonly type: 'session.portMissing'; readonly port: PortName; readonly fault: Fault }
  | { readonly type: 'session.pause' }
  | { readonly type: 'session.resume' }
  | { readonly type: 'session.end' }
  | { readonly type: 'session.fail'; readonly fault: Fault };

export type FaultEvent =
  | { readonly type: 'fault.raised'; readonly fault: Fault }
  | { readonly type: 'fault.cleared'; readonly port: PortName };

export type SessionEmitted =
  | { readonly type: 'session.preparing' }
  | { readonly type: 'session.conversing' }
  | { readonly type: 'session.paused' }
  | { readonly type: 'session.resumed' }
  | { readonly type: 'session.wrappingUp' }
  | { readonly type: 'session.ended'; readonly ending: string }
  | { readonly type: 'session.failed'; readonly fault: Fault };

/** The four machines below the session. */
export type MachineName = 'floor' | 'perception' | 'reasoning' | 'rendering';

export type ChildRef = ActorRefFrom<AnyActorLogic>;
