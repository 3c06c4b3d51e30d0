import { and } from 'xstate';
import { floorSetup } from '../floorSetup.ts';

const toYield = 'yielding';

/** The persona has the floor, until its turn is over or it was made to yield. */
export const persona = floorSetup.createStateConfig({
  initial: 'speaking',
  states: {
    speaking: {
      entry: [{ type: 'announce', params: { holder: 'persona', state: 'speaking' } }, 'forgetVoice'],
      always: [
        { guard: 'spokeUp', target: 'handedOver', actions: ['noteOutlasted', 'forgetPersona'] },
        { guard: 'turnOver', target: '#floor.active.open', actions: ['forgetPersona', 'resetEndpoint'] },
      ],
      on: {
        'voice.started': [
          { guard: and(['openMic', 'interruptible']), target: '#floor.active.contested', actions: 'beginTurn' },
          { guard: 'openMic', actions: 'beginTurn' },
        ],
        'voice.stopped': { actions: 'markVoice' },
        'voice.overlapped': { actions: 'keepSound' },
        'learner.talkPressed': {
          guard: and(['pushToTalk', 'interruptible']),
          target: toYield,
          actions: ['markKey', 'beginTurn', { type: 'emitYield', params: { because: 'host' } }],
        },
        'learner.typed': {
          guard: 'interruptible',
          target: toYield,
          actions: [{ type: 'emitYield', params: { because: 'host' } }, 'takeTyped'],
        },
        'floor.takeForLearner': { target: toYield, actions: { type: 'emitYield', params: { because: 'host' } } },
        'words.*': { actions: ['noteWords', 'toEndpoint'] },
        'playback.ended': { actions: 'count' },
        'playback.stopped': { target: '#floor.active.open', actions: 'forgetPersona' },
      },
    },
    yielding: {
      entry: { type: 'announce', params: { holder: 'persona', state: 'yielding' } },
      exit: 'forgetPersona',
      invoke: { id: 'handOver', src: 'handOver', input: ({ context }) => context },
      on: {
        'voice.started': { actions: 'toHandOver' },
        'voice.stopped': { actions: 'toHandOver' },
        'playback.stopped': { actions: 'toHandOver' },
        'playback.ended': { actions: 'toHandOver' },
        'learner.talkReleased': { actions: ['markKey', 'toHandOver'] },
        'words.*': { actions: 'toEndpoint' },
        'handOver.done': { target: 'handedOver', actions: 'keepVoiceEnd' },
      },
    },
    handedOver: {
      always: [
        { guard: 'voiceLasts', target: '#floor.active.learner', actions: 'emitTurnStarted' },
        { guard: 'hasVoice', target: '#floor.active.learner.pausing', actions: ['emitTurnStarted', 'tellEndpointOfEnd'] },
        { target: '#floor.active.open' },
      ],
    },
  },
});
