import { appraise } from './appraise.ts';
import { newDraft, type Draft } from './draft.ts';
import type { Move } from './moves.ts';
import type { ReasoningContext } from './reasoningContext.ts';
import type { Purpose } from './reasoningTypes.ts';
import { feel } from './stance/feel.ts';
import { heldSilence } from './stance/heldSilence.ts';

/** The turn that `purpose` and the learner's words call for, before anybody was asked for words. */
export function draftTurn(context: ReasoningContext, purpose: Purpose, spoken: string, abandoned = false): { draft: Draft; requests: number } {
  const learnerText = purpose === 'open' ? '' : [context.carried, spoken].filter(Boolean).join(' ');
  const answers = purpose === 'reply' || purpose === 'interrupted';
  const held = answers && heldSilence(context) ? (['holds-silence'] as const) : [];
  const cut = context.interrupted ? (['interrupts'] as const) : [];
  const moves = [...appraise(learnerText, context.locale).moves, ...held, ...cut];
  const percepts = context.percepts.map(({ code }) => code);
  const { stance, hurt, worn } = answers ? feel(context, { moves, percepts }, { ...context.temperament, respects: context.respects }) : context;
  const request = context.requests + 1;
  return { requests: request, draft: newDraft({ request, purpose, learnerText, moves, stance, hurt, worn, before: { stance: context.stance, hurt: context.hurt, worn: context.worn }, abandoned }) };
}

/** Moves that are made without words. */
export const wordless: ReadonlySet<Move> = new Set(['holds-silence', 'interrupts']);

/** A turn may end the conversation; the farewell always does, unless the learner is back and `cut` it off. */
export function endingOf(draft: Draft | undefined, cut = false): string | undefined {
  if (draft?.purpose !== 'close') return cut ? undefined : draft?.ending;
  if (draft.abandoned) return cut ? undefined : (draft.ending ?? 'abandoned');
  return draft.ending ?? 'left';
}
