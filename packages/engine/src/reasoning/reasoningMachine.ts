import { and } from 'xstate';
import { heardText, nothingDelivered } from './heardText.ts';
import type { ReasoningContext } from './reasoningContext.ts';
import { reasoningSetup } from './reasoningSetup.ts';

/** How long a learner who speaks as the talk begins is let finish before the persona opens, ms. */
const finish = 20_000;

/** The first words are being found, or are on their way to be heard. */
const isOpening = ({ draft }: ReasoningContext): boolean => draft?.purpose === 'open';

/**
 * Decides what the persona does with its turn. It prepares on an early sign that the learner is
 * done, and what was prepared in vain leaves no trace in stance, memory or history.
 */
export const reasoningMachine = reasoningSetup.createMachine({
  id: 'reasoning',
  context: ({ input }) => ({
    ...input,
    hurt: 0,
    worn: {},
    silentSince: undefined,
    waited: 0,
    asked: 'none',
    requests: 0,
    draft: undefined,
    said: 0,
    delivery: nothingDelivered,
    interrupted: false,
    carried: '',
    history: [],
    percepts: [],
    memory: undefined,
  }),
  initial: 'early',
  on: {
    'perception.perceived': { actions: 'notice' },
    'floor.turnAmended': { actions: 'amend' },
    'session.wrappingUp': { target: '.deciding', actions: ['abandon', 'remember', { type: 'request', params: { purpose: 'close' } }] },
  },
  states: {
    /** Not everything is loaded: what the learner says already is kept, and the persona opens all the same. */
    early: {
      initial: 'quiet',
      on: { 'floor.turnAmended': { actions: 'keepEarly' } },
      states: {
        quiet: {
          on: {
            'floor.learnerTurnStarted': 'hearing',
            'session.conversing': { target: '#reasoning.deciding', actions: { type: 'request', params: { purpose: 'open' } } },
          },
        },
        hearing: {
          on: {
            'floor.learnerTurnEnded': { target: 'quiet', actions: 'keepEarly' },
            'floor.noiseIgnored': 'quiet',
            'session.conversing': 'letFinish',
          },
        },
        /** Nobody is greeted in mid-sentence, also once all is loaded; but a fan does not keep the persona from coming in. */
        letFinish: {
          after: { [finish]: { target: '#reasoning.deciding', actions: { type: 'request', params: { purpose: 'open' } } } },
          on: {
            'floor.learnerTurnEnded': { target: '#reasoning.deciding', actions: ['keepEarly', { type: 'request', params: { purpose: 'open' } }] },
            'floor.noiseIgnored': { target: '#reasoning.deciding', actions: { type: 'request', params: { purpose: 'open' } } },
          },
        },
      },
    },
    attending: {
      on: {
        'floor.learnerTurnStarted': { actions: 'noteWaited' },
        // The learner seemed to go on, and did not: what they had said is still to be answered.
        'floor.noiseIgnored': [
          { guard: 'hasNotOpened', target: 'deciding', actions: { type: 'request', params: { purpose: 'open' } } },
          { guard: ({ context }) => context.carried !== '', target: 'deciding', actions: [{ type: 'request', params: { purpose: 'reply' } }, 'takeAsSaid'] },
        ],
        'floor.turnEndLikely': { target: 'preparing', actions: { type: 'request', params: { purpose: 'reply' } } },
        'floor.learnerTurnEnded': {
          target: 'deciding',
          actions: [{ type: 'request', params: { purpose: 'reply' } }, 'takeAsSaid'],
        },
        'floor.silenceLong': [
          { guard: 'isLastSilence', target: 'deciding', actions: { type: 'request', params: { purpose: 'close' } } },
          { target: 'deciding', actions: { type: 'request', params: { purpose: 'silence' } } },
        ],
      },
    },
    /** Ahead of the turn's end: nothing of this is said yet. */
    preparing: {
      on: {
        'language.appraised': { guard: 'isCurrent', actions: 'reappraise' },
        'language.*': { guard: 'isCurrent', actions: 'learn' },
        'floor.turnResumed': { target: 'attending', actions: 'cancel' },
        'floor.turnEndLikely': { actions: ['cancel', { type: 'request', params: { purpose: 'reply' } }] },
        'floor.learnerTurnEnded': [
          { guard: 'isPrepared', target: 'deciding', actions: 'takeAsSaid' },
          { target: 'deciding', actions: ['cancel', { type: 'request', params: { purpose: 'reply' } }, 'takeAsSaid'] },
        ],
      },
    },
    /** The persona has the turn; does it speak? */
    deciding: {
      always: [
        { guard: and(['isEmpty', 'owesAnswer']), target: 'deciding', reenter: true, actions: ['withhold', { type: 'request', params: { purpose: 'reply' } }, 'takeAsSaid'] },
        { guard: 'isEmpty', target: 'attending', actions: 'withhold' },
        { guard: 'hasSentence', target: 'composing' },
      ],
      on: {
        'language.appraised': { guard: 'isCurrent', actions: 'reappraise' },
        'language.*': { guard: 'isCurrent', actions: 'learn' },
        'floor.learnerTurnStarted': [
          { guard: ({ context }) => isOpening(context), target: 'early.letFinish', actions: 'cancel' },
          { target: 'attending', actions: ['carry', 'cancel'] },
        ],
      },
    },
    /** Sentences come in and go out. */
    composing: {
      entry: 'deliver',
      always: { guard: ({ context }) => context.draft?.complete === true, target: 'delivering' },
      on: {
        'language.appraised': { guard: 'isCurrent', actions: 'reappraise' },
        'language.*': { guard: 'isCurrent', actions: ['learn', 'deliver'] },
        'playback.*': { actions: 'hear' },
        'floor.learnerTurnStarted': [
          { guard: ({ context }) => isOpening(context) && heardText(context.delivery) === '', target: 'early.letFinish', actions: 'cancel' },
          { guard: 'nothingHeard', target: 'attending', actions: ['carry', 'cancel'] },
        ],
        'floor.personaInterrupted': { target: 'cutOff', actions: ['markInterrupted', 'abandon'] },
      },
    },
    delivering: {
      always: [
        { guard: and(['isWhole', 'owesAnswer']), target: 'deciding', actions: ['remember', { type: 'request', params: { purpose: 'reply' } }, 'takeAsSaid'] },
        { guard: 'isWhole', target: 'attending', actions: 'remember' },
      ],
      on: {
        'language.appraised': { guard: 'isCurrent', actions: 'reappraise' },
        'playback.*': { actions: 'hear' },
        'floor.learnerTurnStarted': [
          { guard: ({ context }) => isOpening(context) && heardText(context.delivery) === '', target: 'early.letFinish', actions: 'cancel' },
          { guard: 'nothingHeard', target: 'attending', actions: ['carry', 'cancel'] },
        ],
        'floor.personaInterrupted': { target: 'cutOff', actions: ['markInterrupted', 'abandon'] },
      },
    },
    /** The fade is heard out, then what was heard becomes history. */
    cutOff: {
      after: { 600: { target: 'attending', actions: 'remember' } },
      on: {
        'playback.wordHeard': { actions: 'hear' },
        'playback.stopped': { target: 'attending', actions: ['hear', 'remember'] },
        'playback.ended': { target: 'attending', actions: ['hear', 'remember'] },
        'floor.learnerTurnEnded': {
          target: 'deciding',
          actions: ['remember', { type: 'request', params: { purpose: 'reply' } }, 'takeAsSaid'],
        },
      },
    },
  },
});
