/** Seconds of voice that make a phrase, and of silence that end it; a shorter gap is a sound without voice. */
const phrase = 1.4;
const ended = 0.12;
/** Seconds of silence after which what was said is another phrase. */
const forgotten = 0.35;

/** Hears where the learner's phrases end: where listeners nod (Ward and Tsukahara 2000), besides the moments the floor finds. */
export class PhraseEnds {
  #voiced = 0;
  #silent = 0;

  /** Whether a phrase has ended just now; `dt` in seconds. */
  step(voice: boolean, dt: number): boolean {
    if (voice) {
      if (this.#silent > forgotten) this.#voiced = 0;
      this.#silent = 0;
      this.#voiced += dt;
      return false;
    }
    const before = this.#silent;
    this.#silent += dt;
    return before < ended && this.#silent >= ended && this.#voiced >= phrase;
  }
}
