import type { AskKind, HistoryTurn } from '../ports/LanguagePort.ts';
import type { Fault } from '../ports/Fault.ts';
import type { Percept, PerceptCode } from '../perception/Percept.ts';
import type { Cue } from '../rendering/Cue.ts';
import type { Move } from './moves.ts';
import type { Temperament } from '../scenario/Scenario.ts';
import type { Stance } from './stance/Stance.ts';

export interface ReasoningInput {
  readonly locale: string;
  readonly stance: Stance;
  readonly temperament: Temperament;
  readonly respects?: readonly Move[] | undefined;
  readonly now: () => number;
}

/** Why the persona was asked for words. */
export type Purpose = 'open' | 'reply' | 'silence' | 'interrupted' | 'close';

/** What the language port answered, one part a line. `request` numbers the replies of a session. */
export type LanguageEvent =
  | {
      readonly type: 'language.directive';
      readonly request: number;
      readonly beat?: string;
      readonly discloses?: readonly string[];
      readonly withhold?: string;
      readonly cues?: readonly Cue[];
      readonly ask?: AskKind;
      readonly ending?: string;
    }
  | { readonly type: 'language.sentence'; readonly request: number; readonly text: string }
  /** What a model read in the learner's turn; it replaces what the rules read. */
  | { readonly type: 'language.appraised'; readonly request: number; readonly moves: readonly Move[] }
  /** A sentence was held back; its words stand nowhere. */
  | { readonly type: 'language.refused'; readonly request: number; readonly because: string }
  | { readonly type: 'language.fellBack'; readonly request: number; readonly to: string; readonly because: string }
  | { readonly type: 'language.ended'; readonly request: number; readonly memory?: unknown }
  | { readonly type: 'language.failed'; readonly request: number; readonly fault: Fault };

export type ReasoningEmitted =
  /** Ask the language port. What goes with it stands in the machine's context under `draft`. */
  | { readonly type: 'reasoning.replyRequested'; readonly request: number; readonly purpose: Purpose; readonly learnerText: string }
  | { readonly type: 'reasoning.replyCancelled'; readonly request: number }
  /** A sentence that may be said soon: the voice may prepare it. */
  | { readonly type: 'reasoning.drafted'; readonly utterance: string; readonly text: string }
  | { readonly type: 'reasoning.appraised'; readonly moves: readonly Move[]; readonly text: string; readonly by: 'rules' | 'model' }
  | {
      readonly type: 'reasoning.stanceMoved';
      readonly stance: Stance;
      /** What is left of the last breach, 0 to 1. */
      readonly hurt: number;
      /** How the words came, where that counted. */
      readonly percepts: readonly PerceptCode[];
    }
  | { readonly type: 'reasoning.withheld'; readonly reason: string }
  | { readonly type: 'reasoning.said'; readonly utterance: string; readonly text: string; readonly turn: number }
  | { readonly type: 'reasoning.composed'; readonly turn: number; readonly utterances: number; readonly ask: AskKind; readonly beat?: string }
  | { readonly type: 'reasoning.cued'; readonly cue: Cue }
  | { readonly type: 'reasoning.heard'; readonly turn: HistoryTurn; readonly cut: boolean }
  | { readonly type: 'reasoning.ended'; readonly ending: string };

export type PerceptionReport = { readonly type: 'perception.perceived'; readonly percept: Percept };
