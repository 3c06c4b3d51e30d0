import { and, assign, emit, enqueueActions, sendTo, setup } from 'xstate';
import { backchannelMachine, type BackchannelReport } from './backchannel/backchannelMachine.ts';
import { endpointMachine } from './endpoint/endpointMachine.ts';
import { endOfTurn, spokeUp } from './endOfTurn.ts';
import type { FloorContext, FloorEvent } from './floorContext.ts';
import type { FloorEmitted, FloorHolder, FloorInput, VoiceEvent, WordsEvent, WordsJudged } from './floorTypes.ts';
import { overlapMachine } from './overlap/overlapMachine.ts';
import { passedOn } from './passedOn.ts';
import { isOver, nothingSaid, withPersona } from './personaTurn.ts';
import { presenceMachine, type PresenceReport } from './presence/presenceMachine.ts';

/** Words that come later than this after a turn are not taken for its own, ms. */
const lateWithin = 2500;

/** From here on reasoning may prepare an answer. */
const likely = 0.5;

/**
 * Decides who holds the floor. It makes no sound and stops none: the session carries out what this
 * machine emits.
 */
export const floorMachine = setup({
  types: {
    input: {} as FloorInput,
    context: {} as FloorContext,
    events: {} as FloorEvent,
    emitted: {} as FloorEmitted,
  },
  actors: {
    endpoint: endpointMachine,
    overlap: overlapMachine,
    backchannel: backchannelMachine,
    presence: presenceMachine,
  },
  actions: {
    announce: emit((_, params: { holder: FloorHolder; state: string }) => ({ type: 'floor.holderChanged', ...params })),
    beginTurn: enqueueActions(({ context, event, enqueue }) => {
      const startedAt = event.type === 'voice.started' ? event.at : context.now();
      enqueue.assign({ startedAt, endedAt: undefined, announced: undefined, wait: undefined });
      enqueue.sendTo('endpoint', { type: 'endpoint.begin' });
    }),
    emitTurnStarted: emit(({ context }) => ({ type: 'floor.learnerTurnStarted', at: context.startedAt })),
    markKey: assign(({ event }) => ({ pressed: event.type === 'learner.talkPressed' })),
    markVoice: assign(({ event }) => ({ endedAt: event.type === 'voice.stopped' ? event.at : undefined })),
    markLost: assign(({ context }) => ({ endedAt: context.now() })),
    toEndpoint: sendTo('endpoint', ({ event }) => event as WordsEvent | WordsJudged | VoiceEvent),
    toBackchannel: sendTo('backchannel', ({ event }) => event as VoiceEvent),
    toOverlap: sendTo('overlap', ({ event }) => event as WordsEvent | VoiceEvent),
    resetEndpoint: sendTo('endpoint', { type: 'endpoint.reset' }),
    /** The voice that interrupted has ended already: the endpoint has to know. */
    tellEndpointOfEnd: sendTo('endpoint', ({ context }) => ({
      type: 'voice.stopped',
      at: context.endedAt ?? context.now(),
    })),
    release: enqueueActions(({ context, enqueue }) => {
      enqueue.assign({ endedAt: context.endedAt ?? context.now() });
      enqueue.sendTo('endpoint', { type: 'endpoint.released' });
      enqueue.sendTo('endpoint', { type: 'voice.stopped', at: context.endedAt ?? context.now() });
    }),
    seeLearner: sendTo('presence', { type: 'presence.learner' }),
    keepWait: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'endpoint.waitMoved') return;
      const { text, type: _, ...wait } = event;
      enqueue.assign({ wait });
      enqueue.emit({ type: 'floor.waitMoved', ...wait });
      if (wait.likelihood < likely || text === context.announced) return;
      enqueue.assign({ announced: text });
      enqueue.emit({ type: 'floor.turnEndLikely', text, likelihood: wait.likelihood });
    }),
    /** The endpoint must not run out while the key is held again. */
    resumeTurn: enqueueActions(({ context, enqueue }) => {
      enqueue.assign({ endedAt: undefined });
      enqueue.sendTo('endpoint', { type: 'voice.started', at: context.now() });
    }),
    takeBack: enqueueActions(({ context, enqueue }) => {
      if (context.announced === undefined) return;
      enqueue.assign({ announced: undefined });
      enqueue.emit({ type: 'floor.turnResumed' });
    }),
    endTurn: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'endpoint.expired') return;
      const ended = endOfTurn(context, event);
      enqueue.emit(ended);
      enqueue.assign({ turnEndedAt: ended.type === 'floor.learnerTurnEnded' ? context.now() : -Infinity });
      enqueue.sendTo('endpoint', { type: 'endpoint.reset' });
    }),
    takeTyped: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'learner.typed') return;
      const at = context.now();
      enqueue.emit({ type: 'floor.learnerTurnStarted', at });
      enqueue.emit({ type: 'floor.learnerTurnEnded', startedAt: at, endedAt: at, text: event.text, words: [], typed: true });
      enqueue.sendTo('endpoint', { type: 'endpoint.reset' });
    }),
    /** Words that come too late for the wait still belong to what was said. */
    amend: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'endpoint.lateWords' || context.now() - context.turnEndedAt > lateWithin) return;
      enqueue.emit({ type: 'floor.turnAmended', text: event.text });
    }),
    count: assign(({ context, event }) => ({ persona: withPersona(context.persona, event) })),
    /** How loud this learner is, from turns of their own. */
    learnLevel: assign(({ context, event }) => {
      if (event.type !== 'voice.measured') return {};
      return { usualDb: (context.usualDb ?? event.levelDb) * 0.7 + event.levelDb * 0.3 };
    }),
    forgetPersona: assign(({ context }) => ({ persona: { ...nothingSaid, turns: context.persona.turns + 1 } })),
    emitDuck: emit({ type: 'floor.duck' }),
    emitYield: emit((_, params: { because: 'words' | 'duration' | 'host' }) => ({ type: 'floor.personaInterrupted', ...params })),
    emitResumed: emit(({ event }) => ({
      type: 'floor.personaResumed',
      because: event.type === 'overlap.falseAlarm' ? event.because : 'noise',
    })),
    pass: emit(({ event }) => passedOn(event as PresenceReport | BackchannelReport)),
    keepHearing: assign(({ context, event }) => ({
      hearing: event.type === 'hearing.changed' ? event.hearing : context.hearing,
    })),
  },
  guards: {
    openMic: ({ context }) => context.settings.policy === 'open-mic',
    keyIsHeld: ({ context }) => context.settings.policy === 'push-to-talk' && context.pressed,
    pushToTalk: ({ context }) => context.settings.policy === 'push-to-talk',
    /** Without voice activity, words alone open a turn. */
    deaf: ({ context }) => !context.hearing.voice,
    voiceLost: ({ context, event }) =>
      event.type === 'hearing.changed' && context.hearing.voice && !event.hearing.voice,
    interruptible: ({ context }) => !(context.settings.protectOpening && context.persona.turns === 0),
    turnOver: ({ context }) => isOver(context.persona),
    voiceLasts: ({ context }) => context.startedAt >= 0 && context.endedAt === undefined,
    hasVoice: ({ context }) => context.startedAt >= 0,
    /** The learner spoke up while the persona could not be interrupted. */
    spokeUp: ({ context }) => isOver(context.persona) && spokeUp(context),
  },
}).createMachine({
  id: 'floor',
  context: ({ input }) => ({
    ...input,
    hearing: { voice: false },
    startedAt: -1,
    endedAt: undefined,
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
    'reasoning.said': { actions: 'count' },
    'reasoning.composed': { actions: 'count' },
    'endpoint.lateWords': { actions: 'amend' },
    'presence.*': { actions: 'pass' },
    'backchannel.due': { actions: 'pass' },
    'learner.talkPressed': { actions: 'markKey' },
    'learner.talkReleased': { actions: 'markKey' },
  },
  states: {
    suspended: { on: { 'floor.restore': 'active.resumed' } },
    active: {
      initial: 'open',
      on: { 'floor.suspend': 'suspended' },
      states: {
        resumed: { type: 'history', history: 'deep' },
        open: {
          entry: [
            { type: 'announce', params: { holder: 'open', state: 'open' } },
            assign({ startedAt: -1, wait: undefined }),
            sendTo('presence', { type: 'presence.quiet' }),
          ],
          exit: sendTo('presence', { type: 'presence.lively' }),
          // Also a key that was pressed while the persona could not be interrupted.
          always: { guard: 'keyIsHeld', target: 'learner', actions: ['beginTurn', 'emitTurnStarted'] },
          on: {
            'voice.started': { guard: 'openMic', target: 'learner', actions: ['beginTurn', 'emitTurnStarted'] },
            'learner.typed': { actions: ['seeLearner', 'takeTyped'] },
            'words.*': [
              { guard: and(['openMic', 'deaf']), target: 'learner', actions: ['beginTurn', 'emitTurnStarted', 'toEndpoint'] },
              { actions: 'toEndpoint' },
            ],
            'reasoning.said': { actions: ['count', sendTo('presence', { type: 'presence.lively' })] },
            'playback.started': 'persona',
          },
        },
        learner: {
          entry: 'seeLearner',
          invoke: { id: 'backchannel', src: 'backchannel', input: ({ context }) => context },
          initial: 'speaking',
          on: {
            'words.*': { actions: 'toEndpoint' },
            'voice.turnEnd': { actions: 'toEndpoint' },
            'voice.measured': { actions: 'learnLevel' },
            'learner.typed': { target: 'open', actions: ['takeTyped'] },
            'playback.started': 'contested',
          },
          states: {
            speaking: {
              entry: { type: 'announce', params: { holder: 'learner', state: 'speaking' } },
              on: {
                'voice.stopped': { guard: 'openMic', target: 'pausing', actions: ['markVoice', 'toEndpoint', 'toBackchannel'] },
                'learner.talkReleased': { guard: 'pushToTalk', target: 'pausing', actions: ['markKey', 'release'] },
                // A microphone that is pulled out in mid-sentence ends the voice, not the turn.
                'hearing.changed': {
                  guard: 'voiceLost',
                  target: 'pausing',
                  actions: ['keepHearing', 'markLost', 'tellEndpointOfEnd'],
                },
                'words.final': {
                  guard: 'deaf',
                  target: 'pausing',
                  actions: ['toEndpoint', 'markLost', 'tellEndpointOfEnd'],
                },
              },
            },
            pausing: {
              entry: { type: 'announce', params: { holder: 'learner', state: 'pausing' } },
              on: {
                'voice.started': {
                  guard: 'openMic',
                  target: 'speaking',
                  actions: ['markVoice', 'takeBack', 'toEndpoint', 'toBackchannel'],
                },
                'learner.talkPressed': { guard: 'pushToTalk', target: 'speaking', actions: ['markKey', 'takeBack', 'resumeTurn'] },
                'endpoint.waitMoved': { actions: 'keepWait' },
                'endpoint.expired': { target: '#floor.active.open', actions: 'endTurn' },
              },
            },
          },
        },
        persona: {
          initial: 'speaking',
          states: {
            speaking: {
              entry: [{ type: 'announce', params: { holder: 'persona', state: 'speaking' } }, assign({ startedAt: -1, endedAt: undefined })],
              always: [
                { guard: 'spokeUp', target: 'handedOver', actions: 'forgetPersona' },
                { guard: 'turnOver', target: '#floor.active.open', actions: ['forgetPersona', 'resetEndpoint'] },
              ],
              on: {
                'voice.started': [
                  { guard: and(['openMic', 'interruptible']), target: '#floor.active.contested', actions: 'beginTurn' },
                  { guard: 'openMic', actions: 'beginTurn' },
                ],
                'voice.stopped': { actions: 'markVoice' },
                'learner.talkPressed': {
                  guard: and(['pushToTalk', 'interruptible']),
                  target: 'yielding',
                  actions: ['markKey', 'beginTurn', { type: 'emitYield', params: { because: 'host' } }],
                },
                'learner.typed': {
                  guard: 'interruptible',
                  target: 'yielding',
                  actions: [{ type: 'emitYield', params: { because: 'host' } }, 'takeTyped'],
                },
                'floor.takeForLearner': { target: 'yielding', actions: { type: 'emitYield', params: { because: 'host' } } },
                'words.*': { actions: 'toEndpoint' },
                'playback.ended': { actions: 'count' },
                'playback.stopped': { target: '#floor.active.open', actions: 'forgetPersona' },
              },
            },
            yielding: {
              entry: { type: 'announce', params: { holder: 'persona', state: 'yielding' } },
              exit: 'forgetPersona',
              // The fade is heard out; a device that never reports it must not keep the floor.
              after: { 500: 'handedOver' },
              on: {
                'voice.started': { actions: 'markVoice' },
                'voice.stopped': { actions: 'markVoice' },
                'learner.talkReleased': { actions: ['markKey', 'markLost'] },
                'words.*': { actions: 'toEndpoint' },
                'playback.stopped': 'handedOver',
                'playback.ended': 'handedOver',
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
        },
        contested: {
          entry: [{ type: 'announce', params: { holder: 'contested', state: 'contested' } }, 'emitDuck', 'seeLearner'],
          invoke: {
            id: 'overlap',
            src: 'overlap',
            input: ({ context }) => ({ ...context, transcribed: context.hearing.words !== undefined, personaText: context.persona.text }),
          },
          on: {
            'voice.overlapped': { actions: 'toOverlap' },
            'voice.started': { actions: ['markVoice', 'toOverlap'] },
            'voice.stopped': { actions: ['markVoice', 'toOverlap'] },
            'words.*': { actions: ['toEndpoint', 'toOverlap'] },
            'playback.ended': [
              { guard: 'turnOver', target: 'persona.handedOver', actions: ['count', 'forgetPersona'] },
              { actions: 'count' },
            ],
            'playback.stopped': { target: 'persona.handedOver', actions: 'forgetPersona' },
            'floor.takeForLearner': { target: 'persona.yielding', actions: { type: 'emitYield', params: { because: 'host' } } },
            'overlap.falseAlarm': { target: 'persona', actions: ['emitResumed', 'resetEndpoint'] },
            'overlap.interruption': {
              target: 'persona.yielding',
              actions: enqueueActions(({ event, enqueue }) => {
                enqueue.emit({ type: 'floor.personaInterrupted', because: event.because });
              }),
            },
          },
        },
      },
    },
  },
});
