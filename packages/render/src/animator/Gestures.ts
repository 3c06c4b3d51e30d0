import { smoothStep } from './Follower.ts';
import type { Random } from './random.ts';

/** Inter-pupillary distances a degree of a nod: it turns about the base of the neck, so the face sinks and comes closer. */
const sinks = 0.014;
const comesCloser = 0.016;

interface Gesture {
  readonly kind: 'nod' | 'shake' | 'tilt' | 'beat' | 'brows';
  readonly at: number;
  readonly size: number;
  readonly cycles: number;
  /** Seconds a cycle, or the whole of a tilt, beat or raise. */
  readonly period: number;
}

/** What gestures add to the pose: degrees, inter-pupillary distances for `y` and `z`, and 0 to 1 for the brows. */
export interface GestureSum {
  yaw: number;
  pitch: number;
  roll: number;
  y: number;
  z: number;
  brows: number;
}

/** Nods, shakes, tilts, beats: short movements on top of the pose. Times are seconds. */
export class Gestures {
  readonly #random: Random;
  #running: Gesture[] = [];
  readonly sum: GestureSum = { yaw: 0, pitch: 0, roll: 0, brows: 0, y: 0, z: 0 };

  constructor(random: Random) {
    this.#random = random;
  }

  /** A nod: 3 to 8° in its first cycle, which is the largest (Mori, Den and Jokinen 2025). */
  nod(at: number, depth: 'slight' | 'full', energy: number, nodding: number): void {
    const full = depth === 'full';
    const size = (full ? 8 : 5.6) * (0.7 + 0.3 * energy + 0.3 * nodding) * (0.9 + 0.2 * this.#random());
    const cycles = full ? (this.#random() < 0.6 ? 2 : 3) : this.#random() < 0.9 - 0.5 * nodding ? 1 : 2;
    this.#add({ kind: 'nod', at, size, cycles, period: full ? 0.6 : 0.56 });
  }

  /** A nod so slow and small that it only says "go on"; the first one is deeper. */
  slowNod(at: number, first = false): void {
    this.#add({ kind: 'nod', at, size: (first ? 4.4 : 2.4) + 0.8 * this.#random(), cycles: 1, period: first ? 1.4 : 1.7 });
  }

  /** One slow deep nod that takes leave. */
  bow(at: number): void {
    this.#add({ kind: 'nod', at, size: 10, cycles: 1, period: 1.5 });
  }

  shake(at: number, energy: number): void {
    this.#add({ kind: 'shake', at, size: 6 * (0.7 + 0.6 * energy), cycles: 2, period: 0.55 });
  }

  tilt(at: number): void {
    this.#add({ kind: 'tilt', at, size: this.#random() < 0.7 ? 6 : -6, cycles: 1, period: 1.9 });
  }

  beat(at: number, strength: number): void {
    this.#add({ kind: 'beat', at, size: strength * 3.8, cycles: 1, period: 0.42 });
    if (strength > 0.5) this.raiseBrows(at, strength * 0.5, 0.5);
  }

  /** The chin comes up a little, as it does with an "oh?". */
  lift(at: number): void {
    this.#add({ kind: 'beat', at, size: -1.5 - 0.6 * this.#random(), cycles: 1, period: 0.9 });
  }

  raiseBrows(at: number, strength: number, seconds = 0.9): void {
    this.#add({ kind: 'brows', at, size: strength, cycles: 1, period: seconds });
  }

  step(at: number): GestureSum {
    const sum = this.sum;
    sum.yaw = sum.pitch = sum.roll = sum.y = sum.z = sum.brows = 0;
    this.#running = this.#running.filter((gesture) => at - gesture.at < gesture.period * gesture.cycles);
    for (const gesture of this.#running) {
      const into = (at - gesture.at) / gesture.period;
      if (into < 0) continue;
      const cycle = Math.floor(into);
      const fading = gesture.size * 0.62 ** cycle;
      const wave = (1 - Math.cos(2 * Math.PI * into)) / 2;
      if (gesture.kind === 'nod') {
        sum.pitch -= fading * wave;
        sum.y -= fading * wave * sinks;
        sum.z += fading * wave * comesCloser;
      }
      else if (gesture.kind === 'shake') sum.yaw += fading * Math.sin(2 * Math.PI * into) * smoothStep(into * 4);
      else {
        const held = smoothStep(into * 4) * smoothStep((1 - into) * 3);
        if (gesture.kind === 'tilt') sum.roll += gesture.size * held;
        else if (gesture.kind === 'beat') sum.pitch -= gesture.size * wave;
        else sum.brows = Math.max(sum.brows, gesture.size * held);
      }
    }
    return sum;
  }

  #add(gesture: Gesture): void {
    // A second nod waits for the first; anything else may overlap.
    const busy = this.#running.find(({ kind }) => kind === gesture.kind && (kind === 'nod' || kind === 'shake'));
    if (busy && gesture.at < busy.at + busy.period * busy.cycles) return;
    this.#running.push(gesture);
  }
}
