interface Move {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly ms: number;
}

/** A level over time, in straight lines. A new ramp begins at what the level then is. */
export class Envelope {
  readonly #moves: Move[] = [];

  ramp(level: number, at: number, ms: number): void {
    const from = this.at(at);
    while ((this.#moves.at(-1)?.at ?? -Infinity) > at) this.#moves.pop();
    this.#moves.push({ at, from, to: level, ms });
  }

  at(time: number): number {
    const move = this.#moves.findLast(({ at }) => at <= time);
    if (!move) return 1;
    const share = move.ms > 0 ? Math.min(1, (time - move.at) / move.ms) : 1;
    return move.from + (move.to - move.from) * share;
  }
}
