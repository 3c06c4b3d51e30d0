/** A value on its way to a target without overshoot (a critically damped spring, stepped in seconds). */
export class Follower {
  value: number;
  #velocity = 0;

  constructor(value = 0) {
    this.value = value;
  }

  /** `seconds` is about how long it takes to get 90 % of the way. */
  step(target: number, seconds: number, dt: number): number {
    const omega = 3.9 / seconds;
    const decay = Math.exp(-omega * dt);
    const offset = this.value - target;
    const push = (this.#velocity + omega * offset) * dt;
    this.#velocity = (this.#velocity - omega * push) * decay;
    this.value = target + (offset + push) * decay;
    return this.value;
  }
}

/** From 0 to 1 with level ends. */
export function smoothStep(x: number): number {
  return x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x);
}
