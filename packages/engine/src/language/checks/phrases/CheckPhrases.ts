/** What a persona must not say in one language, as regular-expression sources that are matched without case. */
export interface CheckPhrases {
  /** Talks about the conversation as an exercise, praises or advises how the learner leads it. */
  readonly coaching: readonly string[];
  /** Speaks as an assistant or a program instead of as the person. */
  readonly assistant: readonly string[];
  /** Speaks as a therapist. */
  readonly therapist: readonly string[];
}
