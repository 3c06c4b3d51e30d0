import { floorSetup } from '../floorSetup.ts';

/** The learner has the floor, their pauses included. */
export const learner = floorSetup.createStateConfig({
  entry: 'seeKey',
  invoke: { id: 'backchannel', src: 'backchannel', input: ({ context }) => context },
  initial: 'speaking',
  on: {
    'words.*': { actions: ['toEndpoint', 'seeWords'] },
    'voice.turnEnd': { actions: 'toEndpoint' },
    'voice.measured': { actions: 'learnLevel' },
    'learner.typed': { target: 'open', actions: 'takeTyped' },
    'playback.started': { target: 'contested', actions: 'count' },
  },
  states: {
    speaking: {
      entry: { type: 'announce', params: { holder: 'learner', state: 'speaking' } },
      // While the session was paused.
      always: [
        { guard: 'voiceHasEnded', target: 'pausing', actions: 'tellEndpointOfEnd' },
        { guard: 'keyIsLost', target: 'pausing', actions: 'release' },
      ],
      on: {
        'voice.stopped': { guard: 'openMic', target: 'pausing', actions: ['markVoice', 'toEndpoint', 'toBackchannel'] },
        'learner.talkReleased': { guard: 'pushToTalk', target: 'pausing', actions: ['markKey', 'release'] },
        // A microphone that is pulled out in mid-sentence ends the voice, not the turn.
        'hearing.changed': { guard: 'voiceLost', target: 'pausing', actions: ['keepHearing', 'markLost', 'tellEndpointOfEnd'] },
        'words.final': { guard: 'deaf', target: 'pausing', actions: ['toEndpoint', 'markLost', 'tellEndpointOfEnd'] },
      },
    },
    pausing: {
      entry: { type: 'announce', params: { holder: 'learner', state: 'pausing' } },
      always: { guard: 'voiceLasts', target: 'speaking', actions: ['takeBack', 'tellEndpointOfStart'] },
      on: {
        'voice.started': { guard: 'openMic', target: 'speaking', actions: ['markVoice', 'takeBack', 'toEndpoint', 'toBackchannel'] },
        'learner.talkPressed': { guard: 'pushToTalk', target: 'speaking', actions: ['markKey', 'takeBack', 'resumeTurn'] },
        'endpoint.waitMoved': { actions: 'keepWait' },
        'endpoint.expired': { target: '#floor.active.open', actions: 'endTurn' },
      },
    },
  },
});
