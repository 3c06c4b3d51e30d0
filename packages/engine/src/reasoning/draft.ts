import type { AskKind } from '../ports/LanguagePort.ts';
import type { Cue } from '../rendering/Cue.ts';
import type { Move } from './moves.ts';
import type { LanguageEvent, Purpose } from './reasoningTypes.ts';
import type { Stance } from './stance/Stance.ts';

/** A reply from its request to its last sentence, before and while it is delivered. */
export interface Draft {
  readonly request: number;
  readonly purpose: Purpose;
  readonly learnerText: string;
  readonly moves: readonly Move[];
  /** The stance as it will be once the learner's turn is taken as said. */
  readonly stance: Stance;
  /** What is left of the last breach then, 0 to 1. */
  readonly hurt: number;
  readonly sentences: readonly string[];
  readonly cues: readonly Cue[];
  readonly ask: AskKind;
  readonly beat?: string;
  readonly withhold?: string;
  readonly ending?: string;
  readonly memory?: unknown;
  readonly complete: boolean;
}

export type DraftSeed = Pick<Draft, 'request' | 'purpose' | 'learnerText' | 'moves' | 'stance' | 'hurt'>;

export function newDraft(seed: DraftSeed): Draft {
  return { ...seed, sentences: [], cues: [], ask: 'none', complete: false };
}

export function withLanguage(draft: Draft, event: LanguageEvent): Draft {
  switch (event.type) {
    case 'language.directive': {
      const { type: _, request: __, cues = [], ask = 'none', ...plan } = event;
      return { ...draft, ...plan, cues, ask };
    }
    case 'language.sentence':
      return { ...draft, sentences: [...draft.sentences, event.text] };
    case 'language.ended':
      return { ...draft, complete: true, memory: event.memory };
    case 'language.failed':
      return { ...draft, complete: true };
  }
}

/** The name of a sentence wherever it is spoken, heard, marked or drawn. */
export function utteranceOf(draft: Draft, index: number): string {
  return `u${draft.request}.${index + 1}`;
}
