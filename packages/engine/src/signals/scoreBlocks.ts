import type { BlockLine } from '../trace/traceTypes.ts';

/** One score of a stream: session ms and value, in the units of `BlockLine`. */
export type Score = readonly [at: number, value: number | null];

export type Block = Omit<BlockLine, 'seq' | 'sum'>;

/** Scores in a block; 64 are about two seconds of speech likelihood. */
const blockLength = 64;

/** Collects scores into blocks for the trace. `flush` gives what is left at the end. */
export class ScoreBlocks {
  readonly #type: BlockLine['type'];
  readonly #write: (block: Block) => void;
  #scores: Score[] = [];

  constructor(type: BlockLine['type'], write: (block: Block) => void) {
    this.#type = type;
    this.#write = write;
  }

  add(at: number, value: number | null): void {
    this.#scores.push([Math.round(at), value === null ? null : Math.round(value)]);
    if (this.#scores.length >= blockLength) this.flush();
  }

  flush(): void {
    const first = this.#scores[0];
    if (!first) return;
    let last = first[0];
    const offsets = this.#scores.map(([at]) => {
      const offset = at - last;
      last = at;
      return offset;
    });
    const values = this.#scores.map(([, value]) => value);
    this.#scores = [];
    const data = { from: first[0], offsets, values };
    this.#write({ at: last, kind: 'block', from: 'signals', channel: 'voice', type: this.#type, data });
  }
}
