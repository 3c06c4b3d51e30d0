import type { Phrase } from '../../reasoning/lexicons/phrases.ts';

/** What a learner can do with a turn in any scenario. */
export type LearnerAct =
  | 'greet'
  | 'announce'
  | 'name-fact'
  | 'state-impact'
  | 'ask-open'
  | 'ask-closed'
  | 'acknowledge'
  /** Says something to what was said just now, or nothing but that it was heard. */
  | 'take-up'
  /** Says something to what was said just now where there is something to say, and else goes on. */
  | 'answer'
  | 'support'
  | 'propose'
  | 'close'
  | 'apologise'
  | 'blame'
  | 'dismiss'
  | 'threaten'
  | 'over-promise'
  | 'insult'
  | 'wander'
  | 'inject'
  | 'other-language'
  | 'mumble';

/** Acts whose words belong to a scenario; the others go with any talk. */
export type ScenarioAct = 'greet' | 'announce' | 'name-fact' | 'state-impact' | 'ask-open' | 'support' | 'propose' | 'close';

/** What learners say in one scenario and language: several wordings each, in the order they are best asked. */
export type LearnerLines = Readonly<Record<ScenarioAct, readonly string[]>> & {
  /** What a learner who listens says to words of the persona, the first that fits and was not said yet. */
  readonly hears?: readonly HeardLine[];
  /** Verdicts that belong to this talk; those that go with any come after them. */
  readonly verdicts?: readonly string[];
};

/** Words to be found in what the persona just said, and what one says to them. */
export interface HeardLine {
  readonly to: readonly Phrase[];
  readonly say: string;
  /** Says this and leaves the floor: nothing else comes with it. */
  readonly alone?: boolean;
}

/** What learners say anywhere, in one language. */
export type AnyTalkLines = Readonly<Record<Exclude<LearnerAct, ScenarioAct | 'answer'>, readonly string[]>>;
