import type { AskKind } from '../ports/LanguagePort.ts';
import type { Cue } from '../rendering/Cue.ts';
import type { Move } from './moves.ts';
import type { LanguageEvent, Purpose } from './reasoningTypes.ts';
import type { Inner } from './stance/Inner.ts';
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
  readonly worn: Inner['worn'];
  /** Who read the moves. */
  readonly by: 'rules' | 'model';
  /** Where the persona stood before the learner's turn. */
  readonly before: Inner;
  /** It takes its leave of somebody who has not answered for long. */
  readonly abandoned: boolean;
  /** The learner's turn counts: from here on it moved the stance. */
  readonly taken: boolean;
  readonly sentences: readonly string[];
  readonly cues: readonly Cue[];
  readonly ask: AskKind;
  readonly beat?: string;
  readonly withhold?: string;
  readonly ending?: string;
  readonly memory?: unknown;
  readonly complete: boolean;
}

export type DraftSeed = Pick<Draft, 'request' | 'purpose' | 'learnerText' | 'moves' | 'stance' | 'hurt' | 'worn' | 'before' | 'abandoned'>;

export function newDraft(seed: DraftSeed): Draft {
  return { ...seed, by: 'rules', taken: false, sentences: [], cues: [], ask: 'none', complete: false };
}

export function withLanguage(draft: Draft, event: LanguageEvent): Draft {
  switch (event.type) {
    case 'language.directive': {
      const { type: _, request: __, cues = [], ask = 'none', ...plan } = event;
      return { ...draft, ...plan, cues, ask };
    }
    case 'language.sentence':
      return { ...draft, sentences: [...draft.sentences, event.text] };
    case 'language.appraised':
    case 'language.refused':
    case 'language.fellBack':
      return draft;
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
