import { assign, sendParent, setup } from 'xstate';
import type { VoiceEvent } from '../floorTypes.ts';

export interface BackchannelInput {
  readonly now: () => number;
}

export interface BackchannelContext extends BackchannelInput {
  readonly spokenSince: number;
  readonly lastAt: number;
}

/** What the backchannel tells the floor. */
export type BackchannelReport = { readonly type: 'backchannel.due'; readonly reason: 'phraseEnd' | 'longTurn' };

/** After less speech than this a nod means nothing, ms (Ward and Tsukahara 2000 take 700). */
const enoughSpeech = 1500;

/** At most one in this time, ms: 4 to 8 a minute of listening are usual. */
const rest = 5000;

/** How far into a pause the nod comes, ms; shorter stops are closures of plosives. */
const intoPause = 180;

/** Without any pause, a listener shows that they are still there after so much talk, ms. */
const longStretch = 9000;

/** When a listener's nod is due while the learner has the floor. */
export const backchannelMachine = setup({
  types: {
    input: {} as BackchannelInput,
    context: {} as BackchannelContext,
    events: {} as VoiceEvent,
  },
  actions: {
    markSpeech: assign(({ context }) => ({ spokenSince: context.now() })),
    markGiven: assign(({ context }) => ({ lastAt: context.now(), spokenSince: context.now() })),
    reportPhraseEnd: sendParent({ type: 'backchannel.due', reason: 'phraseEnd' }),
    reportLongTurn: sendParent({ type: 'backchannel.due', reason: 'longTurn' }),
  },
  guards: {
    isDue: ({ context }) =>
      context.now() - context.spokenSince >= enoughSpeech && context.now() - context.lastAt >= rest,
  },
  delays: { intoPause, longStretch },
}).createMachine({
  id: 'backchannel',
  context: ({ input }) => ({ ...input, spokenSince: input.now(), lastAt: -rest }),
  initial: 'hearing',
  states: {
    hearing: {
      on: { 'voice.stopped': 'pausing' },
      after: {
        longStretch: { target: 'hearing', reenter: true, guard: 'isDue', actions: ['reportLongTurn', 'markGiven'] },
      },
    },
    pausing: {
      on: { 'voice.started': 'hearing' },
      after: { intoPause: { guard: 'isDue', actions: ['reportPhraseEnd', 'markGiven'] } },
    },
  },
});
