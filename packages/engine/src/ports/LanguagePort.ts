import type { Stance } from '../reasoning/stance/Stance.ts';
import type { Situation } from '../reasoning/ledger/Situation.ts';
import type { Move } from '../reasoning/moves.ts';
import type { Percept } from '../perception/Percept.ts';
import type { Cue } from '../rendering/Cue.ts';
import type { Fault } from './Fault.ts';
import type { PortContext } from './PortContext.ts';

/** One heard turn of the conversation. For the persona: only the words that were played. */
export interface HistoryTurn {
  readonly who: 'learner' | 'persona';
  readonly text: string;
}

/** What the persona's question calls for; it moves how long the floor waits for the answer. */
export type AskKind = 'yes-no' | 'choice' | 'open' | 'none';

export interface LanguageRequest {
  /** Why the persona has the turn. */
  readonly purpose: 'open' | 'reply' | 'silence' | 'interrupted' | 'close';
  readonly locale: string;
  /** What the learner said in the turn that just ended; empty for `open`, `silence`, `close`. */
  readonly learnerText: string;
  readonly moves: readonly Move[];
  readonly stance: Stance;
  /** What is left of the last breach, 0 (none or repaired) to 1. */
  readonly hurt: number;
  /** What was done and told so far, and what this turn added: conditions and gates look at nothing else. */
  readonly situation: Situation;
  readonly percepts: readonly Percept[];
  /** What was heard so far, oldest first. */
  readonly history: readonly HistoryTurn[];
  /** What the adapter returned as `memory` with the last turn that was delivered; JSON. */
  readonly memory: unknown;
  readonly signal: AbortSignal;
}

export type LanguagePart =
  | { readonly type: 'start' }
  /** At most one, before any text. */
  | {
      readonly type: 'directive';
      /** The beat or plan chosen, for the trace. */
      readonly beat?: string;
      /** Facts of the scenario that the words will tell. */
      readonly discloses?: readonly string[];
      /** The persona lets the moment stand; the reason goes into the trace. No text follows. */
      readonly withhold?: string;
      /** How the face goes with the words. */
      readonly cues?: readonly Cue[];
      readonly ask?: AskKind;
      /** The conversation ends after these words, with this ending of the scenario. */
      readonly ending?: string;
    }
  | { readonly type: 'delta'; readonly text: string }
  /** A sentence was held back, or a reading of the learner's turn not taken; what was refused stands nowhere. */
  | { readonly type: 'refused'; readonly because: string }
  /** A closer reading of what the learner's turn did than the rules gave; at most one, at any time before the end. */
  | { readonly type: 'appraisal'; readonly moves: readonly Move[] }
  /** Another way of finding words took over, because the one before was late, broke or said nothing fit. */
  | { readonly type: 'fellBack'; readonly to: string; readonly because: string }
  | { readonly type: 'tool-call'; readonly name: string; readonly arguments: unknown }
  /** `discloses`: facts that were told, where that shows only afterwards. */
  | { readonly type: 'end'; readonly memory?: unknown; readonly discloses?: readonly string[] }
  | { readonly type: 'error'; readonly fault: Fault };

export interface LanguageCapabilities {
  /** Needs no network. */
  readonly offline: boolean;
  /** Language tags it can speak; empty where nobody can say. */
  readonly locales: readonly string[];
}

/**
 * The persona's words. `reply` never throws: it ends after an `error` part, or silently when
 * aborted. It keeps no state between calls but what it returns as `memory`, so that a reply which
 * was prepared and never delivered leaves no trace.
 */
export interface LanguagePort {
  readonly version: 1;
  readonly capabilities: LanguageCapabilities;
  start(context: PortContext): Promise<void>;
  reply(request: LanguageRequest): AsyncIterable<LanguagePart>;
  stop(): Promise<void>;
}
