/** Who may paint a leant picture, shared by all plates of a portrait: one a frame, the one that is farthest off. */
export class Turns {
  /** Whether this frame's is yet to be painted. */
  #free = true;
  /** How many steps off the farthest was that went without in the frame before, and in this one. */
  #due = 0;
  #next = 0;

  /** Begins a frame. */
  begin(): void {
    this.#free = true;
    this.#due = this.#next;
    this.#next = 0;
  }

  /** Whether one that is so many steps off may paint. A jump is never left lying. */
  take(off: number): boolean {
    if (off < 3 && (!this.#free || off < this.#due)) {
      this.#next = Math.max(this.#next, off);
      return false;
    }
    this.#free = false;
    return true;
  }
}
