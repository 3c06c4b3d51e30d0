import { sendTo } from 'xstate';
import { floorSetup } from './floorSetup.ts';
import { nothingSaid } from './personaTurn.ts';
import { contested } from './states/contested.ts';
import { learner } from './states/learner.ts';
import { open } from './states/open.ts';
import { persona } from './states/persona.ts';

/**
 * Decides who holds the floor. It makes no sound and stops none: the session carries out what this
 * machine emits.
 */
export const floorMachine = floorSetup.createMachine({
  id: 'floor',
  context: ({ input }) => ({
    ...input,
    hearing: { voice: false },
    startedAt: -1,
    endedAt: undefined,
    sound: undefined,
    worded: false,
    outlasted: undefined,
    ignored: undefined,
    pressed: false,
    turnEndedAt: -Infinity,
    announced: undefined,
    wait: undefined,
    persona: nothingSaid,
    usualDb: undefined,
  }),
  invoke: [
    { id: 'endpoint', src: 'endpoint', input: ({ context }) => context },
    { id: 'presence', src: 'presence', input: ({ context }) => context },
  ],
  initial: 'active',
  on: {
    'hearing.changed': { actions: ['keepHearing', sendTo('endpoint', ({ event }) => event)] },
    'face.gazeMoved': { actions: 'toEndpoint' },
    'reasoning.said': { actions: ['count', 'hearAnswer'] },
    'reasoning.composed': { actions: 'count' },
    'reasoning.withheld': { actions: 'hearAnswer' },
    'endpoint.lateWords': { actions: 'amend' },
    'presence.*': { actions: 'pass' },
    'backchannel.due': { actions: 'pass' },
    'learner.talkPressed': { actions: 'markKey' },
    'learner.talkReleased': { actions: 'markKey' },
  },
  states: {
    suspended: {
      on: {
        'floor.restore': { target: 'active.resumed', actions: 'wakeEndpoint' },
        // What goes on meanwhile has to be known afterwards.
        'voice.started': { actions: 'markVoice' },
        'voice.stopped': { actions: 'markVoice' },
        'playback.ended': { actions: 'count' },
      },
    },
    active: {
      initial: 'open',
      on: { 'floor.suspend': 'suspended' },
      states: {
        resumed: { type: 'history', history: 'deep' },
        open,
        learner,
        persona,
        contested,
      },
    },
  },
});
