import { Follower } from './Follower.ts';
import { between, type Random } from './random.ts';

/** How long an answered smile stays, seconds, and how long before another is answered. */
const stays = [0.9, 1.8] as const;
const rests = 3;
/** Seconds between two smiles of one's own. By design. */
const restsOwn = 2.5;

/**
 * Smiles that come and go: small ones of the persona's own, and the answer to the learner's, 300 to 800 ms later, at 30 to
 * 60 % of it and mirror-wise, as mimicry of the other side is liked less than none (Casasanto 2020): what the learner's left
 * corner does, the persona's right one does, which is on the same side of the screen. Times are seconds.
 */
export class Smiles {
  readonly #random: Random;
  readonly #left = new Follower();
  readonly #right = new Follower();
  readonly #own = new Follower();
  #offered = { from: -9, until: -9, level: 0 };
  #due: { readonly from: number; readonly to: number; readonly left: number; readonly right: number } | undefined;

  constructor(random: Random) {
    this.#random = random;
  }

  /** The learner's mouth corners rose by so much, 0 to 1 each, on their own left and right. */
  answer(at: number, learnerLeft: number, learnerRight: number, warmth: number): void {
    if (this.#due && at < this.#due.to + rests) return;
    const from = at + between(this.#random, 0.3, 0.8);
    const gain = 0.3 + 0.3 * Math.min(1, Math.max(0, warmth));
    this.#due = { from, to: from + between(this.#random, ...stays), left: learnerRight * gain, right: learnerLeft * gain };
  }

  /** A passing smile of the persona's own, as large as `level`, 0 to 1; it leaves an answer to the learner's alone. */
  offer(at: number, level: number): void {
    if (at < this.#offered.until + restsOwn) return;
    const from = at + between(this.#random, 0.1, 0.3);
    this.#offered = { from, until: from + between(this.#random, 0.6, 1.2), level };
  }

  /** How far the persona's own left and right corners are up, 0 to 1. */
  step(at: number, dt: number): { readonly left: number; readonly right: number } {
    const smiling = this.#due && at >= this.#due.from && at < this.#due.to ? this.#due : undefined;
    const seconds = smiling ? 0.45 : 0.9;
    const offers = at >= this.#offered.from && at < this.#offered.until;
    const own = this.#own.step(offers ? this.#offered.level : 0, offers ? 0.45 : 0.9, dt);
    return { left: Math.max(own, this.#left.step(smiling?.left ?? 0, seconds, dt)), right: Math.max(own, this.#right.step(smiling?.right ?? 0, seconds, dt)) };
  }
}
