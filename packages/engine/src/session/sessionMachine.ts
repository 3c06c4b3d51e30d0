import { assign, emit, enqueueActions, sendTo, setup } from 'xstate';
import { floorMachine } from '../floor/floorMachine.ts';
import type { FloorEmitted } from '../floor/floorTypes.ts';
import { perceptionMachine } from '../perception/perceptionMachine.ts';
import type { Fault, PortName } from '../ports/Fault.ts';
import { reasoningMachine } from '../reasoning/reasoningMachine.ts';
import type { ReasoningEmitted } from '../reasoning/reasoningTypes.ts';
import { renderingMachine } from '../rendering/renderingMachine.ts';
import type { FaultEvent, PortWarmUp, SessionCommand, SessionEmitted, SessionSetup } from './sessionTypes.ts';
import { emptyTranscript, withEvent, type Transcript, type TranscriptEvent } from './transcript.ts';

export interface SessionInput {
  readonly setup: SessionSetup;
  readonly now: () => number;
}

export interface SessionContext extends SessionInput {
  readonly ports: Readonly<Partial<Record<PortName, PortWarmUp>>>;
  /** What is missing now, by port. */
  readonly faults: Readonly<Partial<Record<PortName, Fault>>>;
  readonly transcript: Transcript;
  readonly ending: string | undefined;
}

export type SessionEvent =
  | SessionCommand
  | FaultEvent
  | TranscriptEvent
  | Extract<ReasoningEmitted, { type: 'reasoning.ended' }>
  | Extract<FloorEmitted, { type: 'floor.learnerAway' | 'floor.learnerBack' }>;

/** The longest the persona may take to close the conversation, ms. */
const farewell = 12_000;

/** The life of one conversation, and the parent of the machines that hold it. */
export const sessionMachine = setup({
  types: {
    input: {} as SessionInput,
    context: {} as SessionContext,
    events: {} as SessionEvent,
    emitted: {} as SessionEmitted,
  },
  actors: {
    floor: floorMachine,
    perception: perceptionMachine,
    reasoning: reasoningMachine,
    rendering: renderingMachine,
  },
  actions: {
    expectPorts: assign(({ event }) => ({
      ports:
        event.type === 'session.prepare'
          ? Object.fromEntries(event.ports.map((port) => [port, { state: 'waiting', what: port, share: undefined }]))
          : {},
    })),
    notePort: assign(({ context, event }) => {
      if (event.type === 'session.portProgressed') {
        const warmUp: PortWarmUp = { state: 'starting', what: event.what, share: event.share };
        return { ports: { ...context.ports, [event.port]: warmUp } };
      }
      if (event.type === 'session.portReady') {
        const warmUp: PortWarmUp = { state: 'ready', what: event.port, share: 1 };
        return { ports: { ...context.ports, [event.port]: warmUp } };
      }
      if (event.type === 'session.portMissing') {
        const warmUp: PortWarmUp = { state: 'missing', what: event.port, share: undefined };
        return {
          ports: { ...context.ports, [event.port]: warmUp },
          faults: { ...context.faults, [event.port]: event.fault },
        };
      }
      return {};
    }),
    noteFault: assign(({ context, event }) => {
      if (event.type === 'fault.raised') return { faults: { ...context.faults, [event.fault.port]: event.fault } };
      if (event.type !== 'fault.cleared') return {};
      const { [event.port]: _, ...faults } = context.faults;
      return { faults };
    }),
    transcribe: assign(({ context, event }) => ({
      transcript: withEvent(context.transcript, event as TranscriptEvent, context.now()),
    })),
    noteEnding: assign(({ context, event }) => ({
      ending: event.type === 'reasoning.ended' ? event.ending : (context.ending ?? 'left'),
    })),
    say: emit((_, params: { type: 'session.preparing' | 'session.conversing' | 'session.paused' | 'session.resumed' | 'session.wrappingUp' }) => ({
      type: params.type,
    })),
    sayEnded: emit(({ context }) => ({ type: 'session.ended', ending: context.ending ?? 'left' })),
    sayFailed: enqueueActions(({ event, enqueue }) => {
      if (event.type === 'session.fail') enqueue.emit({ type: 'session.failed', fault: event.fault });
    }),
    suspendFloor: sendTo('floor', { type: 'floor.suspend' }),
    restoreFloor: sendTo('floor', { type: 'floor.restore' }),
  },
  guards: {
    allSettled: ({ context }) =>
      Object.values(context.ports).every(({ state }) => state === 'ready' || state === 'missing'),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({ ...input, ports: {}, faults: {}, transcript: emptyTranscript, ending: undefined }),
  invoke: [
    { id: 'floor', src: 'floor', input: ({ context: { setup: plan, now } }) => ({ settings: plan.floor, locale: plan.locale, now }) },
    { id: 'perception', src: 'perception', input: ({ context }) => context },
    { id: 'reasoning', src: 'reasoning', input: ({ context: { setup: plan, now } }) => ({ ...plan, now }) },
    { id: 'rendering', src: 'rendering', input: ({ context }) => context.setup },
  ],
  initial: 'idle',
  on: {
    'session.portProgressed': { actions: 'notePort' },
    'session.portReady': { actions: 'notePort' },
    'session.portMissing': { actions: 'notePort' },
    'fault.*': { actions: 'noteFault' },
    'words.*': { actions: 'transcribe' },
    'playback.*': { actions: 'transcribe' },
    'floor.learnerTurnStarted': { actions: 'transcribe' },
    'floor.learnerTurnEnded': { actions: 'transcribe' },
    'floor.turnAmended': { actions: 'transcribe' },
    'reasoning.said': { actions: 'transcribe' },
    'reasoning.heard': { actions: 'transcribe' },
    'session.fail': '.failed',
  },
  states: {
    idle: { on: { 'session.prepare': { target: 'preparing', actions: 'expectPorts' }, 'session.end': { target: 'ended', actions: 'noteEnding' } } },
    preparing: {
      entry: { type: 'say', params: { type: 'session.preparing' } },
      always: { guard: 'allSettled', target: 'live' },
      on: { 'session.end': { target: 'ended', actions: 'noteEnding' } },
    },
    live: {
      initial: 'conversing',
      entry: { type: 'say', params: { type: 'session.conversing' } },
      on: {
        'session.end': { target: 'wrappingUp', actions: [{ type: 'say', params: { type: 'session.wrappingUp' } }] },
        'reasoning.ended': { target: 'ended', actions: 'noteEnding' },
      },
      states: {
        conversing: { on: { 'session.pause': 'paused' } },
        paused: {
          entry: ['suspendFloor', { type: 'say', params: { type: 'session.paused' } }],
          exit: ['restoreFloor', { type: 'say', params: { type: 'session.resumed' } }],
          on: { 'session.resume': 'conversing' },
        },
      },
    },
    /** The persona closes naturally; whoever asks twice leaves at once. */
    wrappingUp: {
      after: { [farewell]: { target: 'ended', actions: 'noteEnding' } },
      on: {
        'reasoning.ended': { target: 'ended', actions: 'noteEnding' },
        'session.end': { target: 'ended', actions: 'noteEnding' },
      },
    },
    ended: { entry: 'sayEnded' },
    failed: { entry: 'sayFailed' },
  },
});
