import { and } from 'xstate';
import { floorSetup } from '../floorSetup.ts';

/** Nobody has the floor: whoever speaks first gets it. */
export const open = floorSetup.createStateConfig({
  entry: [{ type: 'announce', params: { holder: 'open', state: 'open' } }, 'forgetVoice', 'fallQuiet'],
  exit: 'comeAlive',
  // Also a key that was pressed while the persona could not be interrupted.
  always: { guard: 'keyIsHeld', target: 'learner', actions: ['beginTurn', 'emitTurnStarted'] },
  on: {
    'voice.started': { guard: 'openMic', target: 'learner', actions: ['beginTurn', 'emitTurnStarted'] },
    // It may be left unanswered; then the silence begins here.
    'learner.typed': { actions: ['takeTyped', 'fallQuiet'] },
    'learner.writing': { actions: ['seeLearner', 'fallQuiet'] },
    'words.*': [
      { guard: and(['openMic', 'deaf']), target: 'learner', actions: ['beginTurn', 'emitTurnStarted', 'toEndpoint'] },
      { guard: 'saysWhatWasIgnored', target: 'learner.pausing', actions: ['reopenTurn', 'toEndpoint'] },
      { actions: 'toEndpoint' },
    ],
    'reasoning.said': { actions: ['count', 'comeAlive', 'hearAnswer'] },
    'playback.started': { target: 'persona', actions: 'count' },
  },
});
