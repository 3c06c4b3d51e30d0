import type { Attitude } from '@parley/engine';
import { attitudeShapes } from './attitudes.ts';
import type { Body } from './Body.ts';
import { aroundNormal, between } from './random.ts';

/** What the body does of itself in an attitude: as it begins, and again every few seconds. Times are seconds. */
export class Habits {
  readonly #body: Body;
  #slowNodAt = 0;
  #wordsAt = 0;
  #bowAt = Infinity;

  constructor(body: Body) {
    this.#body = body;
  }

  /** Begins what is shown now, after `before`; nothing where nothing changed. */
  turnFrom(before: Attitude | undefined, at: number): void {
    if (before === undefined) return;
    const { blinks, breathing, conduct, gaze, gestures, head, random, traits } = this.#body;
    const attitude = conduct.shown;
    const shape = attitudeShapes[attitude];
    head.resettle(at);
    // Who holds back says so with a nod; a pause that is no pause after all has none.
    this.#slowNodAt = at + (attitude === 'holdingBack' ? 0.3 : 3);
    this.#wordsAt = at + 1.1;
    this.#bowAt = at + 0.9;
    if (attitude === 'thinking') {
      // The answer is being prepared: breath, lips and eyes move within a fifth of a second of the learner's end.
      breathing.prepare(at, 0.55);
      gaze.avertAs(at, shape, 0.5, Math.min(6, Math.max(1.4, aroundNormal(random, 3.54, 1.26))));
    } else if (attitude === 'speaking') {
      // Thought looks away into the first words, and then comes back.
      gaze.within(at, gaze.away ? between(random, 0.5, 1.5) * (1.5 - traits.eyeContact) : 0.2);
    } else if (attitude !== 'absent') gaze.meetAs(at, shape, traits.eyeContact, attitude === 'yielding' ? 3 : 0.8);
    // Who is stopped starts a little.
    if (attitude === 'yielding') gestures.raiseBrows(at, 0.5, 1.1);
    if (attitude === 'yielding' || (before === 'speaking' && random() < 0.5)) blinks.soon(at, 0.12, shape.blinks);
  }

  step(at: number): void {
    const { breathing, conduct, gestures, random } = this.#body;
    const { slowNods } = attitudeShapes[conduct.shown];
    const holdsBack = conduct.shown === 'holdingBack';
    if (slowNods > 0 && at >= this.#slowNodAt) {
      gestures.slowNod(at, holdsBack && at - conduct.since < 0.5);
      this.#slowNodAt = at + slowNods * between(random, 0.75, 1.3);
    }
    if (holdsBack && at >= this.#wordsAt) {
      // An answer is on the lips: chin and breath come up, lips part, and they close on it again.
      breathing.prepare(at, between(random, 0.6, 0.9));
      gestures.lift(at);
      this.#wordsAt = at + between(random, 3.4, 5.4);
    }
    if (conduct.shown === 'wrappingUp' && at >= this.#bowAt) {
      gestures.bow(at);
      this.#bowAt = Infinity;
    }
  }
}
