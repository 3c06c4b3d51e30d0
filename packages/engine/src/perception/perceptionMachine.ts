import { assign, emit, enqueueActions, setup } from 'xstate';
import type { FloorEmitted, FloorCommand } from '../floor/floorTypes.ts';
import type { PlaybackFact } from '../ports/PlaybackPort.ts';
import { perceiveAnswerDelay, perceiveVoice } from './perceiveVoice.ts';
import type { PerceptionEmitted, PerceptionInput, PerceptNoticed, VoiceMeasure } from './perceptionTypes.ts';
import { noBaseline, withSample, type VoiceBaseline } from './voiceBaseline.ts';

export type PerceptionEvent =
  | VoiceMeasure
  | PerceptNoticed
  | Extract<PlaybackFact, { type: 'playback.ended' | 'playback.stopped' }>
  | Extract<FloorEmitted, { type: 'floor.learnerTurnStarted' }>
  | Extract<FloorCommand, { type: 'hearing.changed' }>;

export interface PerceptionContext extends PerceptionInput {
  readonly baseline: VoiceBaseline;
  /** When the persona's last sentence had been heard; undefined once it was answered. */
  readonly askedUntil: number | undefined;
}

/** Stretches before a person is known well enough to call something unusual for them. */
const stretchesToCalibrate = 4;

/** Shorter stretches say nothing about level or melody, ms. */
const shortestStretch = 500;

/**
 * What could be heard of the learner, against their own baseline. The face channel is a region of
 * its own that stays off until something sees.
 */
export const perceptionMachine = setup({
  types: {
    input: {} as PerceptionInput,
    context: {} as PerceptionContext,
    events: {} as PerceptionEvent,
    emitted: {} as PerceptionEmitted,
  },
  actions: {
    learn: assign(({ context, event }) => {
      if (event.type !== 'voice.measured') return {};
      const { levelDb, pitchSpreadSt } = context.baseline;
      return {
        baseline: {
          levelDb: withSample(levelDb, event.levelDb),
          pitchSpreadSt: event.pitchSpreadSt === null ? pitchSpreadSt : withSample(pitchSpreadSt, event.pitchSpreadSt),
        },
      };
    }),
    perceive: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'voice.measured') return;
      for (const percept of perceiveVoice(event, context.baseline)) {
        enqueue.emit({ type: 'perception.perceived', percept });
      }
    }),
    passOn: enqueueActions(({ event, enqueue }) => {
      if (event.type === 'percept.noticed') enqueue.emit({ type: 'perception.perceived', percept: event.percept });
    }),
    noteAsked: assign(({ event }) => ({ askedUntil: 'at' in event ? event.at : undefined })),
    noteAnswered: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'floor.learnerTurnStarted' || context.askedUntil === undefined) return;
      const percept = perceiveAnswerDelay(context.askedUntil, event.at);
      if (percept) enqueue.emit({ type: 'perception.perceived', percept });
      enqueue.assign({ askedUntil: undefined });
    }),
    emitCalibrated: emit({ type: 'perception.calibrated', channel: 'voice' }),
  },
  guards: {
    hears: ({ event }) => event.type === 'hearing.changed' && event.hearing.voice,
    isDeaf: ({ event }) => event.type === 'hearing.changed' && !event.hearing.voice,
    isLong: ({ event }) => event.type === 'voice.measured' && event.to - event.from >= shortestStretch,
    isKnown: ({ context }) => context.baseline.levelDb.count >= stretchesToCalibrate,
  },
}).createMachine({
  id: 'perception',
  type: 'parallel',
  on: { 'percept.noticed': { actions: 'passOn' } },
  context: ({ input }) => ({ ...input, baseline: noBaseline, askedUntil: undefined }),
  states: {
    voice: {
      initial: 'off',
      states: {
        off: { on: { 'hearing.changed': { guard: 'hears', target: 'calibrating' } } },
        calibrating: {
          always: { guard: 'isKnown', target: 'observing', actions: 'emitCalibrated' },
          on: {
            'voice.measured': { guard: 'isLong', actions: 'learn' },
            'hearing.changed': { guard: 'isDeaf', target: 'degraded' },
          },
        },
        observing: {
          on: {
            'voice.measured': { guard: 'isLong', actions: ['perceive', 'learn'] },
            'hearing.changed': { guard: 'isDeaf', target: 'degraded' },
          },
        },
        degraded: { on: { 'hearing.changed': { guard: 'hears', target: 'calibrating' } } },
      },
      on: {
        'playback.ended': { actions: 'noteAsked' },
        'playback.stopped': { actions: 'noteAsked' },
        'floor.learnerTurnStarted': { actions: 'noteAnswered' },
      },
    },
    face: { initial: 'off', states: { off: {} } },
  },
});
