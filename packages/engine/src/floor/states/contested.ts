import { emit, raise } from 'xstate';
import { floorSetup } from '../floorSetup.ts';

/** Both sound at once; the overlap decides whose floor it is. */
export const contested = floorSetup.createStateConfig({
  entry: [{ type: 'announce', params: { holder: 'contested', state: 'contested' } }, 'emitDuck'],
  invoke: {
    id: 'overlap',
    src: 'overlap',
    input: ({ context }) => ({ ...context, personaText: context.persona.text }),
  },
  on: {
    'voice.overlapped': { actions: ['keepSound', 'toOverlap'] },
    'voice.started': { actions: ['markVoice', 'toOverlap'] },
    'voice.stopped': { actions: ['markVoice', 'toOverlap'] },
    'words.*': { actions: ['toEndpoint', 'toOverlap'] },
    'playback.ended': [
      { guard: 'turnEndsNow', target: 'persona.handedOver', actions: ['count', 'noteOutlasted', 'forgetPersona'] },
      { actions: 'count' },
    ],
    'playback.stopped': { target: 'persona.handedOver', actions: ['noteOutlasted', 'forgetPersona'] },
    'floor.takeForLearner': { target: 'persona.yielding', actions: { type: 'emitYield', params: { because: 'host' } } },
    // Nobody is heard out in a pause of the session; afterwards the persona goes on.
    'floor.suspend': { target: 'persona', actions: ['emitResumed', 'resetEndpoint', raise({ type: 'floor.suspend' })] },
    'overlap.held': { actions: emit({ type: 'floor.personaHeld' }) },
    'overlap.falseAlarm': { target: 'persona', actions: ['emitResumed', 'resetEndpoint', 'seeBackchannel'] },
    'overlap.interruption': { target: 'persona.yielding', actions: 'yieldToLearner' },
  },
});
