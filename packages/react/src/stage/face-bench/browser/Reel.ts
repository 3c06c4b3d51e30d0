import { frameRate } from '../film/FaceFilm.ts';

/** Where a film stands and how fast it runs. Moved outside React, at the display's rate. */
export class Reel {
  readonly length: number;
  playing = false;
  speed = 1;
  #frame = 0;
  #request = 0;
  readonly #moved = new Set<(frame: number) => void>();
  readonly #turned = new Set<() => void>();

  /** `length` is in frames. */
  constructor(length: number, frame = 0) {
    this.length = length;
    this.#frame = Math.min(length - 1, Math.max(0, frame));
  }

  get frame(): number {
    return this.#frame;
  }

  /** Goes to a frame; beyond the ends it stops at them. */
  seek(frame: number): void {
    this.#goTo(frame);
    if (this.playing) this.#run();
  }

  play(): void {
    if (this.#frame >= this.length - 1) this.#goTo(0);
    this.playing = true;
    this.#run();
    this.#tell();
  }

  pause(): void {
    cancelAnimationFrame(this.#request);
    this.playing = false;
    this.#tell();
  }

  /** Stands still and moves by so many frames. */
  step(frames: number): void {
    if (this.playing) this.pause();
    this.#goTo(this.#frame + frames);
  }

  setSpeed(factor: number): void {
    this.speed = factor;
    if (this.playing) this.#run();
  }

  /** Told of every frame that is gone to. @returns ends it */
  readonly onMove = (listener: (frame: number) => void): (() => void) => {
    this.#moved.add(listener);
    return () => void this.#moved.delete(listener);
  };

  /** Told when it begins to play and when it stands. @returns ends it */
  readonly onTurn = (listener: () => void): (() => void) => {
    this.#turned.add(listener);
    return () => void this.#turned.delete(listener);
  };

  #run(): void {
    cancelAnimationFrame(this.#request);
    const from = this.#frame;
    let since: number | undefined;
    const tick = (now: number): void => {
      since ??= now;
      const frame = from + Math.floor(((now - since) / 1000) * frameRate * this.speed);
      if (frame !== this.#frame) this.#goTo(frame);
      if (this.#frame >= this.length - 1) this.pause();
      else this.#request = requestAnimationFrame(tick);
    };
    this.#request = requestAnimationFrame(tick);
  }

  #goTo(frame: number): void {
    this.#frame = Math.min(this.length - 1, Math.max(0, Math.round(frame)));
    for (const listener of this.#moved) listener(this.#frame);
  }

  #tell(): void {
    for (const listener of this.#turned) listener();
  }
}
