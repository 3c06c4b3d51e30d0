import type { FloorEmitted } from '../floor/floorTypes.ts';
import type { Percept } from '../perception/Percept.ts';
import type { AskKind, HistoryTurn } from '../ports/LanguagePort.ts';
import type { PlaybackFact } from '../ports/PlaybackPort.ts';
import type { Draft } from './draft.ts';
import type { Delivery } from './heardText.ts';
import type { LanguageEvent, PerceptionReport, ReasoningInput } from './reasoningTypes.ts';
import type { Inner } from './stance/Inner.ts';

type FloorFact = Extract<
  FloorEmitted,
  {
    type:
      | 'floor.learnerTurnStarted'
      | 'floor.learnerTurnEnded'
      | 'floor.turnAmended' | 'floor.noiseIgnored'
      | 'floor.turnEndLikely'
      | 'floor.turnResumed'
      | 'floor.personaInterrupted'
      | 'floor.silenceLong';
  }
>;

export type ReasoningEvent =
  | FloorFact
  | LanguageEvent
  | PlaybackFact
  | PerceptionReport
  | { readonly type: 'session.conversing' }
  | { readonly type: 'session.wrappingUp' };

/** Everything but `now` is plain data. */
export interface ReasoningContext extends ReasoningInput {
  /** What is left of the last breach, 0 to 1. */
  readonly hurt: number;
  readonly worn: Inner['worn'];
  /** Since when the persona is silent, session ms; undefined while it speaks and before it spoke. */
  readonly silentSince: number | undefined;
  /** How long the learner let the silence stand before this turn, ms. */
  readonly waited: number;
  /** What the persona's last question called for. */
  readonly asked: AskKind;
  readonly requests: number;
  readonly draft: Draft | undefined;
  /** How many of the draft's sentences were handed to the voice as said. */
  readonly said: number;
  readonly delivery: Delivery;
  readonly interrupted: boolean;
  /** Words of a turn that the learner took up again before the persona was heard, or from before the talk began. */
  readonly carried: string;
  readonly history: readonly HistoryTurn[];
  readonly percepts: readonly Percept[];
  readonly memory: unknown;
}
