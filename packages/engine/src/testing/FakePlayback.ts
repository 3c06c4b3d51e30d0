import { Subject } from 'rxjs';
import type { ClockPort } from '../ports/ClockPort.ts';
import type { Fault } from '../ports/Fault.ts';
import type { PlaybackFact, PlaybackPort, PlaybackPosition } from '../ports/PlaybackPort.ts';
import type { PortContext } from '../ports/PortContext.ts';
import type { WordMark } from '../ports/VoicePort.ts';

interface Queued {
  readonly id: string;
  readonly sampleRateHz: number;
  samples: number;
  words: WordMark[];
  closed: boolean;
}

/** Plays in session time without a sound, and remembers how it was treated. */
export class FakePlayback implements PlaybackPort {
  readonly version = 1;
  readonly capabilities = { ducks: true, pausesAtWord: true, fades: true };
  readonly facts = new Subject<PlaybackFact>();
  readonly faults = new Subject<Fault>();
  /** `duck`, `unduck`, `fade`… in the order they came. */
  readonly verbs: { readonly verb: string; readonly at: number }[] = [];
  running = false;
  #clock!: ClockPort;
  #queue: Queued[] = [];
  #startedAt: number | undefined;
  #pausedAt: number | undefined;
  #timers: unknown[] = [];

  async start({ clock }: PortContext): Promise<void> {
    this.#clock = clock;
    this.running = true;
  }

  async stop(): Promise<void> {
    this.#forget();
    this.running = false;
  }

  open(id: string, sampleRateHz: number): void {
    this.#queue.push({ id, sampleRateHz, samples: 0, words: [], closed: false });
  }

  append(id: string, samples: Float32Array): void {
    const queued = this.#find(id);
    if (queued) queued.samples += samples.length;
  }

  mark(id: string, words: readonly WordMark[]): void {
    this.#find(id)?.words.push(...words);
  }

  close(id: string): void {
    const queued = this.#find(id);
    if (queued) queued.closed = true;
    this.#play();
  }

  duck(): void {
    this.#note('duck');
  }

  unduck(): void {
    this.#note('unduck');
  }

  pauseAtWord(): void {
    const playing = this.#queue[0];
    if (!playing || this.#startedAt === undefined) return;
    this.#note('pauseAtWord');
    this.#pausedAt = this.#clock.now() - this.#startedAt;
    this.#clearTimers();
    this.facts.next({ type: 'playback.paused', utterance: playing.id, heardWords: this.#heardWords(), at: this.#clock.now() });
  }

  resume(): void {
    const playing = this.#queue[0];
    if (!playing || this.#pausedAt === undefined) return;
    this.#note('resume');
    this.#arm(playing, this.#pausedAt);
    this.#pausedAt = undefined;
    this.facts.next({ type: 'playback.resumed', utterance: playing.id, at: this.#clock.now() });
  }

  fade(ms = 120): void {
    this.#note('fade');
    const playing = this.#queue[0];
    if (!playing || this.#startedAt === undefined) return this.#forget();
    this.#clearTimers();
    this.#timers.push(
      this.#clock.setTimeout(() => {
        const heardWords = this.#heardWords();
        this.#forget();
        this.facts.next({ type: 'playback.stopped', utterance: playing.id, heardWords, at: this.#clock.now() });
      }, ms),
    );
  }

  position(): PlaybackPosition | undefined {
    const playing = this.#queue[0];
    if (!playing || this.#startedAt === undefined) return undefined;
    return { utterance: playing.id, ms: this.#pausedAt ?? this.#clock.now() - this.#startedAt, playing: this.#pausedAt === undefined };
  }

  #play(): void {
    const playing = this.#queue[0];
    if (!playing?.closed || this.#startedAt !== undefined) return;
    this.#arm(playing, 0);
    this.facts.next({ type: 'playback.started', utterance: playing.id, at: this.#clock.now() });
  }

  #arm(playing: Queued, from: number): void {
    const clock = this.#clock;
    this.#startedAt = clock.now() - from;
    playing.words.forEach((word, index) => {
      if (word.end <= from) return;
      const heard = (): void =>
        this.facts.next({ type: 'playback.wordHeard', utterance: playing.id, index, at: clock.now() });
      this.#timers.push(clock.setTimeout(heard, word.end - from));
    });
    const end = (): void => {
      this.#queue.shift();
      this.#startedAt = undefined;
      this.#timers = [];
      this.facts.next({ type: 'playback.ended', utterance: playing.id, at: clock.now() });
      this.#play();
    };
    this.#timers.push(clock.setTimeout(end, (playing.samples / playing.sampleRateHz) * 1000 - from));
  }

  #heardWords(): number {
    const heard = this.position()?.ms ?? 0;
    return this.#queue[0]?.words.filter(({ end }) => end <= heard).length ?? 0;
  }

  #find(id: string): Queued | undefined {
    return this.#queue.find((queued) => queued.id === id);
  }

  #note(verb: string): void {
    this.verbs.push({ verb, at: this.#clock.now() });
  }

  #clearTimers(): void {
    for (const timer of this.#timers) this.#clock.clearTimeout(timer);
    this.#timers = [];
  }

  #forget(): void {
    this.#clearTimers();
    this.#queue = [];
    this.#startedAt = undefined;
    this.#pausedAt = undefined;
  }
}
