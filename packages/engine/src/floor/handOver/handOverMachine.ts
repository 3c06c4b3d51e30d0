import { assign, sendParent, setup } from 'xstate';
import type { PlaybackFact } from '../../ports/PlaybackPort.ts';
import type { LearnerEvent, VoiceEvent } from '../floorTypes.ts';

export interface HandOverInput {
  /** When the learner's voice ended; undefined while it lasts. */
  readonly endedAt: number | undefined;
  readonly now: () => number;
}

export type HandOverEvent = VoiceEvent | LearnerEvent | PlaybackFact;

/** What the hand-over tells the floor. */
export interface HandOverReport {
  readonly type: 'handOver.done';
  /** When the learner's voice ended meanwhile; undefined where it lasts. */
  readonly endedAt: number | undefined;
}

/** A device that never says that the fade is over must not keep the floor, ms. */
const longestFade = 500;

/** Hears the persona's fade out, and whether the learner still speaks when it is over. */
export const handOverMachine = setup({
  types: {
    input: {} as HandOverInput,
    context: {} as HandOverInput,
    events: {} as HandOverEvent,
  },
  actions: {
    markVoice: assign(({ context, event }) => {
      if (event.type === 'voice.started') return { endedAt: undefined };
      if (event.type === 'voice.stopped') return { endedAt: event.at };
      return { endedAt: context.now() };
    }),
    report: sendParent(({ context }) => ({ type: 'handOver.done', endedAt: context.endedAt }) satisfies HandOverReport),
  },
  delays: { longestFade },
}).createMachine({
  id: 'handOver',
  context: ({ input: { endedAt, now } }) => ({ endedAt, now }),
  initial: 'fading',
  states: {
    fading: {
      after: { longestFade: 'silent' },
      on: {
        'voice.*': { actions: 'markVoice' },
        'learner.talkReleased': { actions: 'markVoice' },
        'playback.stopped': 'silent',
        'playback.ended': 'silent',
      },
    },
    silent: { type: 'final', entry: 'report' },
  },
});
