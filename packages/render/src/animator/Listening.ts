import type { Body } from './Body.ts';
import { PhraseEnds } from './PhraseEnds.ts';
import { valence } from './valence.ts';

/** Seconds after a nod without another that nobody asked for: more would be a habit. By design. */
const restsFromNods = 4;

/** A listener's answers: nods, raised brows and passing smiles, at moments that the floor finds and where phrases end. Times are seconds. */
export class Listening {
  readonly #body: Body;
  readonly #phrases = new PhraseEnds();
  /** When the last nod began, and when one that goes with brows is due. */
  #noddedAt = -9;
  #nodAt = Infinity;

  constructor(body: Body) {
    this.#body = body;
  }

  /** Whether the face is free to show how the words are taken. */
  get free(): boolean {
    return this.#body.conduct.shown === 'attending';
  }

  /** Answers a moment the floor has found. Who nods little lets some pass with the brows alone. */
  respond(at: number, depth: 'slight' | 'full'): void {
    const { replies, traits, gestures } = this.#body;
    if (depth === 'slight' && replies() >= 0.2 + 1.4 * traits.nodding) return this.#wonder(at, 0.35);
    this.#nod(at, depth);
    if (this.free && replies() < 0.45) gestures.raiseBrows(at, 0.3 + 0.3 * traits.expressiveness, 0.8);
  }

  /** Answers something new: of who is at something else only the brows are seen. */
  raiseBrows(at: number, strength: number): void {
    const { gestures, traits } = this.#body;
    if (this.free) return this.#wonder(at, strength);
    gestures.raiseBrows(at, strength * (0.6 + 0.8 * traits.expressiveness));
  }

  step(at: number, learnerVoice: boolean, dt: number): void {
    const { conduct, replies, traits } = this.#body;
    if (at >= this.#nodAt) {
      // Whoever began to speak meanwhile has no nod of a listener left.
      if (conduct.shown === 'speaking') this.#nodAt = Infinity;
      else this.#nod(at, 'slight');
    }
    const phraseEnds = this.#phrases.step(learnerVoice, dt);
    // Every end of a phrase is held for a moment first, until it is known what it is.
    const hears = this.free || (conduct.shown === 'holdingBack' && at - conduct.since < 0.25);
    if (phraseEnds && hears && this.#rested(at) && replies() < 0.25 + 0.4 * traits.nodding) this.#nod(at, 'slight');
  }

  /** A nod, and with it a passing smile of who listens. */
  #nod(at: number, depth: 'slight' | 'full'): void {
    const { gestures, traits } = this.#body;
    this.#noddedAt = at;
    this.#nodAt = Infinity;
    gestures.nod(at, depth, traits.energy, traits.nodding);
    if (this.free) this.#lighten(at, 0.3 + 0.7 * traits.expressiveness);
  }

  /** Something new is heard: brows and chin come up a little, often into a nod. */
  #wonder(at: number, strength: number): void {
    const { gestures, replies, traits } = this.#body;
    gestures.raiseBrows(at, Math.min(1, strength * (1 + traits.expressiveness)), 1.1);
    gestures.lift(at);
    if (this.#rested(at) && replies() < 0.3 + 0.5 * traits.nodding) this.#nodAt = at + 0.5;
    else this.#lighten(at, 0.5 * traits.expressiveness);
  }

  /** A passing smile, where what was heard leaves room for one. */
  #lighten(at: number, likely: number): void {
    const { feelings, replies, smiles, traits } = this.#body;
    const { expression, strength } = feelings.shown;
    const lightens = replies() < likely && valence[expression] * strength > -0.05;
    if (lightens) smiles.offer(at, 0.18 + 0.24 * traits.expressiveness);
  }

  #rested(at: number): boolean {
    return at - this.#noddedAt > restsFromNods;
  }
}
