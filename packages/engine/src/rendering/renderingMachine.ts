import { assign, emit, enqueueActions, setup } from 'xstate';
import type { FloorEmitted } from '../floor/floorTypes.ts';
import type { PerceptionEmitted } from '../perception/perceptionTypes.ts';
import type { PlaybackFact } from '../ports/PlaybackPort.ts';
import type { ReasoningEmitted } from '../reasoning/reasoningTypes.ts';
import type { Temperament } from '../scenario/Scenario.ts';
import type { Stance } from '../reasoning/stance/Stance.ts';
import type { Attitude, Cue } from './Cue.ts';
import { expressionOf } from './expressionOf.ts';

export interface RenderingInput {
  readonly stance: Stance;
  readonly temperament: Temperament;
}

export interface RenderingContext extends RenderingInput {
  readonly express: Cue | undefined;
  /** The conversation is being brought to its end. */
  readonly closing: boolean;
}

export type RenderingEvent =
  | FloorEmitted
  | Extract<ReasoningEmitted, { type: 'reasoning.stanceMoved' | 'reasoning.cued' | 'reasoning.withheld' | 'reasoning.said' }>
  | PlaybackFact
  | { readonly type: 'session.conversing' }
  | Extract<PerceptionEmitted, { type: 'perception.perceived' }>
  | { readonly type: 'session.wrappingUp' }
  | { readonly type: 'session.paused' }
  | { readonly type: 'session.resumed' }
  | { readonly type: 'session.ended' };

export type RenderingEmitted = { readonly type: 'rendering.cued'; readonly cue: Cue };

/**
 * What the face is asked to do, at low rate. Every state has an attitude of its own, so the face
 * always has something to be; how it moves is the animator's.
 */
export const renderingMachine = setup({
  types: {
    input: {} as RenderingInput,
    context: {} as RenderingContext,
    events: {} as RenderingEvent,
    emitted: {} as RenderingEmitted,
  },
  actions: {
    take: emit((_, params: { attitude: Attitude }) => ({
      type: 'rendering.cued',
      cue: { kind: 'attitude', attitude: params.attitude },
    })),
    wait: emit(({ context }) => ({
      type: 'rendering.cued',
      cue: { kind: 'attitude', attitude: context.closing ? 'wrappingUp' : 'waiting' },
    })),
    answerSmile: enqueueActions(({ context, event, enqueue }) => {
      // Somebody who is cross does not smile back.
      if (event.type !== 'perception.perceived' || event.percept.code !== 'smiled' || context.stance.tension >= 0.6) return;
      const { confidence, evidence } = event.percept;
      enqueue.emit({ type: 'rendering.cued', cue: { kind: 'answerSmile', left: evidence['left'] ?? confidence, right: evidence['right'] ?? confidence } });
    }),
    close: assign({ closing: true }),
    cue: emit((_, params: { cue: Cue }) => ({ type: 'rendering.cued', cue: params.cue })),
    relay: emit(({ event }) => ({
      type: 'rendering.cued',
      cue: event.type === 'reasoning.cued' ? event.cue : { kind: 'meetGaze' },
    })),
    express: enqueueActions(({ context, event, enqueue }) => {
      const stance = event.type === 'reasoning.stanceMoved' ? event.stance : context.stance;
      const cue = expressionOf(stance, context.temperament);
      enqueue.assign({ stance });
      if (JSON.stringify(cue) === JSON.stringify(context.express)) return;
      enqueue.assign({ express: cue });
      enqueue.emit({ type: 'rendering.cued', cue });
    }),
    nod: enqueueActions(({ event, enqueue }) => {
      if (event.type !== 'floor.backchannelDue') return;
      const cue: Cue = event.reason === 'phraseEnd' ? { kind: 'nod', depth: 'slight' } : { kind: 'raiseBrows', strength: 0.4 };
      enqueue.emit({ type: 'rendering.cued', cue });
    }),
    forgetExpression: assign({ express: undefined }),
  },
  guards: {
    isOpen: ({ event }) => event.type === 'floor.holderChanged' && event.state === 'open',
    isPausing: ({ event }) => event.type === 'floor.holderChanged' && event.state === 'pausing',
    isLearner: ({ event }) => event.type === 'floor.holderChanged' && event.state === 'speaking' && event.holder === 'learner',
    isPersona: ({ event }) => event.type === 'floor.holderChanged' && event.state === 'speaking' && event.holder === 'persona',
    isYielding: ({ event }) => event.type === 'floor.holderChanged' && (event.state === 'yielding' || event.state === 'contested'),
    isHolding: ({ event }) => event.type === 'floor.waitMoved' && event.reason !== 'complete',
  },
}).createMachine({
  id: 'rendering',
  context: ({ input }) => ({ ...input, express: undefined, closing: false }),
  initial: 'absent',
  on: {
    'reasoning.stanceMoved': { actions: 'express' },
    'reasoning.cued': { actions: 'relay' },
    'perception.perceived': { actions: 'answerSmile' },
    'session.wrappingUp': { actions: 'close' },
    'session.paused': '.absent',
    'session.ended': '.absent',
    'floor.holderChanged': [
      { guard: 'isPersona', target: '.speaking' },
      { guard: 'isYielding', target: '.yielding' },
      { guard: 'isLearner', target: '.attending' },
    ],
  },
  states: {
    absent: {
      entry: { type: 'take', params: { attitude: 'absent' } },
      on: {
        'session.conversing': { target: 'waiting', actions: ['forgetExpression', 'express'] },
        'session.resumed': { target: 'waiting', actions: ['forgetExpression', 'express'] },
      },
    },
    attending: {
      entry: { type: 'take', params: { attitude: 'attending' } },
      on: {
        'floor.backchannelDue': { actions: 'nod' },
        'floor.waitMoved': { guard: 'isHolding', target: 'holdingBack' },
        'floor.turnEndLikely': { actions: { type: 'cue', params: { cue: { kind: 'prepareToSpeak' } } } },
        'floor.learnerTurnEnded': 'thinking',
        'floor.noiseIgnored': 'waiting',
      },
    },
    holdingBack: {
      entry: { type: 'take', params: { attitude: 'holdingBack' } },
      on: {
        'floor.backchannelDue': { actions: 'nod' },
        'floor.turnEndLikely': { target: 'attending', actions: { type: 'cue', params: { cue: { kind: 'prepareToSpeak' } } } },
        'floor.learnerTurnEnded': 'thinking',
        'floor.noiseIgnored': 'waiting',
      },
    },
    thinking: {
      entry: { type: 'take', params: { attitude: 'thinking' } },
      on: { 'reasoning.withheld': 'waiting' },
    },
    speaking: {
      entry: { type: 'take', params: { attitude: 'speaking' } },
      on: { 'floor.holderChanged': [
        { guard: 'isOpen', target: 'waiting' },
        { guard: 'isYielding', target: 'yielding' },
        { guard: 'isLearner', target: 'attending' },
        { guard: 'isPausing', target: 'attending' },
      ] },
    },
    yielding: {
      entry: { type: 'take', params: { attitude: 'yielding' } },
      on: { 'floor.personaHeld': 'hearingOut', 'floor.holderChanged': [
        { guard: 'isPersona', target: 'speaking' },
        { guard: 'isOpen', target: 'waiting' },
        { guard: 'isLearner', target: 'attending' },
        { guard: 'isPausing', target: 'attending' },
      ] },
    },
    /** Stopped at a word's end, until it is known what the learner's voice is. */
    hearingOut: {
      entry: { type: 'take', params: { attitude: 'attending' } },
      on: { 'floor.holderChanged': [
        { guard: 'isPersona', target: 'speaking' },
        { guard: 'isYielding', target: 'yielding' },
        { guard: 'isOpen', target: 'waiting' },
        { guard: 'isLearner', target: 'attending' },
        { guard: 'isPausing', target: 'attending' },
      ] },
    },
    waiting: {
      entry: 'wait',
      on: {
        'session.wrappingUp': { actions: ['close', 'wait'] },
        'floor.learnerTurnEnded': 'thinking',
      },
    },
  },
});
