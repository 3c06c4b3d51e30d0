import type { Attitude } from '@parley/engine';
import { yieldsFor } from './attitudes.ts';

/** Milliseconds for which leave is taken once everything is said; then the persona is gone. A host that shows something else in its place waits as long. By design. */
export const leaveLasts = 2600;

/**
 * What the persona is seen to be doing, out of what was asked for. The conversation moves on within milliseconds, a body
 * does not: a start at being cut off is seen before it passes into listening, and who has said goodbye stays for a nod.
 * Times are seconds.
 */
export class Conduct {
  shown: Attitude = 'attending';
  since = 0;
  /** The talk is being brought to its end. */
  leaving = false;
  #asked: Attitude = 'attending';
  #next: { readonly attitude: Attitude; readonly at: number } | undefined;

  /** Takes what is asked for. @returns what is shown before, where it changes at once */
  ask(attitude: Attitude, at: number): Attitude | undefined {
    if (attitude === this.#asked) return undefined;
    this.#asked = attitude;
    this.#next = undefined;
    if (attitude === 'wrappingUp') this.leaving = true;
    const until = this.since + (attitude === 'absent' && this.shown === 'wrappingUp' ? leaveLasts / 1000 : attitude === 'attending' && this.shown === 'yielding' ? yieldsFor : 0);
    if (until <= at) return this.#turnTo(attitude, at);
    this.#next = { attitude, at: until };
    return undefined;
  }

  /** Lets time pass. @returns what was shown before, where it changes now */
  step(at: number): Attitude | undefined {
    if (this.#next && at >= this.#next.at) return this.#turnTo(this.#next.attitude, at);
    return this.shown === 'yielding' && at - this.since >= yieldsFor ? this.#turnTo('attending', at) : undefined;
  }

  #turnTo(attitude: Attitude, at: number): Attitude | undefined {
    this.#next = undefined;
    if (attitude === this.shown) return undefined;
    const before = this.shown;
    this.shown = attitude;
    this.since = at;
    if (attitude === 'absent') this.leaving = false;
    return before;
  }
}
