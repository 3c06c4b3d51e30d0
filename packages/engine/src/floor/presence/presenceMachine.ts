import { assign, sendParent, setup } from 'xstate';
import type { FloorSettings } from '../floorTypes.ts';

export interface PresenceInput {
  readonly settings: FloorSettings;
}

export interface PresenceContext extends PresenceInput {
  readonly times: number;
  /** Somebody has had the floor. While everything still loads, nobody is silent. */
  readonly begun: boolean;
}

export type PresenceEvent =
  /** Nobody has the floor. */
  | { readonly type: 'presence.quiet' }
  /** Somebody does, or is about to. */
  | { readonly type: 'presence.lively' }
  /** The learner was heard or typed. */
  | { readonly type: 'presence.learner' };

/** What the presence tells the floor. */
export type PresenceReport =
  | { readonly type: 'presence.silenceLong'; readonly times: number }
  | { readonly type: 'presence.away' }
  | { readonly type: 'presence.back' };

/** Silence before the persona speaks up, ms. LiveKit calls a user away after 15 s. */
const silences = { off: Infinity, patient: 9000, eager: 5000 } as const satisfies Record<FloorSettings['reengage'], number>;

/** More often than this the persona does not speak up before the learner does. */
const mostTimes = 2;

const awayAfter = 30_000;

/** Whether somebody is there: long silences, going away, coming back. */
export const presenceMachine = setup({
  types: {
    input: {} as PresenceInput,
    context: {} as PresenceContext,
    events: {} as PresenceEvent,
  },
  actions: {
    count: assign(({ context }) => ({ times: context.times + 1 })),
    forget: assign({ times: 0, begun: true }),
    begin: assign({ begun: true }),
    reportSilence: sendParent(({ context }) => ({ type: 'presence.silenceLong', times: context.times })),
    reportAway: sendParent({ type: 'presence.away' }),
    reportBack: sendParent({ type: 'presence.back' }),
  },
  guards: {
    speaksUp: ({ context }) => context.begun && context.settings.reengage !== 'off' && context.times < mostTimes,
    begun: ({ context }) => context.begun,
  },
  delays: {
    // A timer cannot wait for ever; where the persona never speaks up the guard holds it back.
    silence: ({ context }) => Math.min(silences[context.settings.reengage], awayAfter) * (1 + 0.6 * context.times),
    away: awayAfter,
  },
}).createMachine({
  id: 'presence',
  context: ({ input }) => ({ ...input, times: 0, begun: false }),
  initial: 'lively',
  on: { 'presence.learner': { target: '.lively', actions: 'forget' } },
  states: {
    lively: { on: { 'presence.quiet': 'quiet', 'presence.lively': { actions: 'begin' } } },
    quiet: {
      on: { 'presence.lively': { target: 'lively', actions: 'begin' } },
      after: {
        silence: { guard: 'speaksUp', target: 'quiet', reenter: true, actions: ['count', 'reportSilence'] },
        away: { guard: 'begun', target: 'away', actions: 'reportAway' },
      },
    },
    away: {
      on: {
        'presence.learner': { target: 'lively', actions: ['forget', 'reportBack'] },
      },
    },
  },
});
