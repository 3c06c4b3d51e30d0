import { assign, raise, sendParent, setup } from 'xstate';
import { mostTimes, type FloorInput, type FloorSettings } from '../floorTypes.ts';
import { awayAfter, mostOwed, quietBefore, silenceBefore } from './silenceWaits.ts';

export type PresenceInput = Pick<FloorInput, 'settings' | 'now'>;

export interface PresenceContext {
  readonly settings: FloorSettings;
  readonly now: FloorInput['now'];
  /** How often the persona has spoken up since the learner was last heard. */
  readonly times: number;
  /** Somebody has had the floor. While everything still loads, nobody is silent. */
  readonly begun: boolean;
  /** The learner was told to be away, and has not come back. */
  readonly away: boolean;
  /** Since when nobody has the floor and the persona owes nothing; session ms. */
  readonly since: number;
  /** For what the persona has yet to find words, or to let it stand: that is its silence, and not the learner's. */
  readonly owes: 'nothing' | 'turn' | 'silence';
}

export type PresenceEvent =
  /** Nobody has the floor. */
  | { readonly type: 'presence.quiet' }
  /** Somebody does, or is about to. */
  | { readonly type: 'presence.lively' }
  /** What seemed to be the learner was a noise. */
  | { readonly type: 'presence.noise' }
  /** The learner spoke, wrote or held the key; `turn` where they have said something that is to be answered. */
  | { readonly type: 'presence.learner'; readonly turn?: boolean }
  /** The persona has found words, or has let it stand. */
  | { readonly type: 'presence.answered' };

/** What the presence tells the floor. */
export type PresenceReport =
  | { readonly type: 'presence.silenceLong'; readonly times: number }
  | { readonly type: 'presence.away' }
  | { readonly type: 'presence.back' };

/**
 * Whether somebody is there: long silences, going away, coming back. A learner who is away is spoken to all the same,
 * until the persona has had enough: `away` tells the host, and cuts nothing off. While the persona looks for words, as
 * a slow model does, no silence is counted: none that it would break is lost.
 */
export const presenceMachine = setup({
  types: {
    input: {} as PresenceInput,
    context: {} as PresenceContext,
    events: {} as PresenceEvent,
  },
  actions: {
    count: assign(({ context }) => ({ times: context.times + 1, owes: 'silence' as const })),
    oweTurn: assign(({ context, event }) => (event.type === 'presence.learner' && event.turn ? { owes: 'turn' as const } : { owes: context.owes })),
    oweNothing: assign({ owes: 'nothing' }),
    forget: assign({ times: 0, begun: true, away: false }),
    begin: assign({ begun: true }),
    noteSince: assign(({ context }) => ({ since: context.now() })),
    goAway: assign({ away: true }),
    reportSilence: sendParent(({ context }) => ({ type: 'presence.silenceLong', times: context.times })),
    reportAway: sendParent({ type: 'presence.away' }),
    reportBack: sendParent({ type: 'presence.back' }),
  },
  guards: {
    speaksUp: ({ context: { begun, settings, times } }) => begun && settings.reengage !== 'off' && times <= mostTimes,
    begun: ({ context }) => context.begun,
    away: ({ context }) => context.away,
    hasSpokenUp: ({ context }) => context.times > 0,
    owes: ({ context }) => context.owes !== 'nothing',
    owesTurn: ({ context }) => context.owes === 'turn',
    awayAndSpokenTo: ({ context }) => context.away && context.times > 0,
  },
  delays: {
    /** What is left of the wait: going away does not begin it anew. */
    silence: ({ context: { settings, times, since, now } }) => Math.max(0, since + silenceBefore(settings, times) - now()),
    away: ({ context: { settings, times } }) => Math.max(0, awayAfter(settings) - quietBefore(settings, times)),
  },
}).createMachine({
  id: 'presence',
  context: ({ input: { settings, now } }) => ({ settings, now, times: 0, begun: false, away: false, since: 0, owes: 'nothing' }),
  initial: 'lively',
  on: {
    'presence.learner': [
      { guard: 'away', target: '.lively', actions: ['forget', 'oweTurn', 'reportBack'] },
      { target: '.lively', actions: ['forget', 'oweTurn'] },
    ],
    'presence.answered': { actions: 'oweNothing' },
    'presence.lively': { target: '.lively', actions: 'begin' },
  },
  states: {
    lively: {
      on: {
        'presence.quiet': [
          { guard: 'owes', target: 'owing' },
          { guard: 'away', target: 'away', actions: 'noteSince' },
          { target: 'quiet', actions: 'noteSince' },
        ],
        // The silence goes on where it was: in a room with a noisy fan, too, the persona comes to its end.
        'presence.noise': [
          { guard: 'owesTurn', target: 'owing' },
          { guard: 'awayAndSpokenTo', target: 'away', actions: 'oweNothing' },
          { guard: 'hasSpokenUp', target: 'quiet', actions: 'oweNothing' },
        ],
      },
    },
    /** The persona has the word, and has not said it yet. */
    owing: {
      after: { [mostOwed]: { target: 'lively', actions: ['oweNothing', raise({ type: 'presence.quiet' })] } },
      on: { 'presence.answered': { target: 'lively', actions: ['oweNothing', raise({ type: 'presence.quiet' })] } },
    },
    quiet: {
      after: {
        silence: { guard: 'speaksUp', target: 'owing', actions: ['count', 'reportSilence'] },
        away: { guard: 'begun', target: 'away', actions: ['goAway', 'reportAway'] },
      },
    },
    away: {
      after: { silence: { guard: 'speaksUp', target: 'owing', actions: ['count', 'reportSilence'] } },
    },
  },
});
