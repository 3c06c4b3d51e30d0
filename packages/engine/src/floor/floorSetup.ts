import { assign, emit, enqueueActions, sendTo, setup } from 'xstate';
import { backchannelMachine, type BackchannelReport } from './backchannel/backchannelMachine.ts';
import { endpointMachine } from './endpoint/endpointMachine.ts';
import { endOfTurn, saysWhatWasIgnored, spokeUp } from './endOfTurn.ts';
import type { FloorContext, FloorEvent } from './floorContext.ts';
import type { FloorEmitted, FloorHolder, FloorInput, GazeMoved, VoiceEvent, WordsEvent, WordsJudged } from './floorTypes.ts';
import { handOverMachine, type HandOverEvent, type HandOverReport } from './handOver/handOverMachine.ts';
import { overlapMachine } from './overlap/overlapMachine.ts';
import { repeats } from './overlap/repeats.ts';
import { passedOn } from './passedOn.ts';
import { isOver, nothingSaid, spokenTurn, withPersona } from './personaTurn.ts';
import { presenceMachine, type PresenceReport } from './presence/presenceMachine.ts';

/** Words that come later than this after a turn are not taken for its own, ms. */
const lateWithin = 2500;

/** Nothing is known yet of a voice over the persona's. */
const nothingOver = { sound: undefined, worded: false, outlasted: undefined } as const;

/** Everything the chart of the floor names: types, child actors, actions, guards. */
export const floorSetup = setup({
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
    handOver: handOverMachine,
  },
  actions: {
    announce: emit((_, params: { holder: FloorHolder; state: string }) => ({ type: 'floor.holderChanged', ...params })),
    beginTurn: enqueueActions(({ context, event, enqueue }) => {
      const startedAt = event.type === 'voice.started' ? event.at : context.now();
      enqueue.assign({ startedAt, endedAt: undefined, announced: undefined, wait: undefined, ...nothingOver, ignored: undefined });
      enqueue.sendTo('endpoint', { type: 'endpoint.begin', at: startedAt, over: context.persona.startedAt !== undefined });
    }),
    /** Words have come of a voice that was taken for no turn: it is one that pauses. */
    reopenTurn: enqueueActions(({ context: { ignored, now }, enqueue }) => {
      if (!ignored) return;
      const { startedAt, endedAt, outlasted } = ignored;
      enqueue.assign({ startedAt, endedAt, outlasted, announced: undefined, wait: undefined, ignored: undefined });
      enqueue.sendTo('endpoint', { type: 'endpoint.begin', at: startedAt });
      enqueue.emit({ type: 'floor.learnerTurnStarted', at: startedAt });
      enqueue.sendTo('endpoint', { type: 'endpoint.voiceEnded', at: now() });
    }),
    /** The persona has come to its own end under the learner's voice, or what seems to be one. */
    noteOutlasted: assign(({ context }) => ({ outlasted: { text: context.persona.text, at: context.now() } })),
    keepSound: assign(({ event }) => (event.type === 'voice.overlapped' ? { sound: event } : {})),
    noteWords: assign(({ context, event }) => {
      const text = 'text' in event ? event.text.trim() : '';
      return text && !repeats(text, context.persona.text) ? { worded: true } : {};
    }),
    emitTurnStarted: emit(({ context }) => ({ type: 'floor.learnerTurnStarted', at: context.startedAt })),
    markKey: assign(({ event }) => ({ pressed: event.type === 'learner.talkPressed' })),
    markVoice: assign(({ event }) => ({ endedAt: event.type === 'voice.stopped' ? event.at : undefined })),
    markLost: assign(({ context }) => ({ endedAt: context.now() })),
    toEndpoint: sendTo('endpoint', ({ event }) => event as WordsEvent | WordsJudged | VoiceEvent | GazeMoved),
    toBackchannel: sendTo('backchannel', ({ event }) => event as VoiceEvent),
    toOverlap: sendTo('overlap', ({ event }) => event as WordsEvent | VoiceEvent),
    toHandOver: sendTo('handOver', ({ event }) => event as HandOverEvent),
    /** Whether the learner still speaks is known from the hand-over. */
    keepVoiceEnd: assign(({ event }) => ({ endedAt: (event as HandOverReport).endedAt })),
    forgetVoice: assign({ startedAt: -1, endedAt: undefined, wait: undefined }),
    fallQuiet: sendTo('presence', { type: 'presence.quiet' }),
    comeAlive: sendTo('presence', { type: 'presence.lively' }),
    /** It has found words, or none are called for. */
    hearAnswer: sendTo('presence', { type: 'presence.answered' }),
    /** A voice over the persona's that took no floor leaves no words. */
    resetEndpoint: sendTo('endpoint', ({ context: { startedAt, endedAt, now } }) => ({
      type: 'endpoint.reset',
      ...(startedAt >= 0 && { dropped: { from: startedAt, to: endedAt ?? now() } }),
    })),
    /** The voice that interrupted has ended already: the endpoint has to know. */
    tellEndpointOfEnd: sendTo('endpoint', ({ context }) => ({
      type: 'endpoint.voiceEnded',
      at: context.endedAt ?? context.now(),
    })),
    tellEndpointOfStart: sendTo('endpoint', ({ context }) => ({ type: 'voice.started', at: context.now() })),
    /** Its time may have run out while nobody listened: the silence begins anew. */
    wakeEndpoint: enqueueActions(({ context, enqueue }) => {
      if (context.startedAt < 0 || context.endedAt === undefined) return;
      enqueue.sendTo('endpoint', { type: 'endpoint.voiceEnded', at: context.now() });
    }),
    release: enqueueActions(({ context, enqueue }) => {
      enqueue.assign({ endedAt: context.endedAt ?? context.now() });
      enqueue.sendTo('endpoint', { type: 'endpoint.released' });
      enqueue.sendTo('endpoint', { type: 'endpoint.voiceEnded', at: context.endedAt ?? context.now() });
    }),
    seeLearner: sendTo('presence', { type: 'presence.learner' }),
    /** Nobody holds a key by accident. */
    seeKey: enqueueActions(({ context, enqueue }) => {
      if (context.settings.policy === 'push-to-talk') enqueue.sendTo('presence', { type: 'presence.learner' });
    }),
    /** Words are the learner's, unless they are the persona's that came back. */
    seeWords: enqueueActions(({ context, event, enqueue }) => {
      const text = 'text' in event ? event.text.trim() : '';
      if (text && !repeats(text, context.outlasted?.text ?? '')) enqueue.sendTo('presence', { type: 'presence.learner' });
    }),
    seeBackchannel: enqueueActions(({ event, enqueue }) => {
      if (event.type === 'overlap.falseAlarm' && event.because === 'backchannel') enqueue.sendTo('presence', { type: 'presence.learner' });
    }),
    keepWait: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'endpoint.waitMoved') return;
      const { text, soon, type: _, ...wait } = event;
      enqueue.assign({ wait });
      enqueue.emit({ type: 'floor.waitMoved', ...wait });
      // An answer to no words is none.
      if (!soon || text === context.announced || (!text && context.hearing.words)) return;
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
      const isTurn = ended.type === 'floor.learnerTurnEnded';
      if (!isTurn && context.announced !== undefined) enqueue.emit({ type: 'floor.turnResumed' });
      enqueue.emit(ended);
      // A door that slams is nobody: what the persona has said into the silence stays said.
      enqueue.sendTo('presence', isTurn ? { type: 'presence.learner', turn: true } : { type: 'presence.noise' });
      const { startedAt, endedAt = context.now(), outlasted } = context;
      enqueue.assign({
        turnEndedAt: isTurn ? context.now() : -Infinity,
        ignored: isTurn ? undefined : { startedAt, endedAt, at: context.now(), outlasted },
      });
      enqueue.sendTo('endpoint', { type: 'endpoint.reset' });
    }),
    takeTyped: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'learner.typed') return;
      const at = context.now();
      enqueue.emit({ type: 'floor.learnerTurnStarted', at });
      enqueue.emit({ type: 'floor.learnerTurnEnded', startedAt: at, endedAt: at, text: event.text, words: [], typed: true });
      enqueue.sendTo('presence', { type: 'presence.learner', turn: true });
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
    /** The persona's turn is over: the endpoint learns how long it was and what it asked, if that was heard. */
    forgetPersona: enqueueActions(({ context, enqueue }) => {
      enqueue.sendTo('endpoint', { type: 'endpoint.personaTurn', ...spokenTurn(context.persona, context.locale, context.now()) });
      enqueue.assign({ persona: { ...nothingSaid, turns: context.persona.turns + 1 } });
    }),
    emitDuck: emit({ type: 'floor.duck' }),
    yieldToLearner: emit(({ event }) => ({
      type: 'floor.personaInterrupted',
      because: event.type === 'overlap.interruption' ? event.because : 'duration',
    })),
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
    saysWhatWasIgnored: ({ context, event }) =>
      (event.type === 'words.partial' || event.type === 'words.final') && saysWhatWasIgnored(context, event),
    keyIsHeld: ({ context }) => context.settings.policy === 'push-to-talk' && context.pressed,
    pushToTalk: ({ context }) => context.settings.policy === 'push-to-talk',
    /** Without voice activity, words alone open a turn. */
    deaf: ({ context }) => !context.hearing.voice,
    voiceLost: ({ context, event }) =>
      event.type === 'hearing.changed' && context.hearing.voice && !event.hearing.voice,
    interruptible: ({ context }) => !(context.settings.protectOpening && context.persona.turns === 0),
    turnOver: ({ context }) => isOver(context.persona),
    /** With the sentence that ends now. */
    turnEndsNow: ({ context, event }) => isOver(withPersona(context.persona, event)),
    voiceLasts: ({ context }) => context.startedAt >= 0 && context.endedAt === undefined,
    voiceHasEnded: ({ context }) => context.startedAt >= 0 && context.endedAt !== undefined,
    keyIsLost: ({ context }) => context.settings.policy === 'push-to-talk' && !context.pressed,
    hasVoice: ({ context }) => context.startedAt >= 0,
    /** The learner spoke up while the persona could not be interrupted. */
    spokeUp: ({ context }) => isOver(context.persona) && spokeUp(context),
  },
});
