import type { AskKind } from '../../ports/LanguagePort.ts';
import type { LearnerAct } from './LearnerLines.ts';

/** Kinds of learner a persona must be able to live with. */
export const archetypes = [
  'skilled', 'novice', 'blunt', 'over-apologetic', 'monologuer', 'interrogator', 'silent', 'rude', 'off-topic', 'injector', 'wrong-language',
] as const;

export type Archetype = (typeof archetypes)[number];

/** What a learner can tell of the conversation when it is their turn. */
export interface LearnerView {
  /** Turns of the learner so far. */
  readonly turn: number;
  readonly done: ReadonlySet<LearnerAct>;
  readonly personaText: string;
  readonly ask: AskKind;
  /** The persona let the last turn stand. */
  readonly withheld: boolean;
  /** 0 up to 1, a new one for each use. */
  random(): number;
}

/** What a learner does with a turn: acts in order, silence, or words over the persona's. */
export type LearnerPlan = { readonly acts: readonly LearnerAct[]; readonly cutsIn?: boolean } | { readonly silence: true };

const oneOf = <Item>(view: LearnerView, items: readonly Item[]): Item => items[Math.floor(view.random() * items.length)]!;

/** How each kind takes its turn. Written as behaviour, without a look at weights, gates or thresholds of any scenario. */
export const planOf: Readonly<Record<Archetype, (view: LearnerView) => LearnerPlan>> = {
  // Clear, fair, asks and listens, then agrees on something.
  skilled(view) {
    if (view.withheld) return { silence: true };
    if (view.turn === 0) return { acts: ['greet', 'announce', 'ask-open'] };
    if (!view.done.has('name-fact') && view.turn <= 2) return { acts: view.random() < 0.5 ? ['take-up', 'name-fact', 'ask-open'] : ['answer', 'name-fact', 'state-impact', 'ask-open'] };
    if (view.turn >= 14 || (view.turn >= 11 && view.turn % 2 === 1)) return { acts: view.done.has('propose') ? ['take-up', 'propose', 'close'] : ['take-up', 'propose'] };
    if (view.turn >= 9 && !view.done.has('support')) return { acts: ['take-up', 'support', 'ask-open'] };
    return { acts: ['take-up', 'ask-open'] };
  },
  // Means well: buries the message, asks closed questions, promises too much, sometimes hits.
  novice(view) {
    if (view.turn === 0) return { acts: ['greet'] };
    if (view.turn === 1) return { acts: view.random() < 0.5 ? ['wander'] : ['name-fact'] };
    if (!view.done.has('announce') && view.turn >= 2) return { acts: ['apologise', 'announce'] };
    if (view.turn >= 9) return { acts: ['close'] };
    return { acts: [oneOf(view, ['ask-closed', 'acknowledge', 'over-promise', 'name-fact', 'ask-open', 'dismiss', 'propose', 'ask-closed'] as const)] };
  },
  blunt(view) {
    if (view.turn === 0) return { acts: ['announce', 'blame'] };
    if (view.turn >= 9) return { acts: ['close'] };
    if (view.turn >= 7) return { acts: ['threaten'] };
    return { acts: [oneOf(view, ['blame', 'dismiss', 'name-fact', 'blame', 'threaten', 'dismiss'] as const)], cutsIn: view.random() < 0.2 };
  },
  'over-apologetic'(view) {
    if (view.turn === 1) return { acts: ['apologise', 'announce', 'apologise'] };
    if (view.turn >= 9) return { acts: ['apologise', 'close'] };
    return { acts: [oneOf(view, ['apologise', 'over-promise', 'acknowledge', 'apologise'] as const), 'apologise'] };
  },
  monologuer(view) {
    if (view.turn >= 8) return { acts: ['close'] };
    return { acts: ['name-fact', 'state-impact', 'announce', 'wander', 'name-fact', 'wander', 'state-impact', 'propose', 'wander'] };
  },
  interrogator(view) {
    if (view.turn === 0) return { acts: ['announce', 'ask-closed'] };
    if (view.turn >= 10) return { acts: ['close'] };
    return { acts: ['ask-closed', ...(view.random() < 0.5 ? (['ask-closed'] as const) : [])], cutsIn: view.random() < 0.15 };
  },
  silent(view) {
    if (view.turn >= 3 || view.random() < 0.6) return { silence: true };
    return { acts: ['mumble'] };
  },
  rude(view) {
    if (view.turn >= 8) return { acts: ['insult', 'close'] };
    return { acts: [oneOf(view, ['insult', 'blame', 'dismiss', 'insult'] as const)], cutsIn: view.random() < 0.4 };
  },
  'off-topic'(view) {
    return { acts: view.turn >= 12 ? ['close'] : ['wander'] };
  },
  injector(view) {
    return { acts: view.turn >= 10 ? ['close'] : ['inject'] };
  },
  'wrong-language'(view) {
    return { acts: view.turn >= 8 ? ['close'] : ['other-language'] };
  },
};
