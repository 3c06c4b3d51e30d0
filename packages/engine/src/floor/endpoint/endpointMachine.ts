import { assign, enqueueActions, sendParent, setup } from 'xstate';
import type { AskKind } from '../../ports/LanguagePort.ts';
import type { Word } from '../../ports/TranscriberPort.ts';
import type { FloorSettings, GazeMoved, Hearing, VoiceEvent, Wait, WordsEvent, WordsJudged } from '../floorTypes.ts';
import { patienceIn } from './endpointWait.ts';
import { contributionsOf, likelihoodOf } from './forecastTurnEnd.ts';
import { isTimed, withoutStretches, type Stretch } from './partOf.ts';
import { pauseCues } from './pauseCues.ts';
import { planWait } from './planWait.ts';
import { noPace, withBeginning, withEnd, withPause, withPersonaTurn, type TurnPace } from './turnPace.ts';
import { latestWords, nextTurn, noWords, textOf, withOld, withoutOld, withPart, wordsOf, type TurnWords } from './turnWords.ts';

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
  /** A turn that began over the persona: words up to then are of the turn before. −Infinity for any other. */
  readonly over: number;
  /** Voices whose words count for nothing, the newest last. */
  readonly dropped: readonly Stretch[];
  /** How complete the words are, 0 to 1; undefined before any were judged. */
  readonly completeness: number | undefined;
  readonly acoustic: number | undefined;
  /** Where the learner looks; undefined where nothing sees it. */
  readonly gaze: 'towards' | 'away' | undefined;
  readonly pace: TurnPace;
  readonly voiceEndedAt: number;
  /** How long after a voice ended the floor heard of it at best, ms; what comes on top is a busy machine. */
  readonly leastLag: number;
  /** How far the hearing is behind, ms: so much of the silence has not been heard yet. */
  readonly behind: number;
  /** The learner let go of the talk key: nothing but missing words is worth a wait. */
  readonly released: boolean;
  readonly wait: Wait;
}

export type EndpointEvent =
  | VoiceEvent
  | WordsEvent
  | WordsJudged
  | GazeMoved
  | { readonly type: 'endpoint.released' }
  /** The voice ended a while ago, `at` session ms, and the floor knew. */
  | { readonly type: 'endpoint.voiceEnded'; readonly at: number }
  /** `at`: when the learner's voice set in, session ms; `over` the persona's, or not. */
  | { readonly type: 'endpoint.begin'; readonly at: number; readonly over?: boolean }
  | { readonly type: 'endpoint.personaTurn'; readonly seconds: number; readonly ask: AskKind }
  /** `dropped`: a backchannel, a noise or an echo, whose words are of no turn. */
  | { readonly type: 'endpoint.reset'; readonly dropped?: Stretch }
  | { readonly type: 'hearing.changed'; readonly hearing: Hearing };

/** What the endpoint tells the floor. */
export type EndpointReport =
  /** `soon`: an answer that is not prepared now would come late. */
  | ({ readonly type: 'endpoint.waitMoved'; readonly text: string; readonly soon: boolean } & Wait)
  /** Words of the turn that is over. */
  | { readonly type: 'endpoint.lateWords'; readonly text: string }
  | { readonly type: 'endpoint.expired'; readonly text: string; readonly words: readonly Word[] };

/** A deadline that moved by less is not worth telling, ms. */
const step = 50;

/** Nor is a likelihood that moved by less. */
const likelihoodStep = 0.05;

/** An end that is likely after so much more silence is worth preparing for, ms. */
const ahead = 300;

const idleWait: Wait = { likelihood: 0, wait: 0, deadline: Infinity, reason: 'noWords', silence: 0, contributions: [] };

/** The wait as it stands now, from everything known, and when to look again if nothing comes. Pure. */
export function waitFor(context: EndpointContext): Omit<Wait, 'contributions'> & { readonly lookAt: number } {
  const now = context.now();
  const { voiceEndedAt, hearing, settings, locale } = context;
  const since = voiceEndedAt + context.behind;
  const silence = Math.max(0, now - since);
  const { wait: planned, movesAt, ...forecast } = planWait(pauseCues(context), silence, patienceIn(settings.patience, locale));
  const wait = context.released ? 0 : planned;
  // While words are in flight the silence is read again when they can no longer come.
  const deadline = forecast.reason === 'wordsInFlight' ? latestWords(hearing, voiceEndedAt) + 1 : since + wait;
  return { ...forecast, wait, deadline, silence: Math.round(silence), lookAt: Math.min(deadline, since + movesAt) };
}

/** A hearing that is further behind has lost its sound and is not waited for, ms. */
const mostBehind = 1500;

function hearingLag(least: number, lag: number): Pick<EndpointContext, 'leastLag' | 'behind'> {
  const leastLag = Math.max(0, Math.min(least, lag));
  return { leastLag, behind: Math.min(mostBehind, Math.max(0, lag - leastLag)) };
}

/** Words that begin so much after the last voice ended are of the next turn, ms. */
const earlyFrom = 200;

/** But not if their voice is heard of much later, ms. */
const earlyWithin = 1000;

/** More of the voices that count for nothing need not be remembered. */
const mostDropped = 8;

/** Words that come without times now are probably of the voice that was dropped last. */
function mayBeDropped({ dropped, hearing, now }: EndpointContext): boolean {
  const last = dropped.at(-1);
  return last !== undefined && now() <= latestWords(hearing, last.to);
}

/** Whether the turn will be over, by the deadline or probably, before an answer can be made. */
function isSoon(context: EndpointContext, { reason, deadline }: Wait): boolean {
  if (reason !== 'wordsInFlight' && deadline - context.now() <= ahead) return true;
  const silence = context.now() - context.voiceEndedAt - context.behind + ahead;
  return likelihoodOf(pauseCues(context), silence / 1000) >= 0.5;
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
        case 'words.judged':
          return { completeness: event.completeness };
        case 'voice.turnEnd':
          return { acoustic: event.score };
        case 'face.gazeMoved':
          return { gaze: event.to };
        case 'voice.stopped':
          return { voiceEndedAt: event.at, ...hearingLag(context.leastLag, context.now() - event.at) };
        case 'endpoint.voiceEnded':
          return { voiceEndedAt: event.at, behind: 0 };
        case 'endpoint.released':
          return { released: true };
        case 'hearing.changed':
          return { hearing: event.hearing };
        default:
          return {};
      }
    }),
    learnWords: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'words.partial' && event.type !== 'words.final') return;
      const part = withoutStretches(event, context.dropped);
      if (part !== event && !part.text) return;
      // Over the persona, what was said before is still of the turn before.
      const { late, words } = withOld(context.words, part, context.over);
      enqueue.assign({ words: withPart(words, part, context.now()) });
      if (late) enqueue.sendParent({ type: 'endpoint.lateWords', text: late } satisfies EndpointReport);
    }),
    begin: assign(({ context, event }) =>
      event.type === 'endpoint.begin'
        ? { active: true, over: event.over ? event.at : -Infinity, pace: withBeginning(context.pace, event.at), words: withoutOld(context.words, event.at - earlyWithin) }
        : {},
    ),
    goOn: assign(({ context, event }) => ({
      acoustic: undefined,
      released: false,
      wait: idleWait,
      pace: event.type === 'voice.started' ? withPause(context.pace, context.voiceEndedAt, event.at) : context.pace,
    })),
    notePersona: assign(({ context, event }) =>
      event.type === 'endpoint.personaTurn' ? { pace: withPersonaTurn(context.pace, event.seconds, event.ask) } : {},
    ),
    /** A sound without words was no turn, and says nothing of how the learner talks. */
    noteEnd: assign(({ context }) =>
      textOf(context.words) || !context.hearing.words ? { pace: withEnd(context.pace, context.voiceEndedAt) } : {},
    ),
    addLate: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'words.partial' && event.type !== 'words.final') return;
      const part = withoutStretches(event, context.dropped);
      if (part !== event && !part.text) return;
      const words = withPart(context.words, part, context.now());
      if (words === context.words) return;
      if (!isTimed(part) && mayBeDropped(context)) return void enqueue.assign({ words: nextTurn(words) });
      // A hearing that is slower than the transcriber: the turn they begin has not been heard of yet.
      if ((part.words?.[0]?.start ?? -Infinity) > context.voiceEndedAt + earlyFrom) return void enqueue.assign({ words });
      enqueue.assign({ words: nextTurn(words) });
      enqueue.sendParent({ type: 'endpoint.lateWords', text: textOf(words) } satisfies EndpointReport);
    }),
    forget: assign(({ context, event }) => ({
      active: false,
      over: -Infinity,
      dropped: event.type === 'endpoint.reset' && event.dropped ? [...context.dropped, event.dropped].slice(-mostDropped) : context.dropped,
      words: nextTurn(context.words),
      completeness: undefined,
      acoustic: undefined,
      released: false,
      wait: idleWait,
    })),
    /** Keeps the deadline up to date and says so when it moved enough to matter. */
    judge: enqueueActions(({ context, enqueue }) => {
      const { lookAt: _, ...planned } = waitFor(context);
      const told = context.wait;
      const moved =
        Math.abs(planned.deadline - told.deadline) > step ||
        Math.abs(planned.likelihood - told.likelihood) >= likelihoodStep ||
        planned.reason !== told.reason;
      if (!moved) return;
      const wait = { ...planned, contributions: contributionsOf(pauseCues(context), planned.silence / 1000) };
      enqueue.assign({ wait });
      const report = { type: 'endpoint.waitMoved', ...wait, text: textOf(context.words), soon: isSoon(context, wait) } satisfies EndpointReport;
      enqueue.sendParent(report);
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
    remaining: ({ context }) => Math.max(1, waitFor(context).lookAt - context.now()),
  },
}).createMachine({
  id: 'endpoint',
  context: ({ input }) => ({
    ...input,
    active: false,
    words: noWords,
    over: -Infinity,
    dropped: [],
    completeness: undefined,
    acoustic: undefined,
    gaze: undefined,
    pace: noPace,
    voiceEndedAt: 0,
    leastLag: Infinity,
    behind: 0,
    released: false,
    wait: idleWait,
  }),
  initial: 'listening',
  on: {
    'endpoint.begin': { actions: 'begin' },
    'endpoint.reset': { target: '.listening', actions: 'forget' },
    'endpoint.personaTurn': { actions: 'notePersona' },
    'hearing.changed': { actions: 'learn' },
    'face.gazeMoved': { actions: 'learn' },
  },
  states: {
    listening: {
      on: {
        'words.judged': { actions: 'learn' },
        'words.*': [{ guard: 'isActive', actions: 'learnWords' }, { actions: 'addLate' }],
        'voice.stopped': { target: 'waiting', actions: ['learn', 'judge'] },
        'endpoint.voiceEnded': { target: 'waiting', actions: ['learn', 'judge'] },
        'endpoint.released': { actions: 'learn' },
      },
    },
    waiting: {
      after: {
        remaining: [
          { guard: 'isDue', target: 'listening', actions: ['expire', 'noteEnd'] },
          { target: 'waiting', reenter: true, actions: 'judge' },
        ],
      },
      on: {
        'voice.started': { target: 'listening', actions: 'goOn' },
        'endpoint.released': { target: 'waiting', reenter: true, actions: ['learn', 'judge'] },
        'voice.turnEnd': { target: 'waiting', reenter: true, actions: ['learn', 'judge'] },
        'face.gazeMoved': { target: 'waiting', reenter: true, actions: ['learn', 'judge'] },
        // What the words say is told right behind them; until then the old judgement would mislead.
        'words.partial': { actions: 'learnWords' },
        'words.final': { actions: 'learnWords' },
        'words.judged': { target: 'waiting', reenter: true, actions: ['learn', 'judge'] },
      },
    },
  },
});
