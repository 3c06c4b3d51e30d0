import { assign, enqueueActions, sendParent, setup } from 'xstate';
import { isFiller } from '../words/index.ts';
import type { Word } from '../../ports/TranscriberPort.ts';
import type { FloorSettings, Hearing, VoiceEvent, Wait, WordsEvent, WordsJudged } from '../floorTypes.ts';
import { endpointWait, patienceOf } from './endpointWait.ts';
import { forecastTurnEnd } from './forecastTurnEnd.ts';
import { latestWords, nextTurn, noWords, textOf, withPart, wordsInFlight, wordsOf, type TurnWords } from './turnWords.ts';

export interface EndpointInput {
  readonly settings: FloorSettings;
  readonly locale: string;
  readonly hearing: Hearing;
  readonly now: () => number;
}

export interface EndpointContext extends EndpointInput {
  /** A turn is going on; words that come without one belong to the turn before. */
  readonly active: boolean;
  readonly words: TurnWords;
  /** How complete the words are, 0 to 1; undefined before any were judged. */
  readonly completeness: number | undefined;
  readonly acoustic: number | undefined;
  readonly voiceEndedAt: number;
  /** The learner let go of the talk key: nothing but missing words is worth a wait. */
  readonly released: boolean;
  readonly wait: Wait;
}

export type EndpointEvent =
  | VoiceEvent
  | WordsEvent
  | WordsJudged
  | { readonly type: 'endpoint.released' }
  | { readonly type: 'endpoint.begin' }
  | { readonly type: 'endpoint.reset' }
  | { readonly type: 'hearing.changed'; readonly hearing: Hearing };

/** What the endpoint tells the floor. */
export type EndpointReport =
  | ({ readonly type: 'endpoint.waitMoved'; readonly text: string } & Wait)
  /** Words of the turn that is over. */
  | { readonly type: 'endpoint.lateWords'; readonly text: string }
  | { readonly type: 'endpoint.expired'; readonly text: string; readonly words: readonly Word[] };

/** A deadline that moved by less is not worth re-arming the timer, ms. */
const step = 50;

const idleWait: Wait = { likelihood: 0, wait: 0, deadline: Infinity, reason: 'noWords' };

/** The wait as it stands now, from everything known. Pure. */
export function waitFor(context: EndpointContext): Wait {
  const now = context.now();
  const text = textOf(context.words);
  const inFlight = wordsInFlight(context.words, context.hearing, context.voiceEndedAt, now);
  const { likelihood, reason } = forecastTurnEnd({
    completeness: text ? context.completeness : undefined,
    wordsInFlight: inFlight,
    acoustic: context.acoustic,
    filler: isFiller(text.split(/\s+/).at(-1) ?? '', context.locale),
  });
  const wait = context.released ? 0 : endpointWait(likelihood, patienceOf(context.settings.patience));
  // While words are in flight the silence is read again when they can no longer come.
  const deadline = inFlight ? latestWords(context.hearing, context.voiceEndedAt) + 1 : context.voiceEndedAt + wait;
  return { likelihood, wait, deadline, reason };
}

/**
 * How long to wait in a silence. Runs while the learner has the floor; the deadline moves as words
 * and sound come in, and the machine re-arms.
 */
export const endpointMachine = setup({
  types: {
    input: {} as EndpointInput,
    context: {} as EndpointContext,
    events: {} as EndpointEvent,
  },
  actions: {
    learn: assign(({ context, event }) => {
      switch (event.type) {
        case 'words.partial':
        case 'words.final':
          return { words: withPart(context.words, event, context.now()) };
        case 'words.judged':
          return { completeness: event.completeness };
        case 'voice.turnEnd':
          return { acoustic: event.score };
        case 'voice.stopped':
          return { voiceEndedAt: event.at };
        case 'endpoint.released':
          return { released: true };
        case 'hearing.changed':
          return { hearing: event.hearing };
        default:
          return {};
      }
    }),
    begin: assign({ active: true }),
    addLate: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'words.partial' && event.type !== 'words.final') return;
      const words = withPart(context.words, event, context.now());
      if (words === context.words) return;
      enqueue.assign({ words: nextTurn(words) });
      enqueue.sendParent({ type: 'endpoint.lateWords', text: textOf(words) } satisfies EndpointReport);
    }),
    forget: assign(({ context }) => ({
      active: false,
      words: nextTurn(context.words),
      completeness: undefined,
      acoustic: undefined,
      released: false,
      wait: idleWait,
    })),
    /** Keeps the deadline up to date and says so when it moved enough to matter. */
    judge: enqueueActions(({ context, enqueue }) => {
      const wait = waitFor(context);
      const moved = Math.abs(wait.deadline - context.wait.deadline) > step || wait.reason !== context.wait.reason;
      if (!moved) return;
      enqueue.assign({ wait });
      enqueue.sendParent({ type: 'endpoint.waitMoved', ...wait, text: textOf(context.words) } satisfies EndpointReport);
    }),
    expire: sendParent(
      ({ context }) =>
        ({
          type: 'endpoint.expired',
          text: textOf(context.words),
          words: wordsOf(context.words),
        }) satisfies EndpointReport,
    ),
  },
  guards: {
    isActive: ({ context }) => context.active,
    // Timers of browsers may fire a fraction of a millisecond early.
    isDue: ({ context }) => {
      const { reason, deadline } = waitFor(context);
      return reason !== 'wordsInFlight' && context.now() >= deadline - 1;
    },
  },
  delays: {
    // Read afresh, as `isDue` does: a deadline that moved too little to be told must not arm a timer for now.
    remaining: ({ context }) => Math.max(1, waitFor(context).deadline - context.now()),
  },
}).createMachine({
  id: 'endpoint',
  context: ({ input }) => ({
    ...input,
    active: false,
    words: noWords,
    completeness: undefined,
    acoustic: undefined,
    voiceEndedAt: 0,
    released: false,
    wait: idleWait,
  }),
  initial: 'listening',
  on: {
    'endpoint.begin': { actions: 'begin' },
    'endpoint.reset': { target: '.listening', actions: 'forget' },
    'hearing.changed': { actions: 'learn' },
  },
  states: {
    listening: {
      on: {
        'words.*': [{ guard: 'isActive', actions: 'learn' }, { actions: 'addLate' }],
        'voice.stopped': { target: 'waiting', actions: ['learn', 'judge'] },
        'endpoint.released': { actions: 'learn' },
      },
    },
    waiting: {
      after: {
        remaining: [
          { guard: 'isDue', target: 'listening', actions: 'expire' },
          { target: 'waiting', reenter: true, actions: 'judge' },
        ],
      },
      on: {
        'voice.started': { target: 'listening', actions: assign({ acoustic: undefined, released: false, wait: idleWait }) },
        'endpoint.released': { target: 'waiting', reenter: true, actions: ['learn', 'judge'] },
        'voice.turnEnd': { target: 'waiting', reenter: true, actions: ['learn', 'judge'] },
        // What the words say is told right behind them; until then the old judgement would mislead.
        'words.partial': { actions: 'learn' },
        'words.final': { actions: 'learn' },
        'words.judged': { target: 'waiting', reenter: true, actions: ['learn', 'judge'] },
      },
    },
  },
});
