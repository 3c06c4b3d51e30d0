import { assign, sendParent, setup } from 'xstate';
import { since } from '../endpoint/partOf.ts';
import { noWords, textOf, withPart, type TurnWords } from '../endpoint/turnWords.ts';
import type { FalseAlarm, FloorSettings, Hearing, VoiceEvent, WordsEvent } from '../floorTypes.ts';
import { judgeOverlap, mayClaim, nextLook, type OverlapVerdict } from './judgeOverlap.ts';
import type { OverlapCues, Sound } from './OverlapCues.ts';

export interface OverlapInput {
  readonly settings: FloorSettings;
  readonly locale: string;
  readonly hearing: Hearing;
  readonly personaText: string;
  readonly usualDb: number | undefined;
  readonly startedAt: number;
  readonly now: () => number;
}

export interface OverlapContext extends OverlapInput {
  readonly endedAt: number | undefined;
  readonly words: TurnWords;
  readonly sound: Sound | undefined;
}

export type OverlapEvent = VoiceEvent | WordsEvent;

/** What the overlap tells the floor. */
export type OverlapReport =
  /** It may be a claim: the persona had better pause until that is known. */
  | { readonly type: 'overlap.held' }
  | { readonly type: 'overlap.falseAlarm'; readonly because: FalseAlarm }
  | { readonly type: 'overlap.interruption'; readonly because: 'words' | 'duration' };

function cuesOf(context: OverlapContext): OverlapCues {
  const now = context.now();
  return {
    voicedMs: (context.endedAt ?? now) - context.startedAt,
    silentMs: context.endedAt === undefined ? undefined : now - context.endedAt,
    text: textOf(context.words),
    wordLagMs: context.hearing.words?.lagMs,
    locale: context.locale,
    personaText: context.personaText,
    sound: context.sound,
    usualDb: context.usualDb,
  };
}

function verdictOf(context: OverlapContext): OverlapVerdict {
  return judgeOverlap(cuesOf(context), context.settings.interruptibility);
}

/** One overlap of the learner's voice with the persona's, from its onset to the verdict. */
export const overlapMachine = setup({
  types: {
    input: {} as OverlapInput,
    context: {} as OverlapContext,
    events: {} as OverlapEvent,
  },
  actions: {
    learn: assign(({ context, event }) => {
      if (event.type === 'voice.overlapped') return { sound: event };
      if (event.type === 'voice.stopped') return { endedAt: event.at };
      // Two bursts in one overlap are one: "mm … hm" must not be cut in the middle.
      if (event.type === 'voice.started') return { endedAt: undefined };
      if (event.type === 'words.partial' || event.type === 'words.final') {
        // Late words of the turn before say nothing of this voice.
        return { words: withPart(context.words, since(event, context.startedAt), context.now()) };
      }
      return {};
    }),
    reportHeld: sendParent({ type: 'overlap.held' }),
    reportFalseAlarm: sendParent(({ context }) => ({
      type: 'overlap.falseAlarm',
      because: verdictOf(context) as FalseAlarm,
    })),
    reportInterruption: sendParent(({ context }) => ({
      type: 'overlap.interruption',
      because: verdictOf(context) as 'words' | 'duration',
    })),
  },
  guards: {
    isFalseAlarm: ({ context }) => ['backchannel', 'noise', 'echo'].includes(verdictOf(context)),
    mayClaim: ({ context }) => mayClaim(cuesOf(context), context.settings.interruptibility),
    isInterruption: ({ context }) => ['words', 'duration'].includes(verdictOf(context)),
  },
  delays: {
    look: ({ context }) => nextLook(cuesOf(context), context.settings.interruptibility),
  },
}).createMachine({
  id: 'overlap',
  context: ({ input }) => ({ ...input, endedAt: undefined, words: noWords, sound: undefined }),
  initial: 'judging',
  states: {
    judging: {
      always: [
        { guard: 'isInterruption', target: 'decided', actions: 'reportInterruption' },
        { guard: 'isFalseAlarm', target: 'decided', actions: 'reportFalseAlarm' },
        { guard: 'mayClaim', target: 'holding', actions: 'reportHeld' },
      ],
      after: { look: { target: 'judging', reenter: true } },
      on: {
        '*': { target: 'judging', reenter: true, actions: 'learn' },
      },
    },
    /** The persona pauses at its next word's end; what comes decides whether it goes on. */
    holding: {
      always: [
        { guard: 'isInterruption', target: 'decided', actions: 'reportInterruption' },
        { guard: 'isFalseAlarm', target: 'decided', actions: 'reportFalseAlarm' },
      ],
      after: { look: { target: 'holding', reenter: true } },
      on: {
        '*': { target: 'holding', reenter: true, actions: 'learn' },
      },
    },
    decided: { type: 'final' },
  },
});
