import { assign, enqueueActions, setup } from 'xstate';
import type { HistoryTurn } from '../ports/LanguagePort.ts';
import { mostTimes } from '../floor/floorTypes.ts';
import { utteranceOf, withLanguage } from './draft.ts';
import { draftTurn, endingOf, wordless } from './draftTurn.ts';
import { allHeard, heardText, nothingDelivered, withHeard, withUtterance } from './heardText.ts';
import type { ReasoningContext, ReasoningEvent } from './reasoningContext.ts';
import type { LanguageEvent, Purpose, ReasoningEmitted, ReasoningInput } from './reasoningTypes.ts';
import { feel } from './stance/feel.ts';
import { lookOfDoubt } from './stance/lookOfDoubt.ts';

/** What the learner had said before the persona opened, while the opening is on its way. */
const owed = ({ draft, carried }: ReasoningContext): string => (draft?.purpose === 'open' ? carried : '');

/** What the reasoning machine does and asks of its context; the chart that says when stands in `reasoningMachine.ts`. */
export const reasoningSetup = setup({
  types: {
    input: {} as ReasoningInput,
    context: {} as ReasoningContext,
    events: {} as ReasoningEvent,
    emitted: {} as ReasoningEmitted,
  },
  actions: {
    request: enqueueActions(({ context, event, enqueue }, params: { purpose: Purpose }) => {
      const spoken = 'text' in event ? event.text : '';
      const purpose = params.purpose === 'reply' && context.interrupted ? 'interrupted' : params.purpose;
      const { draft, requests } = draftTurn(context, purpose, spoken, event.type === 'floor.silenceLong');
      enqueue.assign({ draft, requests, said: 0, delivery: nothingDelivered });
      const { request, learnerText } = draft;
      enqueue.emit({ type: 'reasoning.replyRequested', request, purpose, learnerText });
    }),
    cancel: enqueueActions(({ context, enqueue }) => {
      if (!context.draft) return;
      enqueue.emit({ type: 'reasoning.replyCancelled', request: context.draft.request });
      enqueue.assign({ draft: undefined, said: 0, delivery: nothingDelivered });
    }),
    /** The learner goes on before a word of the answer was heard: both halves are one turn, and it will count once, whole. */
    carry: assign(({ context: { draft, carried, history } }) => ({
      // An opening answers nothing: what it let wait goes on waiting.
      carried: draft && draft.purpose !== 'open' ? draft.learnerText : carried,
      ...(draft?.taken && {
        ...draft.before,
        history: draft.learnerText && history.at(-1)?.who === 'learner' ? history.slice(0, -1) : history,
      }),
    })),
    learn: enqueueActions(({ context, event, enqueue }) => {
      if (!context.draft) return;
      const draft = withLanguage(context.draft, event as LanguageEvent);
      enqueue.assign({ draft });
      if (event.type !== 'language.sentence') return;
      const utterance = utteranceOf(draft, draft.sentences.length - 1);
      enqueue.emit({ type: 'reasoning.drafted', utterance, text: event.text });
    }),
    /** A model reads what the learner's turn did more closely than rules; what nobody says in words stays, and so does an attempt to steer. */
    reappraise: enqueueActions(({ context, event, enqueue }) => {
      const { draft } = context;
      if (!draft || event.type !== 'language.appraised') return;
      const moves = [...event.moves, ...draft.moves.filter((move) => (wordless.has(move) || move === 'steers') && !event.moves.includes(move))];
      const percepts = context.percepts.map(({ code }) => code);
      const { stance, hurt, worn } = feel(draft.before, { moves, percepts }, { ...context.temperament, respects: context.respects });
      enqueue.assign({ draft: { ...draft, moves, stance, hurt, worn, by: 'model' } });
      if (!draft.taken) return;
      enqueue.assign({ stance, hurt, worn });
      enqueue.emit({ type: 'reasoning.appraised', moves, text: draft.learnerText, by: 'model' });
      enqueue.emit({ type: 'reasoning.stanceMoved', stance, hurt, percepts });
    }),
    /** From here on the learner's turn counts: stance moves, and what they said is history. */
    takeAsSaid: enqueueActions(({ context, enqueue }) => {
      const { draft } = context;
      if (!draft) return;
      enqueue.emit({ type: 'reasoning.appraised', moves: draft.moves, text: draft.learnerText, by: draft.by });
      const percepts = context.percepts.map(({ code }) => code);
      enqueue.emit({ type: 'reasoning.stanceMoved', stance: draft.stance, hurt: draft.hurt, percepts });
      const doubt = lookOfDoubt({ moves: draft.moves, percepts });
      if (doubt) enqueue.emit({ type: 'reasoning.cued', cue: doubt });
      const turn: HistoryTurn = { who: 'learner', text: draft.learnerText };
      enqueue.assign({
        stance: draft.stance,
        hurt: draft.hurt,
        worn: draft.worn,
        draft: { ...draft, taken: true },
        interrupted: false,
        history: draft.learnerText ? [...context.history, turn] : context.history,
      });
    }),
    /** Hands every sentence that is ready to the voice, and says when the turn is whole. */
    deliver: enqueueActions(({ context, enqueue }) => {
      const { draft, said } = context;
      if (!draft) return;
      let delivery = context.delivery;
      if (said === 0) for (const cue of draft.cues) enqueue.emit({ type: 'reasoning.cued', cue });
      for (let index = said; index < draft.sentences.length; index += 1) {
        const utterance = utteranceOf(draft, index);
        const text = draft.sentences[index]!;
        delivery = withUtterance(delivery, utterance, text);
        enqueue.emit({ type: 'reasoning.said', utterance, text, turn: draft.request });
      }
      enqueue.assign({ said: draft.sentences.length, delivery });
      if (!draft.complete || draft.sentences.length === 0) return;
      const { request: turn, ask: kind, beat } = draft;
      enqueue.emit({ type: 'reasoning.composed', turn, utterances: draft.sentences.length, ask: kind, beat });
    }),
    hear: assign(({ context, event }) => {
      if (event.type === 'playback.wordHeard') return { delivery: withHeard(context.delivery, event.utterance, event.index + 1) };
      if (event.type === 'playback.ended') return { delivery: withHeard(context.delivery, event.utterance, 'all'), silentSince: event.at };
      if (event.type === 'playback.stopped') return { delivery: withHeard(context.delivery, event.utterance, event.heardWords), silentSince: event.at };
      return {};
    }),
    /** History is what was heard. */
    remember: enqueueActions(({ context, enqueue }) => {
      const text = heardText(context.delivery);
      const { draft } = context;
      const cut = !allHeard(context.delivery);
      if (text) {
        const turn: HistoryTurn = { who: 'persona', text };
        enqueue.assign({ history: [...context.history, turn] });
        enqueue.emit({ type: 'reasoning.heard', turn, cut });
      }
      enqueue.assign({
        memory: draft?.memory ?? context.memory,
        asked: draft?.ask ?? 'none',
        waited: 0,
        carried: owed(context),
        draft: undefined,
        said: 0,
        delivery: nothingDelivered,
        percepts: [],
      });
      const ending = endingOf(draft, cut);
      if (ending) enqueue.emit({ type: 'reasoning.ended', ending });
    }),
    withhold: enqueueActions(({ context, enqueue }) => {
      const { draft } = context;
      for (const cue of draft?.cues ?? []) enqueue.emit({ type: 'reasoning.cued', cue });
      enqueue.emit({ type: 'reasoning.withheld', reason: draft?.withhold ?? 'nothingToSay' });
      enqueue.assign({ memory: draft?.memory ?? context.memory, draft: undefined, carried: owed(context), asked: 'none', waited: 0, percepts: [] });
      const ending = endingOf(draft);
      if (ending) enqueue.emit({ type: 'reasoning.ended', ending });
    }),
    noteWaited: assign(({ context, event }) =>
      event.type === 'floor.learnerTurnStarted' && context.silentSince !== undefined ? { waited: event.at - context.silentSince, silentSince: undefined } : {},
    ),
    /** Words from before the persona has opened: they are answered behind the opening. */
    keepEarly: assign(({ context, event }) => ('text' in event ? { carried: [context.carried, event.text].filter(Boolean).join(' ') } : {})),
    amend: assign(({ context, event }) => {
      const last = context.history.findLastIndex(({ who }) => who === 'learner');
      if (event.type !== 'floor.turnAmended' || last < 0) return {};
      const turn = context.history[last]!;
      return { history: context.history.with(last, { ...turn, text: `${turn.text} ${event.text}`.trim() }) };
    }),
    notice: assign(({ context, event }) => ({
      percepts: event.type === 'perception.perceived' ? [...context.percepts, event.percept] : context.percepts,
    })),
    markInterrupted: assign({ interrupted: true }),
    /** Language may still be composing sentences that nobody will hear. */
    abandon: enqueueActions(({ context, enqueue }) => {
      if (context.draft) enqueue.emit({ type: 'reasoning.replyCancelled', request: context.draft.request });
    }),
  },
  guards: {
    /** A part of the reply that is being prepared or delivered, not of one that was cancelled. */
    isCurrent: ({ context, event }) => 'request' in event && event.request === context.draft?.request,
    /** What was prepared answers just what was said. */
    isPrepared: ({ context, event }) =>
      event.type === 'floor.learnerTurnEnded' &&
      context.draft?.learnerText === [context.carried, event.text].filter(Boolean).join(' '),
    /** Nobody has answered for as long as the persona waits. */
    isLastSilence: ({ event }) => event.type === 'floor.silenceLong' && event.times > mostTimes,
    /** A cough took the opening away before a word of it was heard. */
    hasNotOpened: ({ context }) => context.history.length === 0,
    owesAnswer: ({ context }) => owed(context) !== '',
    isEmpty: ({ context }) => context.draft?.complete === true && context.draft.sentences.length === 0,
    hasSentence: ({ context }) => (context.draft?.sentences.length ?? 0) > 0,
    nothingHeard: ({ context }) => heardText(context.delivery) === '',
    isWhole: ({ context }) =>
      context.draft?.complete === true && context.said > 0 &&
      context.delivery.utterances.length === context.draft.sentences.length && allHeard(context.delivery),
  },
});
